// The steps of "npm test" by name, in their order: a later one may need what an earlier one made.
import { engines } from './browsers.mjs'

export const stepNames = ['types', 'lint', 'build', 'package', 'node', 'postgres', ...engines, 'size', 'journey', 'chaos']
