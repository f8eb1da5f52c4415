import type { Request } from './request.ts'

/** So long somebody is left without an answer. Milliseconds. */
const longest = 1_500

/** A long file that is being read. */
interface Reading<T> {
  readonly done: Promise<T>
  readonly rows: () => number
}

/**
 * What comes of a long file; how many rows are read so far while it still is. By file and person, until somebody has seen what
 * came of it; one process knows only its own.
 */
export const createPatience = <T>() => {
  const readings = new Map<string, Reading<T>>()
  const begin = (work: (onProgress: (rows: number) => void) => Promise<T>): Reading<T> => {
    let rows = 0
    const done = work((now) => {
      rows = now
    })
    return { done, rows: () => rows }
  }
  return async (
    { deps, actor }: Request,
    importId: string,
    work: (onProgress: (rows: number) => void) => Promise<T>,
  ): Promise<T | number> => {
    const key = `${importId} ${actor.personId}`
    const reading = readings.get(key) ?? begin(work)
    const late = Promise.withResolvers<undefined>()
    const callOff = deps.timer(longest, () => late.resolve(undefined))
    try {
      const read = await Promise.race([reading.done, late.promise])
      if (read) readings.delete(key)
      else readings.set(key, reading)
      return read ?? reading.rows()
    } catch (error) {
      readings.delete(key)
      throw error
    } finally {
      callOff()
    }
  }
}
