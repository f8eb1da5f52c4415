import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { p3, serverEnv } from '../app/p3/p3.ts'
import { embeddedFolder } from '../store/embedded-template.ts'
import { shellCommands } from './documented.ts'

// Every command line that the docs quote is run here, or names what runs it, or says why no test can. A new one fails this
// file until somebody says which.

/** Run here as they are quoted, or with an option that spares the machine and writes nothing. */
const run: Readonly<Record<string, string>> = {
  'node --version': 'node --version',
  'npm --version': 'npm --version',
  'openssl rand -base64 32': 'openssl rand -base64 32',
  'npm run words': 'npm run words',
  'npm run learn -- cant make it thursday': 'npm run learn -- cant make it thursday',
  'npm run weight': 'npm run weight',
  'npm run sbom': 'npm run sbom',
  'npm run docs': 'npm run docs -- --check',
  'npm run bench -- <name>': 'npm run bench -- --help',
  'npm run mutate': 'npm run mutate -- no-such-path',
  'npm run mutate [words of a path]': 'npm run mutate -- no-such-path',
  'npm run simulate': 'npm run simulate -- --help',
  'npm run p3 -- <command>': 'npm run p3 -- --help',
  'npx p3 <command>': 'node src/p3.ts --help',
  'npx vitest run test/core/nudges': 'npx vitest list test/core/nudges --filesOnly',
  'npx vitest test/core': 'npx vitest list test/core --filesOnly',
  'npm test': 'npx vitest list test --filesOnly',
  'npm run faults': 'npx vitest list test/faults --filesOnly',
}

/** The operator's tool, against an embedded database of its own. */
const tool: Readonly<Record<string, (given: { readonly file: string; readonly keys: string }) => readonly string[]>> = {
  'npm run p3 -- backup': ({ file }) => ['backup', file],
  'npm run p3 -- backup <file>': ({ file }) => ['backup', `${file}.again`],
  'npm run p3 -- moved': () => ['moved'],
  'npm run p3 -- recount': () => ['recount'],
  'npm run p3 -- rotate-keys': ({ keys }) => ['rotate-keys', `--into=${keys}`],
  'npm run p3 -- rotate-keys --into=/etc/p3-bot.env': ({ keys }) => ['rotate-keys', `--into=${keys}`],
  'node_modules/.bin/node src/p3.ts rotate-keys --into=/etc/p3-bot.env': ({ keys }) => [
    'rotate-keys',
    `--into=${keys}`,
  ],
}

/** What stands behind these is run by another file: the whole of them writes into this folder, or goes on until it is stopped. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm start': 'test/main.test.ts',
  'npm start -- --year': 'test/journeys/mid-year.test.ts',
  'npm run dev': 'test/main.test.ts',
  'node_modules/.bin/node --inspect-brk src/main.ts': 'test/main.test.ts',
  'npm run house': 'test/house/drawing.test.ts',
  'npm run generate': 'prisma/check-client.mjs',
  'npm run words -- --keep': 'test/words/sentences.test.ts',
  'npm run learn': 'test/core/understanding/sentences.test.ts',
  'npm run p3 -- doctor': 'test/app/p3/doctor.test.ts',
  'npm run manifest': 'test/teams/manifest.test.ts',
  'npm run manifest -- https://<your address>': 'test/teams/manifest.test.ts',
  'npm run manifest -- https://p3.example.gov': 'test/teams/manifest.test.ts',
  'npm run bench -- table': 'test/bench/readme/readme.test.ts',
  'npm run migration': 'test/store/expand-only.test.ts',
  'npm run migration -- what it is for': 'test/store/expand-only.test.ts',
  'npm run migration -- partners can pause': 'test/store/expand-only.test.ts',
  'npm run migration -- --seal': 'test/store/migrate.test.ts',
  'npm run audit:deps': 'test/house/dependencies.test.ts',
  'node tools/tidy-lock.ts': 'test/house/lock.test.ts',
  'npm run p3 -- <command> --program=pilot': 'test/app/environment/programs.test.ts',
  'npm run teams:playground': 'test/teams/agents-playground/agents-playground.test.ts',
  'npm run teams:playground -- ashby': 'test/teams/agents-playground/agents-playground.test.ts',
  'npm run screens': 'test/journeys/screens/sheet.test.ts',
}

/** Why no test runs it. */
const notHere: readonly (readonly [shape: RegExp, why: string])[] = [
  [/^(apt-get|useradd|runuser|systemctl|cp (\.env\.example|deploy)) ?/, 'changes the machine, as root'],
  [/^createdb /, 'makes a database on the server that is the reader’s'],
  [
    /^docker /,
    'there is no Docker where tests run; test/deploy carries out the Dockerfile’s lines and holds compose.yaml',
  ],
  [/^npm run image$/, 'wants podman and minutes; test/deploy/image.test.ts does the same without an engine'],
  [/^git (pull|clone) ?/, 'needs the repository that the reader has it from'],
  [/^npm (ci|install|audit)\b/, 'asks the package registry; every run of the tests begins after it'],
  [
    /^npm run bench -- (delivery|doors|grow|matching|slack|start|state|words)$/,
    'measures for minutes; its file is looked for',
  ],
  [/^npm run simulate -- /, 'lives a school year, for minutes; test/simulate/year.test.ts lives a short one'],
  [/^npm run (check|fix)$/, 'is what stands before every change is taken in, and formats files'],
  [/^npx vitest run --inspect-brk /, 'waits for a debugger'],
  [/^node test\/(bench\/keep-results|store\/upgrade\/keep-dump)\.ts$/, 'writes what a release keeps'],
]

const folder = mkdtempSync(join(tmpdir(), 'p3-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quoted = shellCommands()
const whyNot = (line: string) => notHere.find(([shape]) => shape.test(line))?.[1]

describe('a command line that the docs quote', () => {
  it('is run, or it is said by which file, or why not', () => {
    expect(quoted.length).toBeGreaterThan(50)
    const named = (line: string) => line in run || line in tool || line in elsewhere || whyNot(line) !== undefined
    expect(quoted.filter((line) => !named(line))).toEqual([])
  })

  it('is still quoted, where something is said of it', () => {
    const known = [run, tool, elsewhere].flatMap((table) => Object.keys(table))
    expect(known.filter((line) => !quoted.includes(line))).toEqual([])
    expect(
      notHere.filter(([shape]) => !quoted.some((line) => shape.test(line))).map(([shape]) => String(shape)),
    ).toEqual([])
  })

  it('has the file that runs it', () => {
    expect([...new Set(Object.values(elsewhere))].filter((file) => !existsSync(file))).toEqual([])
  })

  it('is one of package.json’s, where npm runs it', () => {
    const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
    const asked = quoted.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!))
    expect(asked.length).toBeGreaterThan(30)
    expect(asked.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it.each([...new Set(Object.values(run))])('%s', async (line) => {
    const [program = '', ...words] = line.split(' ')
    const env = { ...process.env, PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}` }
    const { error, stdout, stderr } = await new Promise<{ error: unknown; stdout: string; stderr: string }>((resolve) =>
      execFile(program, words, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
        resolve({ error, stdout, stderr }),
      ),
    )
    // Some end with 1 for what they found, or with 2 where they only say how they are asked; none with a trace.
    const code = (error as { code?: unknown } | null)?.code ?? 0
    expect([0, 1, 2], stderr).toContain(code)
    expect(stderr).not.toMatch(/\n\s+at \S+ ?\(?(file|node):/)
    expect(`${stdout}${code === 0 ? '' : stderr}`.trim()).not.toBe('')
  })

  it('works against a database, where it is the operator’s tool', async () => {
    const env = { P3_MODE: 'playground', P3_DATA_DIR: await embeddedFolder(join(folder, 'data')) }
    const keys = join(folder, '.env')
    writeFileSync(keys, `P3_KEYS=${serverEnv.P3_KEYS}\n`)
    for (const [line, words] of Object.entries(tool)) {
      // Keys are a server's.
      const done = await p3(words({ file: join(folder, 'backup'), keys }), line.includes(' rotate-keys') ? {} : env)
      expect(done, line).toMatchObject({ code: 0 })
    }
  })
})
