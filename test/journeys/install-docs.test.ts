import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSlack } from '../../manifests/build-slack.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { type Environment, readEnvironmentFile } from '../../src/app/environment/environment-file.ts'
import { paths } from '../../src/slack/install/scopes.ts'
import { addressesOf, teamsClouds } from '../../src/teams/auth/cloud.ts'
import { signed } from '../slack/sign.ts'
import { emptyDatabase } from '../store/empty-database.ts'
import { newest } from './client.ts'
import { cast } from './server-cast.ts'
import { createServerWorld, type Given, type ServerWorld, SIGNING_SECRET } from './server-world.ts'

const read = (page: string) => readFileSync(page, 'utf8')
const slack = read('docs/install-slack.md')
const teams = read('docs/install-teams.md')
const server = read('docs/install-server.md')

/** Fenced blocks of settings under a heading, without what indents them. */
const settingsUnder = (page: string, heading: string): string => {
  const [, section = ''] = page.split(new RegExp(`^#+ ${heading}.*$`, 'm'))
  const [part = ''] = section.split(/^## /m)
  return [...part.matchAll(/^ *```\n([\s\S]*?)^ *```/gm)]
    .map(([, block = '']) => block.replaceAll(/^ +/gm, ''))
    .filter((block) => /^[A-Z0-9_]+=/.test(block))
    .join('')
}

/** The first words in these brackets or marks; what the docs say and a walk needs is there, or the walk ends. */
const said = (page: string, shape: RegExp): string => {
  const [, found] = shape.exec(page) ?? []
  if (found === undefined) throw new Error(`The docs don’t say ${shape}`)
  return found
}

/** What somebody who reads it puts for each thing in pointed brackets. What nobody could know is left, and fails. */
const filledIn = (settings: string, given: Given, coordinator: string): string => {
  const puts: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/<Basic Information, Signing Secret>/g, () => given.signingSecret],
    [/<OAuth & Permissions, Bot User OAuth Token, xoxb-…>/g, () => given.botToken],
    [/<application \(client\) id>/g, () => given.appId],
    [/<directory \(tenant\) id of the home tenant>/g, () => given.tenantId],
    [/<the secret's value>/g, () => given.appSecret],
    [/<your own address in (?:Slack|Teams)>/g, () => coordinator],
    [/https:\/\/<your address>/g, () => 'https://p3.example.gov'],
    [/<what `([^`]+)` prints>/g, (command) => execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim()],
  ]
  return puts.reduce((text, [shape, put]) => text.replaceAll(shape, (_, found) => put(found)), settings)
}

const folders: string[] = []
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-docs-'))
  folders.push(folder)
  return folder
}

/** The settings as a start reads them from the file that was written. */
const fromFile = (text: string): Environment => {
  const folder = emptyFolder()
  writeFileSync(join(folder, '.env'), text)
  const { env, faults } = readEnvironmentFile(folder, {})
  expect(faults).toEqual([])
  return env
}

const ofSlack = (given: Given) => filledIn(settingsUnder(slack, 'One workspace'), given, cast.nora.email)
const ofTeams = (given: Given) => filledIn(settingsUnder(teams, '2\\. Tell P3 about it'), given, cast.owen.email)

let world: ServerWorld | undefined
let drop: (() => Promise<unknown>) | undefined
afterEach(async () => {
  await world?.stop()
  await drop?.()
  world = drop = undefined
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A server from an empty database with the settings of such a file, and nothing besides but where the stand-ins are. */
const startedWith = async (text: (given: Given) => string): Promise<ServerWorld> => {
  const database = await emptyDatabase()
  drop = () => database.drop()
  const told = (given: Given) => {
    const env = fromFile(text(given))
    expect(Object.entries(env).filter(([, value]) => value?.includes('<'))).toEqual([])
    // Without the stand-ins it would be a server for real people.
    expect(readConfig(env)).toMatchObject({ mode: 'server', production: true, publicUrl: 'https://p3.example.gov' })
    return env
  }
  world = await createServerWorld({ start: '2026-08-03T15:00:00Z', databaseUrl: database.url, told })
  return world
}

const setUpIn = async (at: ServerWorld, role: 'nora' | 'owen'): Promise<void> => {
  newest(at.client(role), 'Set it up')
  await at.client(role).press('Set it up')
  newest(at.client(role), 'has begun')
  expect(at.troubles).toEqual([])
}

describe('who follows docs/install-slack.md word by word', () => {
  it('has a bot that answers the coordinator’s /p3 with the set-up', async () => {
    const at = await startedWith(ofSlack)
    const health = said(slack, /`https:\/\/p3\.example\.gov(\/[a-z]+)` from outside answers 200/)
    expect((await fetch(`${at.running.url}${health}`)).status).toBe(200)
    const word = said(slack, /Whoever is in `P3_COORDINATOR_EMAILS` types `(\/p3)` in any conversation/)
    await at.client('nora').say(word)
    await setUpIn(at, 'nora')
  })

  it('has a manifest whose request URL Slack finds verified at Retry', async () => {
    const at = await startedWith(ofSlack)
    const address = said(slack, /`npm run manifest -- (https:\S+)` writes `dist\/slack\.json`/)
    const folder = emptyFolder()
    await buildSlack(address, folder)
    const { settings } = JSON.parse(read(join(folder, 'slack.json')))
    expect(settings.event_subscriptions.request_url).toBe(`${address}${paths.events}`)
    const body = JSON.stringify({ type: 'url_verification', challenge: 'are you there', token: 'x' })
    const answer = await fetch(`${at.running.url}${paths.events}`, signed({ body, secret: SIGNING_SECRET }))
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('are you there')])
  })
})

describe('who follows docs/install-teams.md word by word', () => {
  it('has a bot that answers the coordinator’s first word with the set-up', async () => {
    const at = await startedWith(ofTeams)
    await at.addApp('owen')
    const word = said(teams, /opens P3 in Teams \(\*Apps\*, \*P3\*, \*Add\*\) and writes `(\w+)`/)
    await at.client('owen').say(word)
    await setUpIn(at, 'owen')
  })
})

describe('whoever sets up a firewall', () => {
  const named = (page: string, host: string) => page.includes(`\`${host}\``)
  it.each(teamsClouds)('finds each of Microsoft’s hosts that P3 calls in the cloud “%s”', (cloud) => {
    const { openIdMetadataUrl, loginUrl, anywhere, graphUrl, filesDomain } = addressesOf[cloud]
    const hosts = [
      ...[openIdMetadataUrl, loginUrl, anywhere, graphUrl].map((url) => new URL(url).host),
      `*.${filesDomain}`,
    ]
    expect(hosts.filter((host) => !named(teams, host))).toEqual([])
    if (cloud === 'public') expect(hosts.filter((host) => !named(server, host))).toEqual([])
  })
  it('finds Slack’s', () => {
    const hosts = ['slack.com', 'files.slack.com', 'hooks.slack.com']
    expect(hosts.filter((host) => !named(slack, host) || !named(server, host))).toEqual([])
  })
})

describe('who follows docs/install-server.md word by word', () => {
  /** `.env.example` with these settings set, as by hand. */
  const example = (given: Given, more: Readonly<Record<string, string>>): string => {
    const set = Object.fromEntries(
      `${ofTeams(given)}\n${ofSlack(given)}`
        .split('\n')
        .map((line) => /^([A-Z0-9_]+)=(.*)$/.exec(line))
        .flatMap((found) => (found ? [[found[1]!, found[2]!]] : [])),
    )
    const all: Record<string, string> = {
      ...set,
      P3_COORDINATOR_EMAILS: `${cast.nora.email}, ${cast.owen.email}`,
      ...more,
    }
    const lines = read('.env.example')
      .split('\n')
      .map((line) => {
        const [, name] = /^([A-Z0-9_]+)=/.exec(line) ?? []
        if (!name || !Object.hasOwn(all, name)) return line
        const value = all[name]!
        delete all[name]
        return `${name}=${value}`
      })
    const [, added = ''] = /Add `([A-Z_]+)=` with letters and digits/.exec(server) ?? []
    expect(Object.keys(all).filter((name) => name !== added)).toEqual([])
    return [...lines, `${added}=letters4digits`].join('\n')
  }

  it('has one server that answers in Slack and in Teams', async () => {
    const named = [...server.matchAll(/`(P3_[A-Z_]+)=([^`…]+)`/g)].map(([, name, value]) => [name!, value!] as const)
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(['P3_BIND', 'P3_TRUST_PROXY']))
    const at = await startedWith((given) => example(given, Object.fromEntries(named)))
    await at.addApp('owen')
    await at.client('nora').say('/p3')
    await setUpIn(at, 'nora')
    await at.client('owen').say('start')
    newest(at.client('owen'), 'Owen')
    expect(at.troubles).toEqual([])
  })
})
