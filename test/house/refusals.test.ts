import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** How a no is written by hand: in another shape, or past the one place that makes it. */
const byHand = /ok: false\b|kind: 'refused'|[{,] why: '|\bwhy: \w*Refusal|\): Promise<\w+Refusal \| undefined> =>/

const files = globSync('src/usecases/**/*.ts').filter((file) => file !== 'src/usecases/refuse.ts')

it('every use-case says no in one shape, and one place makes it', () => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (byHand.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(files.length).toBeGreaterThan(100)
  // What is not a person's request but a verdict of another kind.
  expect(found.filter((line) => !line.includes('let verdict: Publishable'))).toEqual([])
})

/** What somebody has or has not of their own, or is looked up for a use-case that says no itself: nothing is refused to anybody. */
const noRefusal = ['findDraft', 'ownGoal', 'ownStep', 'seeOwnPlace']

/** Exported functions that are told who asks, and answer that there is nothing. */
const silentlyRefusing = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^export const (\w+) = (?:async )?(?:<[^(]*>)?\(([\s\S]*?)\)(: [^=]*?)? =>([\s\S]*?)(?=\n\n|\nexport |(?![\s\S]))/gm,
    ),
  ]
    .filter(([, , asked = '', answer, body = '']) => {
      if (!/\b[aA]ctor\b/.test(asked)) return false
      return answer ? /\| undefined>$/.test(answer) : /\breturn undefined\b|: undefined$/m.test(body)
    })
    .map(([, name]) => name!)

it('what is refused to somebody is no “undefined”', () => {
  const bad = 'export const see = async (deps: Deps, actor: Actor): Promise<Seen | undefined> =>\n  read()'
  const unsaid =
    'export const see = async (\n  deps: Deps,\n  actor: Actor,\n) => {\n  if (!may(actor)) return undefined\n}'
  expect([...silentlyRefusing(bad), ...silentlyRefusing(unsaid)]).toEqual(['see', 'see'])
  const found = files.flatMap((file) => silentlyRefusing(readFileSync(file, 'utf8')))
  expect(found.toSorted()).toEqual(noRefusal)
})
