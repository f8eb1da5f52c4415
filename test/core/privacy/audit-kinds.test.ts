import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { errandActs } from '../../../src/core/desk/errand.ts'
import { actInWords, hasWords } from '../../../src/core/privacy/act-words.ts'
import { actsOf, auditKinds, kindOfAct } from '../../../src/core/privacy/audit-kinds.ts'

const root = new URL('../../../', import.meta.url)
const sources = globSync('src/usecases/**/*.ts', { cwd: root }).map((path) => readFileSync(new URL(path, root), 'utf8'))
/** Every act that a use-case names: a noun, a dot and what happened. */
const written = new Set([
  ...sources.flatMap((text) => [...text.matchAll(/'([a-z][a-zA-Z]*\.[a-z][a-zA-Z]+)'/g)].map(([, act]) => act!)),
  ...errandActs.map((act) => `errand.${act}`),
])

it('every act that is written down is of one kind, and no noun is of two', () => {
  expect(written.size).toBeGreaterThan(60)
  expect([...written].filter((act) => kindOfAct(act) === undefined)).toEqual([])
  const all = auditKinds.flatMap((kind) => actsOf[kind].nouns)
  expect(all.filter((noun, at) => all.indexOf(noun) !== at)).toEqual([])
})

it('every act reads as words', () => {
  expect([...written].filter((act) => !hasWords(act))).toEqual([])
  expect(actInWords('participant.invitedAgain')).toBe('Invited someone again')
  expect(actInWords('path.timesOffered')).toBe('Times offered')
  expect(actInWords('path.visitCancelled')).toBe('Canceled a visit or call')
  expect(actInWords('log.read')).toBe('Read a log')
  for (const act of written) expect(actInWords(act)).not.toMatch(/[.]|[a-z][A-Z]/)
})
