import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { registry } from '../../src/conversation/registry.ts'
import { createSignedLinkActions } from '../../src/conversation/signed-link-actions.ts'
import { chartNames } from '../../src/core/chart/chart.ts'
import { createOwnPage } from '../../src/email/inbound/own-page.ts'
import { createMailPages } from '../../src/email/inbound/pages.ts'
import { bookedFile } from '../../src/email/outbound/invitation.ts'
import { linkAddressOf, quietAddress } from '../../src/email/render/mail-links.ts'
import { createLinkFiles } from '../../src/links/link-files.ts'
import { createLinks, linkPurposes, type SignedLinks } from '../../src/links/links.ts'
import { createLinkRoutes } from '../../src/links/routes.ts'
import { loadCountyAtlas } from '../../src/states/tennessee/load-county-atlas.ts'
import { tennessee } from '../../src/states/tennessee/places.ts'
import type { Database } from '../../src/store/db/open.ts'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { sharedFilesIn } from '../../src/store/shared-files.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { createYearChart } from '../../src/usecases/desk/see-charts.ts'
import { createProposalMap } from '../../src/usecases/matching/worker/state-map.ts'
import { fileOwner, mayOpenFile } from '../../src/usecases/privacy/own-file.ts'
import { anyButton, anyForm } from '../any-button.ts'
import { silentLog } from '../deliveries/stage.ts'
import { answered, makersOfFiles } from './addresses.ts'
import { words } from './columns.ts'
import { contexts } from './contexts.ts'
import { distinct, type Shown, type Walker } from './walk.ts'
import { followed, planted } from './walking.ts'

const { walking, expectLawful, expectReading } = planted()

const everybody = 'the same for everybody: it reads no database'
const platform = 'a platform’s own: what it may ask, the walk asks'
const beforeAnybody = 'nobody is known there yet'
/** Every address that the server answers: by which kind of link it is walked, or why nobody’s words can be there. */
const addresses: Readonly<Record<string, string>> = {
  "src/app/health.ts get '/healthz'": everybody,
  "src/app/health.ts get '/livez'": everybody,
  "src/app/health.ts get '/readyz'": everybody,
  "src/app/wire-playground.ts get '/'": 'leads to the playground',
  "src/app/wire-playground.ts use '/playground'": 'pretended platforms with invented people, on a server of one’s own',
  "src/email/inbound/own-page.ts get '/page/:token'": 'page',
  "src/email/inbound/own-page.ts get '/page/:token/:at'": 'page',
  "src/email/inbound/pages.ts get '/mail/:token'": 'mail',
  "src/email/inbound/pages.ts post '/mail/:token'": 'mail',
  'src/email/inbound/way-back.ts get wayBackAddress': beforeAnybody,
  'src/email/inbound/way-back.ts post wayBackAddress': beforeAnybody,
  "src/links/about.ts get '/'": everybody,
  'src/links/about.ts get `/guide/${guide.name}`': everybody,
  'src/links/about.ts get address': everybody,
  'src/links/about.ts get pictureAddress': everybody,
  "src/links/routes.ts get '/calendar/:token'": 'calendar',
  "src/links/routes.ts get '/chart/:token'": 'chart',
  "src/links/routes.ts get '/file/:token'": 'file',
  "src/links/routes.ts get '/map/:token'": 'map',
  "src/links/routes.ts get '/pairs/:token'": 'pairs',
  'src/links/style.ts get styleAddress': everybody,
  'src/slack/inbound/receiver.ts post paths.events': platform,
  'src/slack/install/oauth.ts get paths.begin': beforeAnybody,
  'src/slack/install/oauth.ts get paths.install': beforeAnybody,
  'src/slack/install/oauth.ts get paths.redirect': beforeAnybody,
  "src/teams/listen.ts post '/api/messages'": platform,
}

const carries = 'carries what another made'
/** Every place that makes a file: what its name looks like, by which a walk must have met it, or that it makes none itself. */
const files: Readonly<Record<string, RegExp | typeof carries>> = {
  'src/conversation/desk/show-report.ts': /^p3-2026-27\.csv$/,
  // The rest of what its card shows the first of: those are read, and whoever sent or asked for it is the one who gets both.
  'src/conversation/kit/with-rest.ts': /^rows-to-fix\.csv$/,
  'src/conversation/lists/action-handlers.ts': /^p3-schools\.csv$/,
  'src/conversation/matching/action-handlers.ts': /^proposed-pairs\.csv$/,
  'src/conversation/plan/show-printed.ts': /^action-plan-.*\.pdf$/,
  'src/core/privacy/audit-file.ts': /^p3-audit\.csv$/,
  'src/conversation/privacy/export-command.ts': /^my-p3-data\.json$/,
  'src/conversation/privacy/my-data.ts': /^my-p3-data\.pdf$/,
  'src/conversation/roster/erase-cards.ts': /^p3-erasure\.txt$/,
  'src/conversation/roster/people-handlers.ts': /^p3-roster-.*\.csv$/,
  'src/conversation/roster/person-file.ts': /^p3-person\.json$/,
  'src/conversation/year/closing.ts': /^p3-2026-27\.csv$/,
  'src/email/outbound/deliver.ts': carries,
  'src/email/outbound/invitation.ts': /^invitation\.ics$/,
  'src/links/link-files.ts': carries,
  'src/store/shared-files.ts': carries,
  'src/teams/outbound/files.ts': carries,
  'src/usecases/desk/district-report.ts': /^p3-.*\.pdf$/,
  'src/usecases/desk/make-report.ts': /^p3-.*\.xlsx$/,
  'src/usecases/desk/prove-hours.ts': /^p3-hours\.pdf$/,
}

type Ids = Readonly<Record<string, string>>
interface Follower {
  readonly who: string
  readonly walker: Walker
  readonly links: SignedLinks
  readonly shown: readonly Shown[]
  readonly keepFile: ReturnType<typeof createLinkFiles>
}
interface Followed {
  readonly address: string
  readonly method?: 'GET' | 'POST'
}

const capacities = ['', 'coordinator', 'operator', 'd1', 'd2', 'd3']
const stepIds = [...new Set(contexts.map(({ stepId = '' }) => stepId))]
const look = (address: string): Followed => ({ address })
const mailed = ({ who, links }: Follower, action: ReturnType<typeof anyButton | typeof anyForm>) =>
  linkAddressOf(links, { personId: who, deliveryId: 'd' }, action)

/** Of every kind of link, all that somebody could be sent. A new kind does not compile until it is followed here. */
const follow: Readonly<Record<(typeof linkPurposes)[number], (by: Follower) => Promise<readonly Followed[]>>> = {
  calendar: async ({ who, links }) => stepIds.map((stepId) => look(links.calendar({ stepId, personId: who }))),
  chart: async ({ links }) =>
    chartNames.map((name) => look(links.chart({ cycleId: 'cycle', name, day: '2026-09-08' }))),
  map: async ({ who, links }) =>
    capacities.map((capacity) => look(links.map({ draftId: 'draft', personId: who, capacity }))),
  pairs: async ({ links }) => [look(links.pairsMap({ draftId: 'draft' }))],
  page: async ({ who, links }) => {
    const own = links.page({ personId: who })
    return ['', '/status', '/plan', '/settings', '/my-data', '/help'].map((at) => look(`${own}${at}`))
  },
  file: async ({ who, shown, keepFile }) => {
    const account = { platform: 'slack', tenant: 'slack', externalId: who } as const
    const kept = shown.flatMap(({ file }) => (file ? [keepFile(file, account)] : []))
    return (await Promise.all(kept)).flatMap((address) => (address ? [look(address)] : []))
  },
  mail: async (by) => [
    look(quietAddress(by.links, { personId: by.who, deliveryId: 'd' })),
    ...registry.forms.flatMap(({ id, read }) =>
      distinct(read).map((context) => look(mailed(by, anyForm('Open', id, context as Ids)))),
    ),
    ...registry.actions.flatMap(({ id, effect, read }): readonly Followed[] => {
      const addressed = (context: unknown) => mailed(by, anyButton('Press', id, context as Ids))
      if (effect === 'reads') return distinct(read).map((context) => ({ address: addressed(context), method: 'POST' }))
      return distinct(read).map((context) => look(addressed(context)))
    }),
  ],
}

/** What the server answers at these addresses, in a world of its own. */
const serving = async <T>(
  { deps, clock }: Walker,
  database: Database,
  work: (links: SignedLinks, keepFile: ReturnType<typeof createLinkFiles>) => Promise<T>,
): Promise<T> => {
  let origin = ''
  const links = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => origin, clock })
  const own = { ...deps, links }
  const actions = createSignedLinkActions(withoutStore(own), registry)
  const { newId, store } = own
  const shared = sharedFilesIn(database)
  const app = express()
  app.use(createOwnPage({ actions, links, newId }))
  const tokens = oneTimeTokensIn(database)
  app.use(createMailPages({ actions, links, tokens, clock, newId, turnOffNudges: async () => undefined }))
  app.use(
    createLinkRoutes({
      links,
      files: shared,
      mayOpen: (owner) => mayOpenFile(own, owner),
      calendarFile: bookedFile(own, 'P3 <p3@example.org>'),
      chart: createYearChart(store),
      map: createProposalMap(store, await loadCountyAtlas(), tennessee.state),
      log: silentLog,
    }),
  )
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const ownerOf = (account: Parameters<typeof fileOwner>[1]) => fileOwner(own, account)
    return await work(links, createLinkFiles({ files: shared, links, clock, newId, ownerOf }))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const walked = new Map<string, Promise<readonly Shown[]>>()
/** What somebody reads in chat: with the files that their links lead to. Walked once. */
const readsOf = (who: string): Promise<readonly Shown[]> => {
  const shown = walked.get(who) ?? walking(who, 'slack', (walker) => walker.reads())
  walked.set(who, shown)
  return shown
}

const openAll = async (asked: readonly Followed[]): Promise<readonly Shown[]> => {
  const all: Shown[] = []
  for (const { address, method = 'GET' } of asked) {
    const answer = await fetch(address, { method, body: method === 'POST' ? 'mine=yes' : undefined })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const where = `${method} ${new URL(address).pathname.slice(0, 12)}`
    all.push({ where, whole: `${answer.url} ${bytes.toString('latin1')} ${bytes.toString()}`, preview: '' })
  }
  return all
}

it('every address that is answered is known to the walk, and every kind of link is followed', () => {
  expect(answered).toEqual(Object.keys(addresses).sort())
  expect(Object.keys(follow).sort()).toEqual([...linkPurposes].sort())
  const walked = answered.map((one) => addresses[one]).filter((one) => one! in follow)
  expect([...new Set(walked)].sort()).toEqual([...linkPurposes].sort())
})

describe('every kind of link', () => {
  it.each(followed)('shows %s nothing but what is theirs', async (who) => {
    const read = await readsOf(who)
    const shown = await walking(who, 'slack', async (walker, database) =>
      serving(walker, database, async (links, keepFile) => {
        const by = { who, walker, links, shown: read, keepFile }
        const asked = await Promise.all(Object.values(follow).map((each) => each(by)))
        return openAll(asked.flat())
      }),
    )
    expect(shown.length).toBeGreaterThan(100)
    expectLawful(who, shown)
  })
})

it.each(followed)('%s reads all that is theirs and nothing else, and no preview says a word of it', async (who) => {
  expectReading(who, await readsOf(who))
})

it('a picture stays the same to the last byte whatever anybody writes', async () => {
  await walking('cora', 'slack', async (walker, database) =>
    serving(walker, database, async (links) => {
      const by = { who: 'cora', walker, links, shown: [], keepFile: async () => undefined }
      const asked = (await Promise.all([follow.chart(by), follow.map(by), follow.pairs(by)])).flat()
      const before = (await openAll(asked)).map(({ whole }) => whole)
      expect(before.filter((whole) => whole.includes('PNG')).length).toBeGreaterThan(3)
      for (const column of Object.keys(words)) {
        const [table = '', name = ''] = column.split('.')
        const [found] = await database.prisma.$queryRawUnsafe<{ type: string }[]>(
          `SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = '"${table}"'::regclass AND attname = $1`,
          name,
        )
        await database.prisma.$executeRawUnsafe(
          `UPDATE "${table}" SET "${name}" = replace("${name}"::text, 'QX', 'Other words')::${found!.type}`,
        )
      }
      expect((await openAll(asked)).map(({ whole }) => whole)).toEqual(before)
    }),
  )
})

it('every place that makes a file is met on a walk', async () => {
  expect([...makersOfFiles].sort()).toEqual(Object.keys(files).sort())
  const names = new Set<string>()
  const changed = await walking('cora', 'slack', (walker) => walker.changes())
  const shown = [changed, await readsOf('ana'), await readsOf('cora'), await readsOf('dora')].flat()
  for (const { file } of shown) if (file) names.add(file.name)
  const unmet = Object.entries(files).filter(
    ([, pattern]) => pattern !== carries && ![...names].some((name) => pattern.test(name)),
  )
  expect(unmet.map(([maker]) => maker)).toEqual([])
})
