export { R as Revised, S as Storage, i as indexedDbStorage, m as memoryStorage, o as openStorage } from './chunks/storage.js';
