import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { breakLine } from '../../tools/mutate/break-line.ts'
import { guards } from '../../tools/mutate/guards.ts'

it('each guard that is broken on purpose stands once in its file, and its tests are there', () => {
  expect(guards.length).toBeGreaterThan(200)
  const wrong = guards.flatMap((guard) => {
    try {
      breakLine(readFileSync(guard.file, 'utf8'), guard)
      return guard.tests.filter((test) => !existsSync(test))
    } catch (error) {
      return [String(error)]
    }
  })
  expect(wrong).toEqual([])
})
