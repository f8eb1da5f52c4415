import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BadEnvironment, readConfig } from '../../../src/app/environment/config.ts'
import { variableNames } from '../../../src/app/environment/settings.ts'

const key = `a:${randomBytes(32).toString('base64')}`
const server = {
  P3_PUBLIC_URL: 'https://p3.example.gov/',
  P3_KEYS: key,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'a-signing-secret-of-32-characters',
}

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof BadEnvironment) return error.faults
    throw error
  }
}

describe('the environment', () => {
  it('is the playground when it says nothing', () => {
    expect(readConfig({})).toMatchObject({ mode: 'playground', port: 3978, dataFolder: './data', production: false })
  })

  it('is what P3_MODE says, whatever else is set, and a playground then knows no platform', () => {
    expect(readConfig({ ...server, P3_MODE: 'playground' })).toMatchObject({ mode: 'playground', slack: undefined })
  })

  it('gives each mode a database of its own', () => {
    const both = { DATABASE_URL: 'postgresql://a@h/server', P3_PLAYGROUND_DATABASE_URL: 'postgresql://a@h/play' }
    expect(readConfig({ DATABASE_URL: both.DATABASE_URL }).database).toEqual({ folder: './data', sync: 'none' })
    expect(readConfig(server).database).toEqual({ folder: './data', sync: 'disk' })
    expect(readConfig({ ...server, P3_DATABASE_SYNC: 'none' }).database).toMatchObject({ sync: 'none' })
    expect(readConfig(both)).toMatchObject({
      database: { url: both.P3_PLAYGROUND_DATABASE_URL },
      databasePurpose: { kind: 'playground' },
    })
    expect(readConfig({ ...server, ...both, P3_INSTALLATION: 'staging' })).toMatchObject({
      database: { url: both.DATABASE_URL },
      databasePurpose: { kind: 'server', installation: 'staging' },
    })
  })

  it('is strict as a server unless told otherwise, whatever NODE_ENV says', () => {
    expect(readConfig(server).production).toBe(true)
    expect(readConfig({ ...server, NODE_ENV: 'development' }).production).toBe(true)
    expect(readConfig({ ...server, P3_DEVELOPMENT: 'true', SLACK_API_URL: 'http://127.0.0.1/' }).production).toBe(false)
  })

  it('treats an empty value as none, so .env.example can be copied as it is', () => {
    const empty = Object.fromEntries(variableNames.map((name) => [name, '']))
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  it('is the server as soon as a platform is set', () => {
    expect(readConfig(server)).toMatchObject({
      mode: 'server',
      publicUrl: 'https://p3.example.gov',
      slack: { botToken: 'xoxb-1' },
    })
  })

  it('names the clouds of governments by one word each, and keeps everyone else’s addresses out', () => {
    const teams = {
      TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
      TEAMS_TENANT_ID: '22222222-2222-4222-8222-222222222222',
      TEAMS_APP_PASSWORD: 'p',
      TEAMS_CLOUD: 'gcchigh',
    }
    const governed = { ...server, ...teams, SLACK_CLOUD: 'gov', NODE_ENV: 'production' }
    expect(readConfig(governed)).toMatchObject({
      slack: { apiUrl: 'https://slack-gov.com/api/' },
      teams: { cloud: 'gcchigh' },
    })
    expect(readConfig(server).slack?.apiUrl).toBe('https://slack.com/api/')
    expect(faultsOf({ ...server, TEAMS_CLOUD: 'moon', SLACK_CLOUD: 'moon' })).toHaveLength(2)
    const named = faultsOf({ ...server, NODE_ENV: 'production', SLACK_API_URL: 'https://slack-gov.com/api/' })
    expect(named[0]).toContain('set SLACK_CLOUD=gov')
  })

  it('refuses a key’s id that is used twice, and takes nobody’s word for their address unless it says which proxies', () => {
    const again = `a:${Buffer.alloc(32, 2).toString('base64')}`
    expect(faultsOf({ ...server, P3_KEYS: `${key},${again}` })[0]).toContain('uses one id twice')
    expect(readConfig(server)).toMatchObject({ trustProxy: 0, bind: undefined })
    expect(readConfig({ ...server, P3_TRUST_PROXY: '1', P3_BIND: '127.0.0.1' })).toMatchObject({
      trustProxy: 1,
      bind: '127.0.0.1',
    })
    expect(readConfig({ ...server, P3_TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
    ])
    for (const wrong of ['true', 'yes', '12', 'my.proxy.example', '1;2'])
      expect(faultsOf({ ...server, P3_TRUST_PROXY: wrong })[0]).toContain('P3_TRUST_PROXY is how many proxies')
    expect(readConfig({ ...server, P3_BIND: '[::1]', P3_METRICS_BIND: '[::1]' })).toMatchObject({ bind: '::1' })
    expect(faultsOf({ ...server, P3_BIND: 'localhost' })[0]).toContain('P3_BIND')
  })

  it('reports every fault at once, by name', () => {
    const faults = faultsOf({ PORT: 'x', DATABASE_URL: 'mysql://a', TEAMS_FORMS: 'paper', SLACK_BOT_TOKEN: 'abc' })
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'PORT',
      'SLACK_BOT_TOKEN',
      'TEAMS_FORMS',
    ])
  })

  it.each([
    ['no app id', { TEAMS_APP_PASSWORD: 'x' }, 'TEAMS_APP_ID is missing'],
    ['no home tenant', { TEAMS_APP_PASSWORD: 'x' }, 'TEAMS_TENANT_ID is missing'],
    ['a token without the signing secret', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET is missing'],
    [
      'half an OAuth pair',
      { ...server, SLACK_CLIENT_ID: '1' },
      'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET come together',
    ],
    ['a server without keys', { ...server, P3_KEYS: '' }, 'Write P3_KEYS=2026a:'],
    ['short keys', { ...server, P3_KEYS: 'a:AAAA' }, 'P3_KEYS is a list'],
    ['a container for production without a platform', { NODE_ENV: 'production' }, 'the playground does not exist'],
    ['a server without a platform', { P3_MODE: 'server' }, 'P3_MODE=server needs a platform'],
    ['another mode', { P3_MODE: 'prod' }, 'P3_MODE is server or playground'],
    ['an installation’s name with spaces', { P3_INSTALLATION: 'my p3' }, 'P3_INSTALLATION is a short name'],
    ['another Slack server in production', { ...server, SLACK_API_URL: 'http://127.0.0.1/' }, 'SLACK_API_URL may not'],
    ['Socket Mode in production', { ...server, SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_APP_TOKEN'],
    ['plain http in production', { ...server, P3_PUBLIC_URL: 'http://p3.example.gov' }, 'starts with https://'],
    ['mail from nobody', { SMTP_URL: 'smtp://localhost:25' }, 'SMTP_FROM is missing'],
  ])('refuses %s', (_, env, sentence) => {
    expect(faultsOf(env as Record<string, string>).join('\n')).toContain(sentence)
  })

  it('over a socket needs no public address, while it is tried out', () => {
    const socket = { P3_DEVELOPMENT: 'true', P3_KEYS: key, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
    expect(faultsOf(socket)).toEqual([])
    expect(readConfig(socket).publicUrl).toBe('http://127.0.0.1:3978')
    const teams = {
      TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
      TEAMS_TENANT_ID: '00000000-0000-4000-8000-000000000002',
    }
    expect(faultsOf({ ...socket, ...teams, TEAMS_APP_PASSWORD: 'x' }).join('\n')).toContain('P3_PUBLIC_URL is missing')
  })

  it('has a line and a comment for every variable in .env.example, and no other', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const named = lines.flatMap((line, i) =>
      /^[A-Z0-9_]+=/.test(line) && lines[i - 1]?.startsWith('# ') ? [line.split('=')[0]] : [],
    )
    expect(named.sort()).toEqual([...variableNames].sort())
  })
})
