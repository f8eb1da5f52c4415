import type { Timer } from '../../core/clock.ts'

/** The value if it comes in time; the work goes on either way. */
export const within = async <T>(
  timer: Timer,
  work: Promise<T>,
  milliseconds: number,
): Promise<{ inTime: true; value: T } | { inTime: false }> => {
  const late = Promise.withResolvers<{ inTime: false }>()
  const callOff = timer(milliseconds, () => late.resolve({ inTime: false }))
  return Promise.race([work.then((value) => ({ inTime: true as const, value })), late.promise]).finally(callOff)
}
