import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createLinks } from '../../src/links/links.ts'
import { createLinkRoutes } from '../../src/links/routes.ts'

/** Who has an office still, as the application would ask the database. */
const held = new Set(['cora coordinator', 'dora d1'])
const links = createLinks({
  keys: [{ id: 'a', secret: new Uint8Array(32).fill(1) }],
  publicUrl: () => '',
  clock: createFixedClock('2026-11-24T15:00:00Z'),
})
const drawn: (string | undefined)[] = []
const app = express().use(
  createLinkRoutes({
    links,
    files: { find: async () => ({ name: 'f.csv', mediaType: 'text/csv', content: new Uint8Array([1]) }) },
    mayOpen: async ({ personId, capacity }) => held.has(`${personId} ${capacity}`),
    calendarFile: async ({ personId }) => (personId === 'ana' ? 'BEGIN:VCALENDAR' : undefined),
    chart: async () => new Uint8Array([1]),
    map: async ({ draftId, only }) => {
      drawn.push(only)
      return draftId === 'draft' ? new Uint8Array([1]) : undefined
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  }),
)
let server: ReturnType<typeof app.listen>
beforeAll(async () => {
  server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
})
afterAll(() => server.close())
const open = async (address: string) =>
  (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`)).status

const cora = { personId: 'cora', capacity: 'coordinator' }

it('a proposal’s map is drawn for whom it was shown to, as long as they have the office', async () => {
  const map = links.map({ draftId: 'draft', ...cora })
  expect(await open(map)).toBe(200)
  held.delete('cora coordinator')
  expect(await open(map)).toBe(404)
  held.add('cora coordinator')
  expect(await open(links.map({ draftId: 'another', ...cora }))).toBe(404)
})

it('a channel’s map is of the pairs alone, and its link opens no other', async () => {
  drawn.length = 0
  const pairs = links.pairsMap({ draftId: 'draft' })
  expect(await open(pairs)).toBe(200)
  expect(drawn).toEqual(['pairs'])
  expect(await open(pairs.replace('/pairs/', '/map/'))).toBe(404)
})

it('a map or a file of nobody in particular is nobody’s', async () => {
  expect(await open(links.make('map', { draftId: 'draft' }, '.png'))).toBe(404)
  expect(await open(links.make('file', { fileId: 'f' }))).toBe(404)
  expect(await open(links.make('file', { fileId: 'f', ...cora }))).toBe(200)
  expect(await open(links.make('file', { fileId: 'f', personId: 'dora', capacity: 'd2' }))).toBe(404)
})

it('a link of one kind opens nothing of another', async () => {
  const token = links.map({ draftId: 'draft', ...cora }).slice('/map/'.length)
  for (const kind of ['file', 'pairs', 'chart', 'calendar'])
    expect([kind, await open(`/${kind}/${token}`)]).toEqual([kind, 404])
})
