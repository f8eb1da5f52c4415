import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { buildSlack } from '../../manifests/build-slack.ts'
import { shortcuts } from '../../src/slack/inbound/read.ts'
import { command, events, paths, scopes } from '../../src/slack/install/scopes.ts'
import { slackManifestFaults } from '../contracts/official-schemas.ts'

const manifest = JSON.parse(readFileSync('manifests/slack.json', 'utf8'))
const address = 'https://p3.example.gov'

const sources = (): string[] =>
  readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/slack/${file}`, 'utf8'))

/** Calls of the Web API and the scope each needs, from Slack's reference; those that need none are left out. */
const neededBy: Readonly<Record<string, string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.info': ['channels:read'],
  'conversations.history': ['im:history'],
  'conversations.join': ['channels:join'],
  'users.conversations': ['channels:read'],
  'users.info': ['users:read'],
  'users.lookupByEmail': ['users:read.email'],
  'files.uploadV2': ['files:write'],
}

describe('manifests/slack.json', () => {
  it('is valid by Slack’s own schema, which finds a fault', () => {
    expect(slackManifestFaults(manifest)).toEqual([])
    expect(slackManifestFaults({ ...manifest, features: { bot_user: {} } })).not.toEqual([])
  })

  it('declares every scope that is asked for, and no other; none of a person, none of a history', () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: scopes })
    expect(scopes.filter((scope) => scope.includes('history'))).toEqual([])
  })

  it('asks for exactly what the calls in the code need', () => {
    const called = sources().flatMap((text) =>
      [...text.matchAll(/\.((?:[a-z]+\.)?[a-z]+\.[a-zA-Z0-9]+)\(\{?/g)].map(([, name]) => name!),
    )
    const calls = new Set([
      ...called,
      ...(sources().some((text) => text.includes('filesUploadV2')) ? ['files.uploadV2'] : []),
    ])
    const needed = Object.entries(neededBy).flatMap(([call, scope]) =>
      [...calls].some((one) => one.endsWith(call)) ? scope : [],
    )
    // Commands and mentions come to us; private channels and files are read by the same calls as public ones, or by address.
    expect(new Set([...needed, 'app_mentions:read', 'commands', 'groups:read', 'files:read'])).toEqual(new Set(scopes))
  })

  it('subscribes to every event that is handled, and to no other', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(events)
  })

  it('declares every command and shortcut that is answered, and no other', () => {
    expect(manifest.features.slash_commands.map((one: { command: string }) => one.command)).toEqual([command])
    expect(manifest.features.shortcuts.map((one: { callback_id: string }) => one.callback_id)).toEqual(
      Object.keys(shortcuts),
    )
  })

  it('names the addresses that are served, and no other', () => {
    const found = [...JSON.stringify(manifest).matchAll(/https?:\/\/[^"]+/g)].map(([url]) => url)
    expect(new Set(found)).toEqual(new Set([`${address}${paths.events}`, `${address}${paths.redirect}`]))
    expect(manifest.oauth_config.redirect_urls).toEqual([`${address}${paths.redirect}`])
  })

  it('gets the address of this very server when it is built', async () => {
    const folder = await mkdtemp(`${tmpdir()}/p3-manifest-`)
    await buildSlack('https://p3.tn.example', folder)
    const built = await readFile(`${folder}/slack.json`, 'utf8')
    expect(built).not.toContain(address)
    expect(slackManifestFaults(JSON.parse(built))).toEqual([])
    expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(manifest).replaceAll(address, 'https://p3.tn.example')))
  })
})
