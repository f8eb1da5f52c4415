import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../../../src/app/environment/config.ts'
import { readEnvironmentFile } from '../../../src/app/environment/environment-file.ts'
import { isSecret } from '../../../src/app/environment/secret-settings.ts'
import { variableNames } from '../../../src/app/environment/settings.ts'
import { withoutSecrets } from '../../../src/app/environment/without-secrets.ts'
import { p3, serverEnv } from './p3.ts'

const folder = mkdtempSync(join(tmpdir(), 'p3-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says what it can do, and refuses what it does not know with code 2', async () => {
  const help = await p3([])
  expect(help.code).toBe(0)
  for (const word of [
    'doctor',
    'install-link',
    'jobs',
    'ledger',
    'backup',
    'restore',
    'moved',
    'recount',
    'import',
    'export',
    'retention',
    'erase',
    'rotate-keys',
  ])
    expect(help.said).toContain(`\n  ${word}`)
  expect((await p3(['nonsense'])).code).toBe(2)
  expect(await p3(['doctor', '--nonsense'])).toMatchObject({
    code: 2,
    said: expect.stringContaining('no option --nonsense'),
  })
  expect((await p3(['backup'])).code).toBe(2)
  expect((await p3(['doctor', 'too', 'much'])).code).toBe(2)
})

const NOBODY = 65_534

it.each([
  ['from Notepad, on its first line', (keys: string) => `\u{FEFF}P3_KEYS=${keys}\r\nPORT=1234\r\n`],
  ['from an old Mac', (keys: string) => `PORT=1234\rP3_KEYS=${keys}\r`],
  ['below the empty one of the example', (keys: string) => `P3_KEYS=\nPORT=1234\nexport P3_KEYS = "${keys}" # ours\n`],
])('a new key leaves the old one where the file is %s', async (_what, written) => {
  const file = join(folder, '.env')
  writeFileSync(file, written(serverEnv.P3_KEYS))
  // As root, of the user who runs P3 and has to read it.
  if (userInfo().uid === 0) chownSync(file, NOBODY, NOBODY)
  const owner = statSync(file).uid
  expect((await p3(['rotate-keys', `--into=${file}`], { P3_KEYS: serverEnv.P3_KEYS })).code).toBe(0)
  expect(statSync(file).uid).toBe(owner)
  const { env, faults } = readEnvironmentFile(folder, {})
  expect(faults).toEqual([])
  expect(env.PORT).toBe('1234')
  expect(env.P3_KEYS!.split(',')).toEqual([expect.stringMatching(/^\d{4}[a-z]:/), serverEnv.P3_KEYS])
})

it('a new key goes before the others into the file, no key is shown, and an old one can be taken away', async () => {
  const file = join(folder, '.env')
  writeFileSync(file, `# ours\nP3_KEYS=${serverEnv.P3_KEYS}\nPORT=1234\n`)
  const env = { P3_KEYS: serverEnv.P3_KEYS }
  const done = await p3(['rotate-keys', `--into=${file}`], env)
  expect(done.code).toBe(0)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^# ours\nP3_KEYS=\d{4}[a-z]:[\w+/=]{44},2026a:[\w+/=]{44}\nPORT=1234\n$/)
  const list = /P3_KEYS=(.*)/.exec(text)![1]!
  const { keys } = readConfig({ ...serverEnv, P3_KEYS: list })
  expect(keys).toHaveLength(2)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  for (const one of list.split(',')) expect(done.said).not.toContain(one.split(':')[1])
  expect((await p3(['rotate-keys', `--into=${file}`, `--drop=${keys![0]!.id}`], { P3_KEYS: list })).code).toBe(1)
  expect((await p3(['rotate-keys', `--into=${file}`, '--drop=2026a'], { P3_KEYS: list })).code).toBe(0)
  expect(readFileSync(file, 'utf8')).not.toContain('2026a')
  expect((await p3(['rotate-keys', `--into=${join(folder, 'none')}`], env)).said).toContain('There is no P3_KEYS in')
})

it('a key that only the file holds is kept behind the new one, and a list that can’t be read is left as it is', async () => {
  const file = join(folder, 'p3-bot.env')
  writeFileSync(file, `P3_KEYS='${serverEnv.P3_KEYS}'\n`)
  // As an administrator runs it in the folder of the service, whose settings it does not have.
  const done = await p3(['rotate-keys', `--into=${file}`], { P3_KEYS: '', P3_MODE: 'playground' })
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining('before 2026a') })
  expect(readFileSync(file, 'utf8')).toMatch(/^P3_KEYS=\d{4}[a-z]:[\w+/=]{44},2026a:[\w+/=]{44}\n$/)
  expect(readFileSync(file, 'utf8')).toContain(serverEnv.P3_KEYS)
  writeFileSync(file, 'P3_KEYS=nonsense\n')
  expect(await p3(['rotate-keys', `--into=${file}`], { P3_KEYS: '', P3_MODE: 'playground' })).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nothing was changed'),
  })
  expect(readFileSync(file, 'utf8')).toBe('P3_KEYS=nonsense\n')
})

it('every setting that is a secret is known to be one, and none passes, in whatever line', () => {
  const open = variableNames.filter((name) => /SECRET|TOKEN|PASSWORD|KEY/.test(name) && !isSecret(name))
  expect(open).toEqual([])
  const env = {
    DATABASE_URL: 'postgresql://p3:p%40ss-word@db/p3',
    SLACK_CLIENT_SECRET: 'client-secret',
    P3_KEYS: `a:${'k'.repeat(43)}=`,
    SMTP_URL: 'smtps://a:mail-secret@mail:465',
  }
  const line = withoutSecrets(env)(`p@ss-word p%40ss-word client-secret ${'k'.repeat(43)}= mail-secret db fine`)
  expect(line).toBe('[hidden] [hidden] [hidden] [hidden] [hidden] db fine')
})

it('the install link is of the public address, and of the platforms that are set up', async () => {
  const many = await p3(['install-link'], {
    SLACK_BOT_TOKEN: '',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
  })
  expect(many).toMatchObject({ code: 0, said: expect.stringContaining('https://p3.example.gov/slack/install') })
  expect((await p3(['install-link'], { P3_MODE: 'playground' })).code).toBe(1)
})
