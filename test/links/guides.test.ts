import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { withTitles } from '../../src/core/directors/titled.ts'
import { guideInMarkdown } from '../../src/links/guides/draw-guide.ts'
import { guides } from '../../src/links/guides/guides.ts'

describe.each(guides.map((guide) => [guide.name, guide] as const))('the guide for a %s', (name, guide) => {
  const words = guide.sections
    .flatMap((section) => section.words ?? [])
    .map(([word, does]) => [withTitles(word, 'director'), does] as const)

  it('names words that P3 knows, each once and each for who reads it', () => {
    const known = new Map(registry.commands.map((command) => [command.word, command.roles as readonly string[]]))
    const strange = words.filter(([word]) => !known.get(word)?.some((role) => role === name || role === 'anyone'))
    expect(words.length).toBeGreaterThan(1)
    expect(strange).toEqual([])
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length)
  })

  it('stands in docs/guides as it is served (npm run docs)', () => {
    expect(readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8')).toBe(guideInMarkdown(guide))
  })

  it('shows pictures that are there', () => {
    for (const { picture } of guide.sections)
      if (picture)
        expect(readFileSync(new URL(`../../docs/pictures/${picture.file}`, import.meta.url)).length).toBeGreaterThan(
          1000,
        )
  })
})

/** Who needs each of these finds them by "my-data" and their home. */
const leftToOthers = ['help', 'export', 'programs']

it.each(guides.map((guide) => [guide.name, guide] as const))(
  'the guide for a %s names every word that is theirs or anybody’s',
  (name, { sections }) => {
    const told = new Set(sections.flatMap(({ words = [] }) => words.map(([word]) => withTitles(word, 'director'))))
    const theirs = registry.commands.filter(({ roles }) => roles.includes(name) || roles.includes('anyone'))
    const missing = theirs.map(({ word }) => word).filter((word) => !told.has(word))
    expect(missing.filter((word) => name === 'partner' || !leftToOthers.includes(word))).toEqual(
      name === 'partner' ? ['help'] : [],
    )
  },
)
