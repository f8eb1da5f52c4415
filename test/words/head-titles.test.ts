import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { type HeadTitle, headTitles, titled, withTitles } from '../../src/core/directors/titled.ts'
import { readSentences } from '../../tools/words/read-sentences.ts'

/** All that may be said to people by a server; `app` talks to who runs it. */
const rooms = 'src/{conversation,core,usecases,links,email,slack,teams,deliveries,print,schedule}/**/*.ts'
/** What is understood rather than said, the words themselves, and what a test of the house puts there for a moment. */
const notSaid =
  /\/(?:hidden-clock|caught)-check\.ts$|\/understanding\/|directors-table\.ts$|director-title\.ts$|\/titled\.ts$/
const files = globSync(rooms).filter((file) => !notSaid.test(file))

/** A sentence of the code as a program with this title says it, without what else is filled in. */
const asSaid = (words: string, head: HeadTitle): string =>
  words.replaceAll(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, (filled) =>
    [...filled.matchAll(/titled\('([^']+)'\)/g)]
      .map(([, of]) => withTitles(titled(of as Parameters<typeof titled>[0]), head))
      .join(' '),
  )

describe('the head of a district', () => {
  const said = files.flatMap((file) =>
    readSentences(file).map(({ words, line, as }) => ({ where: `${file}:${line}`, words, as })),
  )

  it('is called in every sentence as the program says it: no sentence has a title of its own', () => {
    expect(said.length).toBeGreaterThan(3_000)
    const marked = said.filter(({ words }) => words.includes('titled('))
    expect(marked.length).toBeGreaterThan(90)
    expect(marked.filter(({ words }) => !/director/i.test(asSaid(words, 'director')))).toEqual([])
    const forgot = said.filter(({ words }) => /\bdirectors?\b/i.test(asSaid(words, 'superintendent')))
    expect(forgot.map(({ where, words }) => `${where} ${words}`)).toEqual([])
    const fixed = said.filter(({ words }) => /superintendent/i.test(words) && !words.includes('titled('))
    expect(fixed.map(({ where, words }) => `${where} ${words}`)).toEqual([])
  })

  it('is called so where it stands alone, too: on a button, a heading, a label', () => {
    const alone = files.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<!titled\()(['"`])(?:The )?(?:Directors?|Superintendents?)(?: of [Ss]chools)?\1/g,
        ),
      ].map(([words]) => `${file} ${words}`),
    )
    expect(alone).toEqual([])
  })

  it('has a title in each form, capital where a sentence begins', () => {
    const told = `${titled('Directors')} and ${titled('a director of schools')}: ${titled('Director of Schools')}, ${titled('director')}’s`
    expect(withTitles(told, 'director')).toBe('Directors and a director of schools: Director of Schools, director’s')
    expect(withTitles(told, 'superintendent')).toBe(
      'Superintendents and a superintendent: Superintendent, superintendent’s',
    )
    // What somebody managed to send with marks in it is nobody's title.
    expect(withTitles('\uf0f5the boss\uf0f6', 'superintendent')).toBe('the boss')
  })

  it('is asked for by a word that P3 knows, whatever the program says', () => {
    const shown = registry.commands.filter((one) => one.shown !== undefined)
    expect(shown.map(({ word }) => word)).toEqual(['directors'])
    for (const { word, also = [], shown: words = '' } of shown)
      for (const head of headTitles) expect([word, ...also]).toContain(withTitles(words, head))
  })

  it('fits on titles and buttons of Slack’s forms', () => {
    const short = said.filter(({ as }) => as === 'submit')
    const titles = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/buildForm\(\{\s+id: [^\n]+\n\s+title: ([^\n]+),\n/g)].flatMap(
        ([, title = '']) =>
          [...title.matchAll(/(['`])(.*?)\1(?=\s|$)/g)].map(([, , words = '']) => words.replaceAll('${', '{')),
      ),
    )
    const both = [...titles, ...short.map(({ words }) => words)].filter((words) => words.includes('titled('))
    expect(both.length).toBeGreaterThan(3)
    for (const head of headTitles) expect(both.filter((words) => asSaid(words, head).length > 24)).toEqual([])
  })
})
