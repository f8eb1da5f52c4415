import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportedNames } from './exported-names.ts'

const adapter = /^src\/(slack|teams|email)\/(inbound|render|outbound|install|auth)\//

/** The adapters' rooms are twins: what does the same thing for another platform has the same name, once in each adapter. */
const areTwins = (files: readonly string[]): boolean => {
  const adapters = files.map((file) => adapter.exec(file)?.[1])
  return !adapters.includes(undefined) && new Set(adapters).size === files.length
}

/** A feature’s word on several floors: the form and the action of the conversation are called what they are about. */
const floorsShare = (files: readonly string[]): boolean =>
  files.some((file) => file.startsWith('src/conversation/')) &&
  files.filter((file) => /^src\/(core|usecases|store)\//.test(file)).length <= 1 &&
  sameFeature(files.filter((file) => file.startsWith('src/conversation/')))

/** In the conversation an action has the name of the form or reply that it leads to, in the same feature’s folder. */
const sameFeature = (files: readonly string[]): boolean =>
  files.length === 1 ||
  (files.length === 2 &&
    files.some((file) => file.endsWith('/actions.ts')) &&
    new Set(files.map((file) => file.slice(0, file.lastIndexOf('/')))).size === 1 &&
    files.every((file) => /^src\/conversation\//.test(file)))

/** Names that stand in several files for a reason of their own. */
const justified: Readonly<Record<string, string>> = {
  feature: 'what each feature of the conversation gives the registry',
  number: 'a number in an action’s payload, and in a form',
}

describe('a name', () => {
  it('names one thing: no two files of src export the same, but for twin rooms and a feature’s floors', () => {
    const shared = [...exportedNames('src')].filter(([, files]) => files.length > 1)
    const unexplained = shared.filter(
      ([name, files]) => !(name in justified) && !areTwins(files) && !floorsShare(files),
    )
    expect(Object.fromEntries(unexplained)).toEqual({})
  })

  it('is excused for a reason only while it stands in several files', () => {
    const names = exportedNames('src')
    for (const name of Object.keys(justified)) expect(names.get(name)?.length ?? 0, name).toBeGreaterThan(1)
  })

  it('is not excused as a twin’s within one adapter, nor outside the rooms', () => {
    expect(areTwins(['src/slack/inbound/a.ts', 'src/teams/render/b.ts'])).toBe(true)
    expect(areTwins(['src/slack/inbound/a.ts', 'src/slack/render/b.ts'])).toBe(false)
    expect(areTwins(['src/slack/listen.ts', 'src/teams/listen.ts'])).toBe(false)
    expect(floorsShare(['src/core/a.ts', 'src/usecases/b.ts'])).toBe(false)
    expect(floorsShare(['src/conversation/plan/actions.ts', 'src/conversation/year/forms.ts'])).toBe(false)
  })
})

describe('the adapters’ rooms', () => {
  const twins = [
    ['outbound/deliver.ts', 'createDeliveryChannel', ['slack', 'teams', 'email']],
    ['outbound/delivery-errors.ts', 'outcomeOfError', ['slack', 'teams', 'email']],
    ['inbound/read-answers.ts', 'readAnswers', ['slack', 'teams', 'email']],
    ['render/draw-form.ts', 'drawForm', ['slack', 'teams', 'email']],
    ['render/draw-card.ts', 'drawCard', ['slack', 'teams']],
    ['inbound/deduplicate.ts', 'createDeduplicator', ['slack', 'teams']],
    ['outbound/link-files.ts', 'LinkFiles', ['slack', 'teams']],
    ['render/limits.ts', '', ['slack', 'teams']],
    ['render/cards.ts', '', ['slack', 'teams']],
  ] as const

  it.each(twins)('%s stands in the same room of each and gives the same name', (file, name, adapters) => {
    for (const one of adapters) {
      const path = `src/${one}/${file}`
      expect(existsSync(path), path).toBe(true)
      expect(readFileSync(path, 'utf8'), path).toMatch(new RegExp(`^export [^\n]*${name}`, 'm'))
    }
  })
})
