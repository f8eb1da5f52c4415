import type { Guard } from './guard.ts'
import { coreGuards } from './guards/core.ts'
import { doorGuards } from './guards/doors.ts'
import { operatingGuards } from './guards/operating.ts'
import { platformGuards } from './guards/platforms.ts'
import { usecaseGuards } from './guards/usecases.ts'

/** Every line that keeps somebody out, keeps something back, or keeps it from happening twice. */
export const guards: readonly Guard[] = [
  ...coreGuards,
  ...usecaseGuards,
  ...doorGuards,
  ...platformGuards,
  ...operatingGuards,
]
