import type { Config } from './config.ts'
import { type FurtherProgram, pathOf } from './programs.ts'

/** The installation's settings as one of its further programs has them. */
export const settingsFor = (config: Config, { key, ...itsOwn }: FurtherProgram): Config => ({
  ...config,
  ...itsOwn,
  publicUrl: `${config.publicUrl}${pathOf(key)}`,
})
