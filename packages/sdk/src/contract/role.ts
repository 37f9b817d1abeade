/** The roles in which people and the system act. */
import { openEnum } from './open-enum.ts'

/** Who acts: never a name, always a role. */
export const roles = ['reporter', 'officer', 'system'] as const

/** Reporter, officer, or the relay itself. */
export type Role = (typeof roles)[number]

/** Who acted. */
export const Role = openEnum<Role>()
