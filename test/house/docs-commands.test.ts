import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { foundIn, pages, readPage as read } from './documented.ts'

/** As the web draws them: small letters, hyphens, no marks. */
const placesOf = (page: string): string[] =>
  [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  )

/** Links to a place on a page that is not there. */
const lostPlaces = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)]
    .filter(([, file, place]) => !placesOf(file ? join(dirname(page), file) : page).includes(place!))
    .map(([, file, place]) => `${file}#${place}`)

describe('a link to a heading', () => {
  it.each(pages)('of %s leads to one that is there', (page) => {
    expect(lostPlaces(page, read(page))).toEqual([])
  })

  it('is noticed when it leads nowhere', () => {
    expect(lostPlaces('README.md', '[a](#who-sees-what) [b](#nowhere) [c](docs/records.md#gone)')).toEqual([
      '#nowhere',
      'docs/records.md#gone',
    ])
  })
})

describe('a command that the docs name', () => {
  it('is one that the bot knows', () => {
    const known = new Set(registry.commands.flatMap(({ word, also = [] }) => [word, ...also]))
    const named = foundIn(/`\/p3 ([a-z-]+)/g)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((word) => !known.has(word))).toEqual([])
  })

  it('is one that the server’s own tool knows', () => {
    const tool = readdirSync('src/app/p3', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(join('src/app/p3', file)))
      .join('\n')
    const known = [...tool.matchAll(/^\s+word: '([a-z-]+)'/gm)].map(([, word]) => word)
    const named = foundIn(/npm run p3 -- ([a-z-]+)/g)
    expect(known.length).toBeGreaterThan(8)
    expect(named.filter((word) => !known.includes(word))).toEqual([])
  })

  it('has its bench, or its file', () => {
    expect(foundIn(/npm run bench -- ([a-z]+)/g).filter((name) => !existsSync(`test/bench/${name}.bench.ts`))).toEqual(
      [],
    )
    const files = foundIn(/(?:^|[\s`])node (?!--)([\w./-]+\.(?:ts|mjs))/gm)
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })
})

describe('the table of words in the README', () => {
  const rows = new Map(
    [
      ...read('README.md').matchAll(/^\| (everybody|partner|director of schools|coordinator|operator) \| (`.+`) \|$/gm),
    ].map(([, who, cells]) => [
      who!.split(' ')[0]!,
      [...cells!.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word!).sort(),
    ]),
  )
  const wordsOf = (role: string) =>
    registry.commands.flatMap(({ word, roles }) => ((roles as readonly string[]).includes(role) ? [word] : [])).sort()

  it.each([
    ['everybody', 'anyone'],
    ['partner', 'partner'],
    ['director', 'director'],
    ['coordinator', 'coordinator'],
    ['operator', 'operator'],
  ])('has for %s the words that they have, and no other', (who, role) => {
    expect(rows.get(who)).toEqual(wordsOf(role))
  })
})
