import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { unusedCompilers } from '../../prisma/unused-compilers.ts'
import { knownFaults, lockFindings, unexplained } from '../../tools/audit/facts.ts'

const page = readFileSync('docs/dependencies.md', 'utf8')
const lock = readFileSync('package-lock.json', 'utf8')

it('every install script, and every license that asks for more than its text, is explained', () => {
  const found = lockFindings(lock)
  expect(found.length).toBeGreaterThan(5)
  expect(unexplained(found, page)).toEqual([])
})

it('no script of a package runs that is not allowed by name', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  const scripts = lockFindings(lock).filter(({ what }) => what === 'install script')
  expect(scripts.filter((one) => !(one.package in allowScripts))).toEqual([])
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node', 'prisma'])
})

it('what has no row, or a row without a reason, is named', () => {
  const packages = {
    '': {},
    'node_modules/bad': { hasInstallScript: true, license: 'AGPL-3.0' },
    'node_modules/fine': { license: 'MIT' },
    'node_modules/tool': { dev: true, license: 'AGPL-3.0' },
  }
  const found = lockFindings(JSON.stringify({ packages }))
  const whole = [
    { package: 'bad', what: 'install script' },
    { package: 'bad', what: 'license: AGPL-3.0' },
  ]
  expect(found).toEqual(whole)
  expect(
    unexplained(found, '| `bad` | install script | because it has to |\n| `b*` | license: AGPL-3.0 | so |'),
  ).toEqual([whole[1]])
})

it('a known fault is one of the package itself, and no answer is not “none”', () => {
  const vulnerabilities = {
    own: { severity: 'high', via: [{ title: 'x' }] },
    through: { severity: 'high', via: ['own'] },
  }
  expect(knownFaults(JSON.stringify({ vulnerabilities }))).toEqual([{ package: 'own', what: 'known fault: high' }])
  expect(knownFaults('{"message":"405 Method Not Allowed"}')).toBeUndefined()
  expect(knownFaults('')).toBeUndefined()
})

/** An install for production has no generated client: types are gone by then, and everything else is missing at its start. */
const valuesOfGenerated = (text: string): string[] =>
  text.match(/^(import|export) (?!type )({[^}]*}|[^\n{}]*) from '[./]*(store\/)?generated\/.*'$/gm) ?? []

it('what only generating brings is imported for its types alone', () => {
  expect(valuesOfGenerated(`import { Prisma } from '../generated/client.ts'`)).toHaveLength(1)
  expect(valuesOfGenerated(`import type { Prisma } from '../generated/client.ts'`)).toEqual([])
  const files = globSync('src/**/*.ts').filter((file) => !file.includes('/generated/'))
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => valuesOfGenerated(readFileSync(file, 'utf8')).length > 0)).toEqual([])
})

it('an install keeps the one compiler of queries that the client loads, of those that come for five databases', () => {
  const client = readFileSync('src/store/db/prisma-client.js', 'utf8')
  const loaded = [...client.matchAll(/@prisma\/client\/runtime\/(query_compiler_[^"]+)/g)].map(([, file]) => file!)
  expect(loaded).toHaveLength(2)
  const others = loaded.map((file) => file.replace('postgresql', 'mysql'))
  const all = [...others, 'client.mjs', ...loaded, ...loaded.map((file) => file.replace(/mjs$/, 'js'))]
  const gone = unusedCompilers(all, client)
  expect(all.filter((file) => !gone.includes(file))).toEqual(['client.mjs', ...loaded])
})
