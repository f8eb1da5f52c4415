import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { securityHeaders } from '../../src/app/security-headers.ts'
import type { Look } from '../../src/conversation/kit/action.ts'
import { choice, choices, date, note, number, optional, text, time } from '../../src/conversation/kit/fields.ts'
import { type Answers, buildForm, readForm } from '../../src/conversation/kit/form.ts'
import type { SignedLinkActions } from '../../src/conversation/signed-link-actions.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { createOwnPage } from '../../src/email/inbound/own-page.ts'
import { createMailPages } from '../../src/email/inbound/pages.ts'
import { createWayBackPages } from '../../src/email/inbound/way-back.ts'
import { linkAddressOf, quietAddress, readMailLink } from '../../src/email/render/mail-links.ts'
import { createLinks } from '../../src/links/links.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { anyButton, anyForm, carried } from '../any-button.ts'
import { silentLog } from '../deliveries/stage.ts'
import { withDatabase } from '../store/database.ts'

const database = withDatabase()
const clock = createFixedClock('2026-11-24T15:00:00Z')
const newId = createNewId(clock)
let server: Server
let origin = ''
const links = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => origin, clock })
const form = buildForm({
  id: 'try',
  title: 'Log the visit',
  submit: 'Save',
  fields: {
    warn: note('No student names, please.', 'warning'),
    day: date({ label: 'Day' }),
    start: time({ label: 'Start' }),
    minutes: number({ label: 'Minutes', min: 5, max: 600 }),
    where: choice({ label: 'Where', choices: [{ value: 'a', label: 'A' }] }),
    done: choices({
      label: 'What was done',
      choices: [
        { value: 'x', label: 'X' },
        { value: 'y', label: 'Y' },
      ],
    }),
    words: optional(text({ label: 'Words', multiline: true, max: 300 })),
  },
})
const asked: { personId: string; kind: string; answers?: Answers; key?: string }[] = []
const actions: SignedLinkActions = {
  ownPage: async (personId) => {
    const doors = [{ at: 'settings', action: anyForm('Settings', 'try', {}) }]
    const look = anyButton('See where things stand', 'say', { words: 'status' })
    return { doors, card: { title: `Your P3 page, ${personId}`, blocks: [], actions: [look, doors[0]!.action] } }
  },
  effectOf: (pressed) => (pressed.kind === 'action' && pressed.id === 'say' ? 'reads' : 'changes'),
  show: (personId, opening) => actions.handle(personId, opening),
  handle: async (personId, asking) => {
    asked.push({ personId, ...asking })
    if (asking.kind === 'action')
      return asking.id === 'refuse'
        ? { kind: 'refusal', card: { title: 'Too late', blocks: [] } }
        : {
            kind: 'card',
            card: {
              title: 'Accepted',
              blocks: [],
              actions: [anyButton('See our progress', 'say', {})],
            },
          }
    const saved: Answers = asking.context.stepId === 'saved' ? { done: ['x', 'y'], words: 'Before' } : {}
    const opened = { form, context: carried(asking.context), answers: saved, problems: {}, key: 'key-1' }
    if (asking.kind === 'open') return { kind: 'form', opened }
    const read = readForm(form, asking.answers)
    if (read.ok) return { kind: 'done', card: { title: 'Saved', blocks: [] } }
    return { kind: 'problems', opened: { ...opened, answers: asking.answers, problems: read.problems } }
  },
}
const stopped: string[] = []
const wayBacks: string[] = []
const askedFrom = new Set<string>()
/** Other processes were asked too often. */
let shutOut = false

beforeAll(async () => {
  const app = express()
  const tokens = oneTimeTokensIn(database())
  app.use(securityHeaders({ publicUrl: 'https://p3.example' }))
  app.use(createOwnPage({ actions, links, newId }))
  app.use(
    createWayBackPages({
      tokens,
      clock,
      log: silentLog,
      mayAsk: async (addressHash) => {
        askedFrom.add(addressHash)
        return !shutOut
      },
      sendWayBack: async (email) => void wayBacks.push(email),
    }),
  )
  app.use(createMailPages({ actions, links, tokens, clock, newId, turnOffNudges: async (id) => void stopped.push(id) }))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server?.close())

const to = () => ({ personId: 'ana', deliveryId: newId() })
const button = (verb: string) => linkAddressOf(links, to(), anyButton('Accept', verb, { offerId: 'o' }))
const formLink = () => linkAddressOf(links, to(), anyForm('Log it', 'try', { stepId: 's' }))
const get = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, html: await response.text() }
}
const post = async (url: string, body: string) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, html: await response.text() }
}
const whole =
  'mine=yes&key=key-1&one.day=2026-11-20&one.start=10:00&one.minutes=90&one.where=a&many.done=x&many.done=y&one.words='

describe('a form in a mail', () => {
  it('sends nothing for a scanner that sends every form it finds, and loses nothing for who forgot the box', async () => {
    const before = asked.filter(({ kind }) => kind === 'submit').length
    const { html } = await post(formLink(), whole.replace('mine=yes&', ''))
    expect(html).toContain('Please tick the box')
    expect(html).toContain('value="2026-11-20"')
    expect(asked.filter(({ kind }) => kind === 'submit').length).toBe(before)
  })
  it('has no box checked again that whoever forgot the last one had taken the check from', async () => {
    const link = linkAddressOf(links, to(), anyForm('Log it', 'try', { stepId: 'saved' }))
    expect((await get(link)).html).toContain('value="x" checked')
    const { html } = await post(link, 'key=key-1&one.day=2026-11-20&one.words=')
    expect(html).toContain('Please tick the box')
    expect(html).not.toContain('checked')
    expect(html).not.toContain('Before')
  })
  it('takes nothing from a page of somebody else’s', async () => {
    const before = asked.length
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' }
    for (const [url, body] of [
      [formLink(), whole],
      [button('accept'), 'mine=yes'],
    ] as const)
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(403)
    expect(asked.length).toBe(before)
  })
})

describe('a button in a mail', () => {
  it('does nothing when it is only opened, as mail scanners do', async () => {
    const url = button('accept')
    const before = asked.length
    for (let i = 0; i < 3; i++) expect((await get(url)).html).toContain('Nothing happens before that')
    expect(asked.length).toBe(before)
  })
  it('says what it will do before it does it: by its own question, or by the words it stood below', async () => {
    const asks = { title: 'Accept Tue, Feb 9?', text: 'It will be booked for you & Ben.', yes: 'Accept this time' }
    const confirm = { title: 'Withdraw Ben?', text: 'He is told.', yes: 'Withdraw', no: 'Keep him' }
    const pageOf = async (look: Look) =>
      (await get(linkAddressOf(links, to(), anyButton('Tue, Feb 9', 'accept', {}, look), 'Ben offers times'))).html
    expect(await pageOf({ asks, confirm })).toMatch(
      /<h1>Accept Tue, Feb 9\?<\/h1><p>It will be booked for you &amp; Ben\.<\/p>[\s\S]*>Accept this time<\/button>/,
    )
    expect(await pageOf({ confirm, style: 'danger' })).toMatch(
      /<h1>Withdraw Ben\?<\/h1><p>He is told\.<\/p>[\s\S]*class="danger">Withdraw<\/button>/,
    )
    expect(await pageOf({})).toMatch(/<h1>Tue, Feb 9<\/h1><p>Ben offers times<\/p>[\s\S]*>Tue, Feb 9<\/button>/)
  })
  it('of a mail from before there were such questions still asks', async () => {
    const deed = JSON.stringify({ kind: 'do', verb: 'accept', context: {} })
    const url = links.make('mail', { ...to(), label: 'Accept', deed })
    expect((await get(url)).html).toMatch(/<h1>Accept<\/h1>[\s\S]*>Accept<\/button>/)
  })
  it('does nothing for a scanner that sends every form it finds', async () => {
    const url = button('accept')
    const before = asked.length
    for (let i = 0; i < 3; i++) expect((await post(url, '')).html).toContain('Tick the box')
    expect(asked.length).toBe(before)
  })
  it('asked for by HEAD or GET, even one that only shows, asks the bot nothing', async () => {
    const before = asked.length
    for (const url of [button('say'), button('accept')])
      for (const method of ['HEAD', 'GET']) expect((await fetch(url, { method })).status).toBe(200)
    expect(asked.length).toBe(before)
  })
  it('works once by what it means, however its characters are written', async () => {
    const url = button('accept')
    expect((await post(url, 'mine=yes')).status).toBe(200)
    const before = asked.length
    const last = url.at(-1)!
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter((one) => one !== last)
    const spellings = [
      `${url}.png`,
      `${url}.ics`,
      `${url}=`,
      `${url}==`,
      ...others.map((one) => url.slice(0, -1) + one),
    ]
    for (const spelling of spellings) expect([404, 410]).toContain((await post(spelling, 'mine=yes')).status)
    expect(asked.length).toBe(before)
  })
  it('acts once, for the person it was sent to, when it is confirmed', async () => {
    const url = button('accept')
    expect((await post(url, 'mine=yes')).html).toContain('Accepted')
    expect(asked.at(-1)).toMatchObject({ personId: 'ana', kind: 'action', id: 'accept', context: { offerId: 'o' } })
    const count = asked.length
    expect(await post(url, 'mine=yes')).toMatchObject({ status: 410, html: expect.stringContaining('works only once') })
    expect(await get(url)).toMatchObject({ status: 410 })
    expect(asked.length).toBe(count)
  })
  it('that was refused can be tried again', async () => {
    const url = button('refuse')
    expect((await post(url, 'mine=yes')).html).toContain('Too late')
    expect((await post(url, 'mine=yes')).html).toContain('Too late')
  })
  it('that only shows something does so as often as it is opened', async () => {
    const url = button('say')
    expect((await post(url, '')).html).toContain('Accepted')
    expect((await post(url, '')).status).toBe(200)
  })
  it('leads on to pages for the same person', async () => {
    const { html } = await post(button('accept'), 'mine=yes')
    const next = /formaction="(http[^"]+)"/.exec(html)![1]!
    await post(next, '')
    expect(asked.at(-1)).toMatchObject({ personId: 'ana', kind: 'action', id: 'say' })
  })
  it('pressed twice at once is answered alike', async () => {
    const url = button('accept')
    const before = asked.length
    const both = await Promise.all([post(url, 'mine=yes'), post(url, 'mine=yes')])
    expect(both.every(({ status }) => status === 200 || status === 410)).toBe(true)
    expect(new Set(asked.slice(before).map((one) => one.key)).size).toBe(1)
  })
})

describe('a form behind a mail', () => {
  it('shows every kind of field', async () => {
    const { html } = await get(formLink())
    for (const part of [
      'type="date"',
      'type="time"',
      'type="number"',
      '<select',
      'type="checkbox"',
      '<textarea',
      'No student names',
      '<legend>',
    ])
      expect(html).toContain(part)
  })
  it('comes back with what was typed and what is wrong, and is not used up', async () => {
    const url = formLink()
    const { html } = await post(url, 'mine=yes&key=key-1&one.words=%3Cscript%3E&one.day=2026-02-30&many.done=y')
    expect(html).toContain('That day is not in the calendar.')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain('value="y" checked')
    expect((await post(url, whole)).html).toContain('Saved')
    expect((await get(url)).status).toBe(410)
  })
  it('hands over one answer or many, with the key of its showing', async () => {
    await post(formLink(), whole)
    expect(asked.at(-1)).toMatchObject({
      kind: 'submit',
      key: 'key-1',
      answers: { day: '2026-11-20', start: '10:00', minutes: '90', where: 'a', done: ['x', 'y'], words: '' },
    })
  })
})

describe('a link', () => {
  it('that is broken or too old gets a page that says what to do', async () => {
    const { status, html } = await get(`${origin}/mail/k.nonsense.x`)
    expect([status, html.includes('Please use the newest mail')]).toEqual([404, true])
  })
  it('to stop reminders asks on a page, and obeys a mail program’s one click', async () => {
    const url = quietAddress(links, to())
    expect((await get(url)).html).toContain('Stop reminders?')
    expect(stopped).toEqual([])
    expect((await post(url, 'List-Unsubscribe=One-Click')).html).toContain('No more reminders')
    expect(stopped).toEqual(['ana'])
  })
  it('keeps pages out of caches, frames and referrers', async () => {
    const { headers } = await fetch(button('accept'))
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('one’s own page', () => {
  const ownPage = () => links.page({ personId: 'ana' })
  it('asks the bot nothing when it is opened, and shows at one press', async () => {
    const before = asked.length
    const { html } = await get(ownPage())
    expect(html).toContain('Your P3 page, ana')
    expect(asked.length).toBe(before)
    await post(/formaction="(http[^"]+)"/.exec(html)![1]!, '')
    expect(asked.at(-1)).toMatchObject({ personId: 'ana', kind: 'action', id: 'say', context: { words: 'status' } })
  })
  it('leads to a form as often as it is asked for: no letter’s link to it is used up', async () => {
    for (let i = 0; i < 2; i++) {
      const opened = await fetch(`${ownPage()}/settings`)
      expect(opened.url).toContain('/mail/')
      expect((await post(opened.url, whole)).html).toContain('Saved')
    }
  })
  it('is as old as the mails whose buttons have ended, and still works', async () => {
    const then = createFixedClock('2026-08-03T15:00:00Z')
    const old = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => origin, clock: then })
    const later = createFixedClock('2027-06-30T15:00:00Z')
    const now = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => origin, clock: later })
    const tokenOf = (url: string) => url.split('/').at(-1)!
    expect(now.read('page', tokenOf(old.page({ personId: 'ana' })))).toEqual({ personId: 'ana' })
    expect(readMailLink(now, tokenOf(quietAddress(old, to())))).toBeUndefined()
  })
  it('of a changed address is nobody’s, and offers a new link', async () => {
    for (const path of ['k.nonsense.x', 'k.nonsense.x/settings']) {
      const { status, html } = await get(`${origin}/page/${path}`)
      expect([status, html.includes('Send me a new link')]).toEqual([404, true])
    }
  })
  it('is where a used link leads on to', async () => {
    const url = button('accept')
    await post(url, 'mine=yes')
    const { html } = await get(url)
    expect((await get(/href="(http[^"]+\/page\/[^"]+)"/.exec(html)![1]!)).html).toContain('Your P3 page, ana')
  })
})

describe('a new link', () => {
  const ask = (email: string) => post(`${origin}/new-link`, new URLSearchParams({ email }).toString())
  it('is asked for on a page that is too old, with the same answer for every address', async () => {
    const { html } = await get(`${origin}/mail/k.nonsense.x`)
    expect(html).toContain('action="/new-link"')
    const answers = [await ask('ana@x.example'), await ask('nobody@x.example')]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]!.status).toBe(200)
    await vi.waitFor(() => expect(wayBacks).toEqual(expect.arrayContaining(['ana@x.example', 'nobody@x.example'])))
  })
  it('goes to one address four times a day, written in whatever case, and the answer stays the same', async () => {
    const first = await ask('kim@x.example')
    for (const email of ['KIM@x.example', 'kim@x.example', 'Kim@x.example', 'kim@X.example', 'kim@x.example'])
      expect(await ask(email)).toEqual(first)
    await ask('last@x.example')
    await vi.waitFor(() => expect(wayBacks).toContain('last@x.example'))
    const toKim = () => wayBacks.filter((one) => one.toLowerCase() === 'kim@x.example')
    await vi.waitFor(() => expect(toKim()).toHaveLength(4))
    await ask('kim@x.example')
    await ask('end@x.example')
    await vi.waitFor(() => expect(wayBacks).toContain('end@x.example'))
    expect(toKim()).toHaveLength(4)
  })
  it('is not sent for what is no address', async () => {
    for (const email of ['', 'ana', 'a b@x.example', `${'a'.repeat(300)}@x.example`])
      expect((await ask(email)).status).toBe(400)
  })
  it('is not sent to who asked other processes too often, and their address is not kept', async () => {
    shutOut = true
    expect((await ask('elsewhere@x.example')).status).toBe(429)
    shutOut = false
    expect([...askedFrom]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  })
  it('is asked for from one place thirty times in ten minutes at most', async () => {
    const answers: number[] = []
    for (let i = 0; i < 40; i++) answers.push((await ask(`many-${i}@x.example`)).status)
    expect(answers.at(-1)).toBe(429)
    expect(wayBacks.length).toBeLessThanOrEqual(30)
  })
})
