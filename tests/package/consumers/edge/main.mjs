// Bundled for no platform in particular and run where there is nothing of Node.
export { walk } from './walk.mjs'
