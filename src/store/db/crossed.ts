/**
 * PostgreSQL's serialization failure and deadlock, and Prisma's word for both. And their words for a row of which there can be one alone: another
 * transaction added it since this one looked, and who looks again finds it.
 */
const codes = new Set(['40001', '40P01', 'P2034', '23505', 'P2002'])

/** Two transactions crossed: nothing was kept, doing it again may well succeed. The code may sit deep in a raw query's error. */
export const crossed = (error: unknown, depth = 0): boolean => {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { code, originalCode, kind } = error as Record<string, unknown>
  if (codes.has(String(code)) || codes.has(String(originalCode)) || kind === 'TransactionWriteConflict') return true
  const { cause, meta, driverAdapterError } = error as Record<string, unknown>
  return [cause, meta, driverAdapterError].some((inner) => crossed(inner, depth + 1))
}

/** Our own word for it: what was read has been changed since. */
export class Crossed extends Error {
  override readonly name = 'Crossed'
  readonly code = '40001'
}
