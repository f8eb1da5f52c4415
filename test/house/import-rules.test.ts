import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = process.cwd()
const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

/** For every rule a file that breaks it: a rule that has died lets its file pass, and is noticed here. */
const bad: Record<string, Record<string, string>> = {
  'core-decides': { 'src/core/bad.ts': `import '../conversation/good.ts'` },
  'core-is-pure': { 'src/core/bad.ts': `import 'node:fs'` },
  'usecases-act': { 'src/usecases/bad.ts': `import '../conversation/good.ts'` },
  'conversation-converses': { 'src/conversation/bad.ts': `import '../slack/good.ts'` },
  'conversation-asks-usecases': {
    'src/conversation/bad.ts': `import type { Deps } from '../usecases/ports.ts'`,
    'src/usecases/ports.ts': 'export interface Deps { readonly store: string }',
  },
  'features-by-their-doors': {
    'src/conversation/plan/bad.ts': `import '../matching/runs.ts'`,
    'src/conversation/matching/runs.ts': '',
  },
  'kit-knows-no-feature': {
    'src/conversation/kit/bad.ts': `import '../plan/index.ts'`,
    'src/conversation/plan/index.ts': '',
  },
  'slack-stays-home': { 'src/slack/bad.ts': `import '../teams/good.ts'` },
  'teams-stays-home': { 'src/teams/bad.ts': `import '../slack/good.ts'` },
  'email-stays-home': { 'src/email/bad.ts': `import '../store/good.ts'` },
  'playground-stays-home': { 'playground/bad.ts': `import '../src/usecases/good.ts'` },
  'store-keeps': { 'src/store/bad.ts': `import '../conversation/good.ts'` },
  'deliveries-run': { 'src/deliveries/bad.ts': `import '../slack/good.ts'` },
  'http-carries': { 'src/http/bad.ts': `import '../core/good.ts'` },
  'links-are-links': { 'src/links/bad.ts': `import '../store/good.ts'` },
  'print-draws': { 'src/print/bad.ts': `import '../conversation/good.ts'` },
  'only-print-knows-pdfkit': { 'src/email/bad.ts': `import 'pdfkit'` },
  'only-store-knows-prisma': { 'src/schedule/bad.ts': `import '@prisma/client'` },
  'only-slack-knows-bolt': { 'src/teams/bad.ts': `import '@slack/bolt'` },
  'only-teams-knows-botbuilder': { 'src/slack/bad.ts': `import 'botbuilder'` },
  'nobody-knows-main': { 'src/slack/bad.ts': `import '../main.ts'` },
  'no-circles': { 'src/core/bad.ts': `import './worse.ts'`, 'src/core/worse.ts': `import './bad.ts'` },
}

/** `bad` in a file's name and where another imports it. */
const asNamed = (rule: string, words: string) => words.replaceAll('/bad.ts', `/${rule}.ts`)

const folders = [
  'core',
  'usecases',
  'conversation',
  'slack',
  'teams',
  'email',
  'store',
  'deliveries',
  'schedule',
  'links',
  'print',
  'http',
]
let tree = ''

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), `${text}\nexport const it = 1\n`)
}

const cruise = () =>
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(root, '.dependency-cruiser.cjs'),
      'src',
      'playground',
    ],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  ).stdout

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'house-'))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const name of folders) write(`src/${name}/good.ts`, '')
  write('playground/good.ts', '')
  write('src/main.ts', '')
  write(
    'src/conversation/plan/goals.ts',
    `import '../kit/card.ts'\nimport '../year/index.ts'\nimport '../year/actions.ts'`,
  )
  for (const file of ['kit/card.ts', 'year/index.ts', 'year/actions.ts']) write(`src/conversation/${file}`, '')
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('who may import whom', () => {
  it('has a bad file for every rule', () => {
    expect(Object.keys(bad).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort())
  })

  it('lets a good house pass', () => {
    expect(cruise()).toContain('no dependency violations found')
  })

  describe('a bad file', () => {
    let said = ''
    beforeAll(() => {
      for (const [rule, files] of Object.entries(bad))
        for (const [file, text] of Object.entries(files)) write(asNamed(rule, file), asNamed(rule, text))
      said = cruise()
    })

    // All of them in one house, since walking through it takes seconds: each rule must name its own file.
    it.each(Object.keys(bad))('%s is noticed by its rule', (rule) => {
      expect(said).toMatch(new RegExp(`error ${rule}: \\S*/${rule}\\.ts`))
    })
  })
})

describe('the hidden clock', () => {
  it.each(['Date.now()', 'new Date()', 'Math.random()'])('%s is refused outside the clock', (call) => {
    const file = join(root, 'src/core/hidden-clock-check.ts')
    writeFileSync(file, `export const now = () => ${call}\n`)
    try {
      const said = spawnSync(join(root, 'node_modules/.bin/biome'), ['check', file], { cwd: root, encoding: 'utf8' })
      expect(said.stderr + said.stdout).toContain('Time and chance are arguments')
    } finally {
      rmSync(file)
    }
  })

  it('lets a given day pass', () => {
    expect(() =>
      execFileSync(join(root, 'node_modules/.bin/biome'), ['check', join(root, 'src/core/clock.ts')]),
    ).not.toThrow()
  })
})

it('refuses another word for what is caught', () => {
  const file = join(root, 'src/core/caught-check.ts')
  writeFileSync(
    file,
    'export const f = () => {\n  try {\n    return 1\n  } catch (cause) {\n    return String(cause)\n  }\n}\n',
  )
  try {
    const said = spawnSync(join(root, 'node_modules/.bin/biome'), ['check', file], { cwd: root, encoding: 'utf8' })
    expect(said.stderr + said.stdout).toContain('What is caught is called error')
  } finally {
    rmSync(file)
  }
})
