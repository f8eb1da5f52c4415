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
    const strange = words.filter(
      ([word]) => !known.get(word)?.some((role) => role === name || role === 'anyone' || role === 'partner'),
    )
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

it('every word that P3 knows is in a guide, but the one that leads to them', () => {
  const told = new Set(
    guides.flatMap(({ sections }) =>
      sections.flatMap(({ words = [] }) => words.map(([word]) => withTitles(word, 'director'))),
    ),
  )
  expect(registry.commands.map(({ word }) => word).filter((word) => !told.has(word))).toEqual(['help'])
})
