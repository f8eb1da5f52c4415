import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { teamsPackage } from '../../manifests/build-teams.ts'
import { registry } from '../../src/conversation/registry.ts'
import { teamsManifestFaults } from '../contracts/official-schemas.ts'

const appId = '6a0f2c3e-0000-4000-8000-00000000b071'
const built = await teamsPackage('https://p3.example.org:8443', appId)
const manifest = JSON.parse(Buffer.from(built['manifest.json']!).toString('utf8'))

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

it('the manifest, kept here or built, is valid by Microsoft’s own schema', () => {
  expect(teamsManifestFaults(manifest)).toEqual([])
  expect(teamsManifestFaults(JSON.parse(readFileSync('manifests/teams/manifest.json', 'utf8')))).toEqual([])
})

it('that schema finds a fault', () => {
  expect(teamsManifestFaults({ ...manifest, bots: [{ botId: 'no id' }] })).not.toEqual([])
})

it('app id, domain and version are filled in everywhere', () => {
  expect(JSON.stringify(manifest)).not.toMatch(/example\.gov|00000000-0000-4000-8000-000000000000/)
  expect(manifest).toMatchObject({
    id: appId,
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    bots: [{ botId: appId, supportsFiles: true, scopes: ['personal', 'team', 'groupChat'] }],
    composeExtensions: [{ botId: appId }],
    developer: { websiteUrl: 'https://p3.example.org:8443' },
  })
})

it('the icons are the sizes Teams wants, and the ones kept here are the ones drawn', () => {
  for (const [name, size] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    expect(sizeOf(built[name]!)).toEqual([size, size])
    expect(Buffer.compare(Buffer.from(built[name]!), readFileSync(`manifests/teams/${name}`))).toBe(0)
  }
})

it('the compose box opens the log and the schedule, and channels have slash commands', () => {
  const [extension] = manifest.composeExtensions
  expect(extension.commands.map(({ id, fetchTask }: { id: string; fetchTask: boolean }) => [id, fetchTask])).toEqual([
    ['log', true],
    ['schedule', true],
  ])
  const slash = manifest.bots[0].commandLists.filter(({ triggers }: { triggers?: string[] }) =>
    triggers?.includes('slash'),
  )
  expect(slash).toHaveLength(1)
})

it('every command the manifest offers is one the bot knows, in a list as short as Teams takes', () => {
  const words = new Set(registry.commands.map(({ word }) => word))
  const lists: { commands: { title: string }[] }[] = manifest.bots[0].commandLists
  const offered = [
    ...lists.flatMap((list) => list.commands.map(({ title }) => title)),
    ...manifest.composeExtensions[0].commands.map(({ id }: { id: string }) => id),
  ]
  expect(offered.filter((word) => !words.has(word))).toEqual([])
  for (const list of lists) expect(list.commands.length).toBeLessThanOrEqual(12)
})
