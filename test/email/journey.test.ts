import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import { registry } from '../../src/conversation/registry.ts'
import { createSignedLinkActions, footerOf } from '../../src/conversation/signed-link-actions.ts'
import type { PersonActor } from '../../src/core/actor.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import type { Notice } from '../../src/core/notice.ts'
import { createOwnPage } from '../../src/email/inbound/own-page.ts'
import { createMailPages } from '../../src/email/inbound/pages.ts'
import { attachInvitation, bookedFile } from '../../src/email/outbound/invitation.ts'
import { drawMail } from '../../src/email/render/draw-mail.ts'
import { createLinks } from '../../src/links/links.ts'
import { tennessee as places } from '../../src/states/tennessee/places.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { cancelVisit, proposeTimes } from '../../src/usecases/partnership/path-requests.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { silentLog } from '../deliveries/stage.ts'
import { storeWithoutJobs, withDatabase } from '../store/database.ts'
import { addCycle, addPair } from '../usecases/pair.ts'

const database = withDatabase()
const clock = createFixedClock('2026-09-01T15:00:00Z')
const from = 'P3 <p3@education.example>'
let server: Server
let origin = ''
let deps: Deps
const links = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => origin, clock })
const ana: PersonActor = { kind: 'person', personId: 'ana', directs: [], coordinator: false, operator: false }

beforeAll(async () => {
  const newId = createNewId(clock)
  deps = { store: storeWithoutJobs(database(), clock), clock, newId, log: silentLog, links, places } as unknown as Deps
  await addCycle(database())
  await addPair(database(), deps.store, ['ana', 'ben'], clock.now(), '2026-10-13')
  const actions = createSignedLinkActions(withoutStore(deps), registry)
  const tokens = oneTimeTokensIn(database())
  const app = express().use(
    createOwnPage({ actions, links, newId }),
    createMailPages({ actions, links, tokens, clock, newId, turnOffNudges: async () => undefined }),
  )
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server?.close())

const toBen = (name: Notice['name'], facts: Record<string, string>): Notice => ({
  name,
  to: { kind: 'person', personId: 'ben' },
  partnershipId: 'ana+ben',
  facts: { partnershipId: 'ana+ben', stepId: 'ana+ben-1', ...facts },
  priority: 'interactive',
})
const mailOf = async (notice: Notice) => {
  const card = await drawNotice(withoutStore(deps), notice, notice.to)
  return drawMail(
    card!,
    links,
    { personId: 'ben', deliveryId: deps.newId(), name: 'Ben' },
    await footerOf(withoutStore(deps), 'ben'),
  )
}
const icsOf = async (notice: Notice) => {
  const [file] = await attachInvitation(deps, from)(notice)
  return Buffer.from(file!.content)
    .toString()
    .replace(/\r\n[ \t]/g, '')
}

it('a partner without chat accepts a time, gets an invitation, and loses it when the visit is cancelled', async () => {
  const startsAt = new Date('2026-09-15T15:00:00Z')
  const target = { stepId: 'ana+ben-1' }
  const offered = await proposeTimes(deps, ana, target, {
    times: [{ startsAt, minutes: 180 }],
    hostId: 'ana-in-year',
    agenda: [],
  })
  expect(offered.ok).toBe(true)

  const mail = await mailOf(toBen('timesOffered', { round: '1' }))
  const [accept] = [...mail.text.matchAll(/https?:\S+\/mail\/\S+/g)].map((one) => one[0])
  const asked = await fetch(accept!)
  expect(asked.status).toBe(200)
  expect(await asked.text()).toMatch(
    /<h1>Accept Tue, Sep 15, 10:00 AM[^<]*\?<\/h1><p>The first visit with ana\. It will be booked for both of you\.<\/p>/,
  )
  expect((await deps.store.read.partnerships.find('ana+ben'))!.steps[0]!.state).toBe('proposed')
  const accepted = await (await fetch(accept!, { method: 'POST', body: 'mine=yes' })).text()
  const step = (await deps.store.read.partnerships.find('ana+ben'))!.steps[0]!
  expect([step.state, step.appointment]).toEqual(['scheduled', { startsAt, minutes: 180 }])
  expect(accepted).toContain('<h1>')
  expect((await fetch(accept!, { method: 'POST', body: 'mine=yes' })).status).toBe(410)

  const invitation = await icsOf(toBen('visitScheduled', {}))
  for (const line of [
    'METHOD:REQUEST',
    'UID:ana+ben-1@p3',
    'SEQUENCE:0',
    'DTSTART;TZID=America/Chicago:20260915T100000',
  ])
    expect(invitation).toContain(line)
  const byHand = await bookedFile(deps, from)({ stepId: 'ana+ben-1', personId: 'ben' })
  expect(byHand).toContain('METHOD:PUBLISH')

  expect((await cancelVisit(deps, ana, target, { reason: 'Snow' })).ok).toBe(true)
  const withdrawn = await icsOf(toBen('visitCancelled', {}))
  for (const line of [
    'METHOD:CANCEL',
    'UID:ana+ben-1@p3',
    'SEQUENCE:1',
    'STATUS:CANCELLED',
    'DTSTART;TZID=America/Chicago:20260915T100000',
  ])
    expect(withdrawn).toContain(line)
  expect(await bookedFile(deps, from)({ stepId: 'ana+ben-1', personId: 'ben' })).toBeUndefined()
})

it('a partner without chat offers times in a form on a page', async () => {
  const mail = await mailOf(toBen('visitCancelled', {}))
  const addresses = [...mail.text.matchAll(/https?:\S+\/mail\/\S+/g)].map((one) => one[0])
  const pages = await Promise.all(addresses.map(async (url) => ({ url, html: await (await fetch(url)).text() })))
  const form = pages.find((one) => one.html.includes('name="one.date1"'))!
  const key = /name="key" value="([^"]+)"/.exec(form.html)![1]!
  const fields = { 'one.date1': '2026-09-22', 'one.time1': '09:00', 'one.minutes': '180', 'one.host': 'ana-in-year' }
  const body = new URLSearchParams({ key, mine: 'yes', ...fields })
  const posted = await (await fetch(form.url, { method: 'POST', body })).text()
  expect(posted).not.toContain('class="problem"')
  const step = (await deps.store.read.partnerships.find('ana+ben'))!.steps[0]!
  expect(step.offers.filter((offer) => offer.state === 'open').map((offer) => [offer.byId, offer.startsAt])).toEqual([
    ['ben-in-year', new Date('2026-09-22T14:00:00Z')],
  ])
})

it('a partner without chat has settings, a pause, help, a copy of the data and the way out below every letter', async () => {
  const mail = await mailOf(toBen('visitCancelled', {}))
  const ownPage = /https?:\S+\/page\/[\w.-]+/.exec(mail.text)![0]
  for (const at of ['settings', 'pause', 'leave', 'help', 'export']) expect(mail.html).toContain(`${ownPage}/${at}"`)
  const send = async (url: string, body: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(body) })
  const openForm = async (at: string) => {
    const opened = await fetch(`${ownPage}/${at}`)
    return { url: opened.url, key: /name="key" value="([^"]+)"/.exec(await opened.text())![1]! }
  }
  const pause = await openForm('pause')
  const paused = await (await send(pause.url, { mine: 'yes', key: pause.key, 'one.until': '2026-10-01' })).text()
  expect(paused).toContain('No reminders until Thu, Oct 1')
  const copy = await send((await fetch(`${ownPage}/export`)).url, {})
  expect(copy.headers.get('content-disposition')).toContain('my-p3-data.json')
  expect(await (await send((await fetch(`${ownPage}/help`)).url, {})).text()).toContain('how it works')
  const leave = await openForm('leave')
  expect(await (await send(leave.url, { mine: 'yes', key: leave.key, 'one.why': 'time' })).text()).toContain(
    'You have left',
  )
  expect((await deps.store.read.roster.participant('ben-in-year'))!.status).toBe('withdrawn')
  expect(await (await fetch(ownPage)).text()).not.toContain('Leave the program')
})
