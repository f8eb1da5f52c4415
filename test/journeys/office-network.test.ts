import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBots } from '../app/start-bot.ts'
import { commandBody, signed } from '../slack/sign.ts'
import { type EmptyDatabase, emptyDatabase } from '../store/empty-database.ts'
import { type OfficeNetwork, openOfficeNetwork } from './office-network.ts'
import { accounts, cast, workspace } from './server-cast.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

const start = startBots()
let network: OfficeNetwork
let database: EmptyDatabase
beforeEach(async () => {
  network = await openOfficeNetwork()
  database = await emptyDatabase()
})
afterEach(async () => {
  await network.close()
  await database.drop()
})

const settings = (more: Record<string, string> = {}) => ({ ...network.settings(database.url!), ...more })

const doctor = (env: Record<string, string>) =>
  new Promise<{ failed: boolean; said: string }>((resume) => {
    const { PATH = '', HOME = '' } = process.env
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', resolve('src/p3.ts'), 'doctor'],
      { env: { PATH, HOME, ...env }, cwd: '/' },
      (error, said) => resume({ failed: error !== null, said }),
    )
  })

it('a production server behind a proxy that opens TLS starts, answers a signed /p3 help in Slack and a signed message in Teams, and the doctor finds nothing broken', async () => {
  const bot = start(settings())
  const url = await bot.ready
  expect(bot.said()).toContain('This is production')
  network.leadTo(url)
  const nora = accounts.find(({ email }) => email === cast.nora.email)!
  const body = commandBody('help', {
    ...{ user_id: nora.externalId, team_id: workspace.teamId },
    response_url: 'https://hooks.slack.com/commands/1',
  })
  const answer = network.answered()
  expect(await network.post('/slack/events', signed({ body, secret: network.signingSecret }))).toBe(200)
  expect(await answer).toContain('P3: how it works')
  expect(await network.post('/slack/events', signed({ body, secret: 'another' }))).toBe(401)
  await network.owen.install()
  await network.owen.speak({ text: 'help' })
  await network.owen.see(({ text, attachments }) => JSON.stringify([text, attachments]).includes('P3: how it works'))
  const { failed, said } = await doctor(settings())
  expect(said).toContain('Nothing is broken.')
  expect(failed).toBe(false)
  for (const about of ['Slack', 'Slack’s scopes', 'Teams', 'mail', 'public address', 'rights'])
    expect(said).toMatch(new RegExp(`^(ok|look) +${about}:`, 'm'))
  expect([...network.asked].sort()).toEqual(
    expect.arrayContaining(['hooks.slack.com', 'login.microsoftonline.com', 'p3.example.gov', 'slack.com']),
  )
})

it('without the authority of that proxy the start and the doctor name the setting that is missing', async () => {
  const bot = start(settings({ NODE_EXTRA_CA_CERTS: '' }))
  await vi.waitFor(
    () =>
      expect(bot.said()).toMatch(
        /slack can’t be reached yet[\s\S]*teams can’t be reached yet[\s\S]*login\.microsoftonline\.com can’t/,
      ),
    { timeout: 120_000 },
  )
  for (const host of ['Slack \\(slack.com\\)', 'login.microsoftonline.com'])
    expect(bot.said()).toMatch(new RegExp(`"${host} can’t be reached: the certificate .*NODE_EXTRA_CA_CERTS`))
  const { said } = await doctor(settings({ NODE_EXTRA_CA_CERTS: '' }))
  expect(said).toMatch(/^FAULT public address: .*\n.*the certificate is not one that Slack and Microsoft would take/m)
  expect(said).toMatch(/^FAULT Slack: .*\n.*NODE_EXTRA_CA_CERTS/m)
  expect(said).toMatch(/^FAULT Teams: .*\n.*NODE_EXTRA_CA_CERTS/m)
})
