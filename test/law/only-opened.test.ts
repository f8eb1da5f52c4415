import { Agent, request } from 'node:http'
import express, { type Application } from 'express'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../src/app/environment/config.ts'
import { keysFor } from '../../src/app/purpose-keys.ts'
import { assemble, type Running } from '../../src/app/start.ts'
import { registry } from '../../src/conversation/registry.ts'
import { chartNames } from '../../src/core/chart/chart.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { formAddress, linkAddressOf, quietAddress } from '../../src/email/render/mail-links.ts'
import { createLinks, type SignedLinks } from '../../src/links/links.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import type { createDatabase } from '../store/database.ts'
import { contexts } from './contexts.ts'
import { plantedDatabase } from './walking.ts'

let served: Application
const clock = createFixedClock('2026-09-08T15:00:00Z')
const secret = Buffer.alloc(32, 5).toString('base64')
let place: Awaited<ReturnType<typeof createDatabase>>
let running: Running
let links: SignedLinks
let draftId = ''

beforeAll(async () => {
  place = await plantedDatabase()
  const database = await openDatabase({ url: place.url })
  const shared = { name: 'own.json', mediaType: 'application/json', content: Buffer.from('{}') }
  await database.prisma.sharedFile.create({ data: { id: 'file', expiresAt: new Date('2026-10-01'), ...shared } })
  const booked = { state: 'scheduled', startsAt: new Date('2026-09-15T15:00:00Z'), minutes: 45, sequence: 1 } as const
  await database.prisma.step.update({ where: { id: 'step-call' }, data: booked })
  await database.close()
  const config = readConfig({
    P3_MODE: 'server',
    P3_DEVELOPMENT: 'true',
    P3_OUTGOING: 'off',
    P3_PUBLIC_URL: 'http://127.0.0.1',
    P3_KEYS: `k1:${secret}`,
    P3_COORDINATOR_EMAILS: 'cora@example.org',
    DATABASE_URL: place.url,
    PORT: '0',
    P3_BIND: '127.0.0.1',
    LOG_LEVEL: 'silent',
    SLACK_SIGNING_SECRET: 'a-signing-secret-of-32-characters',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'a-client-secret-of-32-characters',
    SMTP_URL: 'smtp://127.0.0.1:9',
    SMTP_FROM: 'P3 <p3@example.org>',
  })
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const set = vi.spyOn(express.application, 'set')
  running = await assemble(config, silent, { machine: clock })
  served = set.mock.contexts[0] as Application
  set.mockRestore()
  // What is due at this moment is done before anybody looks, and no minute that passes meanwhile brings anything new.
  await running.jobs.runSweepNow()
  const cora = await running.deps.store.read.people.find('cora')
  const proposed = await proposeMatches(running.deps, actorOf(cora!))
  if (!proposed.ok) throw new Error(proposed.refusal.kind)
  draftId = proposed.draft.id
  links = createLinks({ keys: keysFor('links', config.keys!), publicUrl: () => '', clock })
})
afterAll(async () => {
  await running.stop()
  await place.drop()
})

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle: { readonly stack?: readonly Layer[] }
}
/** Every address that can be got from the server as it stands. */
const gettable = (): readonly string[] => {
  const within = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ route, handle }) =>
      route ? (route.methods.get || route.methods._all ? [route.path] : []) : within(handle.stack ?? []),
    )
  return [...new Set(within((served.router as unknown as { stack: readonly Layer[] }).stack))]
}

/** The contexts that are different to this button or form. */
const distinct = (read: (context: Readonly<Record<string, string>>) => unknown) => [
  ...new Map(
    contexts.filter((one) => read(one) !== undefined).map((one) => [JSON.stringify(read(one)), one] as const),
  ).values(),
]

/** Everything that a link in a letter to this person could stand for; the page of a button looks nothing up, so that once each is enough. */
const letterLinks = (personId: string): readonly string[] => {
  const to = { personId, deliveryId: 'letter' }
  const shown = { kind: 'action', label: 'Do it', style: undefined } as const
  return [
    quietAddress(links, to),
    ...registry.actions.flatMap(({ id, read }) =>
      distinct(read)
        .slice(0, 1)
        .map((context) => linkAddressOf(links, to, { ...shown, id, context } as never, 'Words')),
    ),
    ...registry.forms.flatMap(({ id, read }) =>
      distinct(read).map((context) => formAddress(links, { form: { id, title: 'Form' }, context } as never, to)),
    ),
  ]
}
/** Partners, one who was, a director, a coordinator, one who is both partner and office, one without a partner. */
const who = ['ana', 'ben', 'fred', 'dora', 'cora', 'duo', 'cleo']
const steps = [...new Set(contexts.map(({ stepId }) => stepId!))]
const doors = ['settings', 'pause', 'help', 'export', 'leave', 'status', 'plan', 'ideas', 'my-data', 'nowhere']
const capacities = ['', 'coordinator', 'd1', 'd2']

/** By its route, every link of its kind for somebody. A route without an entry here opens nothing of a person’s. */
const ofPerson: Readonly<Record<string, (personId: string) => readonly string[]>> = {
  '/mail/:token': letterLinks,
  '/page/:token': (personId) => [links.page({ personId })],
  '/page/:token/:at': (personId) => doors.map((at) => `${links.page({ personId })}/${at}`),
  '/calendar/:token': (personId) => steps.map((stepId) => links.calendar({ stepId, personId })),
  '/map/:token': (personId) => capacities.map((capacity) => links.map({ draftId, personId, capacity })),
  '/pairs/:token': () => [links.pairsMap({ draftId })],
  '/chart/:token': () =>
    [...chartNames, 'nothing'].map((name) => links.chart({ cycleId: 'cycle', name, day: '2026-09-08' })),
  '/file/:token': (personId) =>
    capacities.map((capacity) => links.make('file', { fileId: 'file', personId, capacity })),
}
/** What a stranger may add to a page that takes something in its address. */
const withWords: Readonly<Record<string, readonly string[]>> = {
  '/slack/oauth_redirect': ['?code=guess&state=guess', '?code=guess', '?error=access_denied'],
  '/new-link': ['?email=ana@example.org'],
}

/** Each table's rows, all of them, in one line a table. */
const everything = async (): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await running.database.pool.query<{ name: string }>(
    "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  )
  const held: Record<string, string> = {}
  for (const { name } of rows) {
    const rowsOf = await running.database.pool.query<{ held: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS held FROM ${name} t`,
    )
    held[name] = rowsOf.rows[0]!.held
  }
  return held
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const ask = (method: 'GET' | 'HEAD', path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(`${running.url}${path}`, { method, agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode!))
    })
    asked.on('error', reject).end()
  })

/** Of thousands each is asked for one way, and its like for somebody else the other. */
const methodsFor = (many: number, at: number) =>
  many < 200 ? (['HEAD', 'GET'] as const) : [at % 2 ? ('HEAD' as const) : ('GET' as const)]

/** How each of these was answered: how many times with which status. */
const open = async (paths: readonly string[]): Promise<Readonly<Record<number, number>>> => {
  const counts: Record<number, number> = {}
  const statuses = await Promise.all(
    paths.flatMap((path, at) => methodsFor(paths.length, at).map((method) => ask(method, path))),
  )
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

describe('what is only opened', () => {
  it('is known by its route, and each route that takes a link has links here', () => {
    const routes = gettable()
    expect(routes.length).toBeGreaterThan(15)
    expect(routes.filter((route) => route.includes(':') && !ofPerson[route])).toEqual([])
    expect(Object.keys({ ...ofPerson, ...withWords }).filter((route) => !routes.includes(route))).toEqual([])
  })

  it('changes no row of any table and leaves no line in the audit trail', async () => {
    const before = await everything()
    expect(Object.keys(before).length).toBeGreaterThan(40)
    const fixed = gettable().filter((route) => !route.includes(':'))
    const strange = fixed.flatMap((route) => ['', ...(withWords[route] ?? [])].map((words) => `${route}${words}`))
    expect((await open(strange))[200]).toBeGreaterThan(20)
    for (const [route, linksOf] of Object.entries(ofPerson)) {
      const counts = await open(who.flatMap(linksOf))
      expect([route, counts[500] ?? 0]).toEqual([route, 0])
      expect([route, (counts[200] ?? 0) + (counts[302] ?? 0) > 0]).toEqual([route, true])
    }
    expect(await everything()).toEqual(before)
  })
})
