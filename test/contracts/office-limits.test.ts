import { beforeAll, describe, expect, it } from 'vitest'
import { checkMessage, checkView } from '../../playground/slack/block-kit-limits.ts'
import { checkCard } from '../../playground/teams/adaptive-card-limits.ts'
import { messagesFailCard } from '../../src/conversation/desk/alert-cards.ts'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import type { OpenForm, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { announcementCard } from '../../src/conversation/matching/announcement-cards.ts'
import { faultsCard } from '../../src/conversation/roster/cards.ts'
import { receiveFile } from '../../src/conversation/roster/files.ts'
import { beginningOf, charactersIn } from '../../src/core/characters.ts'
import { noticeNames } from '../../src/core/notice.ts'
import { drawCardView, drawHome, drawCard as drawOnSlack } from '../../src/slack/render/draw-card.ts'
import { drawForm as drawFormOnSlack } from '../../src/slack/render/draw-form.ts'
import { limits } from '../../src/slack/render/limits.ts'
import { drawCard as drawOnTeams } from '../../src/teams/render/draw-card.ts'
import { drawForm as drawFormOnTeams } from '../../src/teams/render/draw-form.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { officeActions, officeCommands, officeForms, open, press, submit } from '../conversation/asking.ts'
import { actionsOf } from '../conversation/conversation.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld, matchedAt } from '../usecases/world.ts'
import { adaptiveCardFaults } from './adaptive-cards.ts'

const database = withDatabase()
const cards: { where: string; card: Card }[] = []
const opened: { where: string; form: OpenForm }[] = []

/** Twice as long as anything a platform shows, with what could be taken for markup. */
const long = (what: string) =>
  beginningOf(
    `${what} ${teacher} *bold* _it_ <!channel> <@U1> [a](http://x.example) & “quoted” @everyone Wolfeschlegelsteinhausenbergerdorff${teacher.repeat(9)}`,
    150,
  )

const teacher = '👩🏽‍🏫'
/** What is left of one that was cut through. */
const half = /\u{1F469}|\u{1F3FD}|\u200d|\u{1F3EB}|\p{Cs}/u
const halves = (drawn: unknown): string[] =>
  typeof drawn === 'string'
    ? [drawn].filter((text) => half.test(text.replaceAll(teacher, '')))
    : typeof drawn === 'object' && drawn !== null
      ? Object.values(drawn).flatMap(halves)
      : []

const crowd = 40

const makeLong = async () => {
  const { prisma } = database()
  for (const { id } of await prisma.person.findMany())
    await prisma.person.update({ where: { id }, data: { name: long(id) } })
  for (const { code } of await prisma.district.findMany())
    await prisma.district.update({ where: { code }, data: { name: long(`District ${code}`) } })
  for (const { code } of await prisma.school.findMany())
    await prisma.school.update({ where: { code }, data: { name: long(`School ${code}`) } })
  await prisma.tenant.create({
    data: { id: 't', platform: 'teams', externalId: 'T', name: long('Tenant'), status: 'uninstalled' },
  })
  await prisma.channel.createMany({
    data: [1, 2, 3].map((n) => ({
      id: `c${n}`,
      tenantId: 't',
      externalId: `C${n}`,
      name: long('Channel'),
      reach: 'unreachable' as const,
      reachReason: long('reason'),
      reachFix: long('fix'),
    })),
  })
  await prisma.fileImport.create({
    data: {
      id: 'import',
      personId: 'cora',
      name: long('file'),
      content: new TextEncoder().encode(
        Array.from({ length: 99 }, (_, n) => beginningOf(long(`heading ${n}`), 90)).join(';'),
      ),
      expiresAt: new Date('2030-01-01'),
    },
  })
  await prisma.roleGrant.create({ data: { id: 'grant', personId: 'dora', role: 'director', districtCode: 'd2' } })
  await prisma.neighbor.create({ data: { districtA: 'd1', districtB: 'd2', relation: 'test' } })
  const moment = new Date(matchedAt)
  await prisma.optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: moment })),
    skipDuplicates: true,
  })
  await prisma.blackout.createMany({
    data: Array.from({ length: 30 }, (_, n) => ({
      id: `b${n}`,
      cycleId: 'cycle',
      districtCode: n % 2 ? 'd1' : null,
      name: long('Break'),
      startsOn: moment,
      endsOn: moment,
    })),
  })
  const people = Array.from({ length: crowd }, (_, n) => ({ n, id: `q${n}`, d: n % 3 ? '1' : '2' }))
  await prisma.person.createMany({
    data: people.map(({ id, d }) => ({
      id,
      name: long(id),
      email: `${id}@example.org`,
      title: long('Title'),
      districtCode: `d${d}`,
      schoolCode: `s${d}`,
    })),
  })
  await prisma.participant.createMany({
    data: people.map(({ id, d }) => ({
      id: `p-${id}`,
      personId: id,
      cycleId: 'cycle',
      districtCode: `d${d}`,
      schoolCode: `s${d}`,
      level: 'elementary',
      refinements: ['A3'],
      strengths: ['B2'],
      status: 'joined' as const,
      statusAt: moment,
    })),
  })
  await prisma.account.createMany({
    data: people.map(({ id }) => ({
      id: `a-${id}`,
      platform: 'teams' as const,
      tenantId: 't',
      externalId: id,
      personId: id,
      reach: 'unreachable' as const,
      reachReason: long('reason'),
      reachFix: long('fix'),
    })),
  })
  await prisma.helpRequest.create({
    data: {
      id: 'help',
      partnershipId: 'pair',
      personId: 'ana',
      note: beginningOf(long('note').repeat(3), 400),
      at: moment,
    },
  })
  await prisma.errand.create({
    data: { id: 'errand', personId: 'cora', act: 'write', subjects: ['pair'], words: long('words'), createdAt: moment },
  })
  await prisma.pairDesk.create({
    data: { partnershipId: 'pair', assignedToId: 'cora', note: long('note'), noteById: 'cora', noteAt: moment },
  })
  await prisma.step.updateMany({ data: { dueOn: new Date('2026-08-01') } })
  await prisma.nudge.create({ data: { stepId: 'step-firstVisit', personId: 'ana', escalatedAt: moment } })
  await prisma.campaign.create({
    data: { id: 'campaign', cycleId: 'cycle', kind: 'matches', byPersonId: 'cora', total: 12_345, startedAt: moment },
  })
  await prisma.delivery.createMany({
    data: Array.from({ length: 30 }, (_, n) => ({
      id: `d${n}`,
      notice: 'nudge',
      personId: n % 2 ? 'ana' : 'ben',
      partnershipId: 'pair',
      campaignId: 'campaign',
      state: 'unreachable' as const,
      reason: long('reason'),
      fix: long('fix'),
      queuedAt: moment,
    })),
  })
}

const take = (where: string, reply: Reply): void => {
  if ('opened' in reply) opened.push({ where, form: reply.opened })
  else cards.push({ where, card: reply.card })
}

const contexts: readonly Readonly<Record<string, string>>[] = [
  {
    partnershipId: 'pair',
    ownerId: 'p-q0',
    goalId: 'goal-ana',
    commentId: 'c',
    cycleId: 'cycle',
    templateId: 'none',
    partner: 'yes',
    stepId: 'step-firstVisit',
    helpId: 'none',
    errandId: 'errand',
    personId: 'q1',
    participantId: 'p-q1',
    districtCode: 'd1',
    page: '0',
    a: 'p-q0',
    b: 'p-q1',
    campaignId: 'campaign',
    importId: 'import',
    name: 'announcement',
    search: beginningOf(long('search'), 60),
    draftId: 'draft',
    messages: '1',
    change: 'lock-pair',
    blackoutId: 'b1',
    channelId: 'c1',
    other: 'd2',
    grantId: 'grant',
    role: 'operator',
  },
  { districtCode: 'd2', page: '1', turn: 'yes', a: 'p-cleo', b: 'p-q2' },
]

/** Undo everything, and publishing: they are looked at last. */
const last = new Set([
  'match-reset',
  'director-end',
  'district-out',
  'campaign-cancel',
  'help-done',
  'invitation-decline',
  'import-drop',
  'person-withdraw',
  'person-left',
  'person-replace',
])

/** Previews of files with everything that can stand on one, as long as it gets. */
const previews = async (request: Request) => {
  const name = (n: number) => beginningOf(long(`q${n}`), 110)
  const rows = (title: string, code: string, from: number) =>
    Array.from({ length: 60 }, (_, n) => `"${name(from + n)}",new${from + n}@example.org,${title},${code}`)
  const heading = `name,email,title,school_code,${Array.from({ length: 60 }, (_, n) => long(`h${n}`)).join(',')}`
  const send = async (lines: readonly string[]) => {
    const bytes = new TextEncoder().encode([heading, ...lines].join('\n'))
    const reply = await receiveFile(request, { name: long('file'), bytes })
    take('preview', reply)
    if (!('card' in reply)) return
    for (const action of reply.card.actions ?? [])
      if (action.kind === 'action' && action.id === 'import-list')
        for (const part of ['people', 'faults', 'questions'])
          take(`preview ${part}`, await press(request, 'import-list', { ...action.context, part }))
  }
  await send([...rows('Principal', 's1', 0), ...rows('Director of Schools', 's1', 500)])
  await send([...rows('Principal', 's1', 1_000), ...rows('Principal', 'nowhere', 2_000)])
}

const walk = async (request: Request, who: string) => {
  for (const { word, run } of officeCommands)
    for (const typed of ['', long('q')]) take(`${who}: ${word} ${typed}`, await run(request, typed))
  for (const form of officeForms)
    for (const context of contexts) {
      take(`${who}: ${form}`, await open(request, form, context))
      const answers = { one: long('q'), other: 'q', name: long('name'), what: 'lock-pair', who: 'a' }
      take(`${who}: ${form} sent`, await submit(request, form, { context, answers }))
    }
  const actions = officeActions.toSorted((a, b) => Number(last.has(a)) - Number(last.has(b)))
  for (const id of actions) for (const context of contexts) take(`${who}: ${id}`, await press(request, id, context))
}

beforeAll(async () => {
  const world = await makeWorld(database())
  await makeLong()
  const deps: Deps = world.deps
  const proposed = await proposeMatches(deps, world.actors.coordinator)
  const draftId = proposed.ok ? proposed.draft.id : ''
  for (const personId of ['cora', 'dora']) {
    for (const name of noticeNames) {
      const to = { kind: 'person', personId } as const
      const facts = {
        partnershipId: 'pair',
        stepId: 'step-firstVisit',
        helpRequestId: 'help',
        cycleId: 'cycle',
        districtCode: 'd1',
        participantId: 'p-q1',
        since: matchedAt,
        campaignId: 'campaign',
        tenantId: 't',
        draftId,
        about: 'introduction',
        deliveryId: 'd1',
        round: '1',
        logId: 'log',
        personId,
      }
      const card = await drawNotice(withoutStore(deps), { name, to, facts, priority: 'digest' }, to)
      if (card) cards.push({ where: `${personId}: notice ${name}`, card })
    }
    const person = (await deps.store.read.people.find(personId))!
    const speaker = { platform: 'teams' as const, tenant: 'T', externalId: personId, profile: async () => undefined }
    const request: Request = {
      deps: withoutStore(deps),
      actor: actorOf(person),
      person,
      speaker,
      place: { kind: 'direct' },
    }
    if (personId === 'cora') await previews(request)
    await walk(request, personId)
  }
  const districts = Array.from({ length: 141 }, (_, n) => ({ district: long(`D${n}`), pairs: n + 1 }))
  cards.push({
    where: 'announcement',
    card: announcementCard({
      cycle: (await deps.store.read.cycles.find('cycle'))!,
      more: false,
      districts,
      pairs: [],
      mapWords: '',
    }),
  })
  const faults = Array.from({ length: 300 }, (_, line) => ({ line, sentence: long('row') }))
  cards.push({ where: 'faults', card: faultsCard('roster', faults) })
  cards.push({ where: 'fail', card: messagesFailCard('introduction', 'ABCD') })
})

describe('every card of coordinators and directors, whatever the names', () => {
  it('was drawn', () => {
    expect(cards.length).toBeGreaterThan(120)
    const notices = [
      'helpAsked',
      'coordinatorDigest',
      'unreachable',
      'campaignProgress',
      'tenantLost',
      'matchReady',
      'districtMatches',
      'channelTest',
    ]
    for (const name of notices)
      expect(
        cards.map((one) => one.where).filter((where) => where.endsWith(`notice ${name}`)),
        name,
      ).not.toEqual([])
  })

  it('has a title of one line', () => {
    for (const { where, card } of cards)
      expect.soft(charactersIn(card.title), `${where}: ${card.title}`).toBeLessThanOrEqual(150)
  })

  it('asks before it acts in so many words that Slack shows the last of them', () => {
    const asked = cards.flatMap(({ where, card }) =>
      actionsOf(card).flatMap((one) => (one.kind === 'action' && one.confirm ? [{ where, ...one.confirm }] : [])),
    )
    expect(asked.length).toBeGreaterThan(50)
    for (const { where, title, text, yes, no } of asked) {
      expect.soft(text.length, `${where}: ${text}`).toBeLessThanOrEqual(limits.confirmText)
      expect.soft(title.length, `${where}: ${title}`).toBeLessThanOrEqual(limits.confirmTitle)
      expect.soft(Math.max(yes.length, no.length), where).toBeLessThanOrEqual(limits.confirmButton)
    }
  })

  it('keeps to what Slack shows', () => {
    for (const { where, card } of cards) {
      for (const page of drawOnSlack(card)) expect(checkMessage(page), where).toEqual([])
      expect(checkView(drawCardView(card)), where).toEqual([])
      expect(checkView(drawHome(card)), where).toEqual([])
    }
  })

  it('keeps to what Teams shows', () => {
    let keys = 0
    const newKey = () => `key${keys++}`
    for (const surface of ['message', 'dialog'] as const)
      for (const { where, card } of cards)
        for (const page of drawOnTeams(card, { surface, forms: 'dialog', newKey }))
          expect([...checkCard(page), ...adaptiveCardFaults(page)], where).toEqual([])
  })
})

describe('names with emoji of several parts', () => {
  it('are cut between their characters only, wherever there is less room', () => {
    const newKey = () => 'key'
    let cutShort = 0
    for (const { where, card } of cards) {
      expect.soft(halves(card), where).toEqual([])
      const slack = [...drawOnSlack(card), drawCardView(card), drawHome(card)]
      cutShort += JSON.stringify(slack).split('…').length - 1
      expect.soft(halves(slack), `${where} on Slack`).toEqual([])
      const teams = drawOnTeams(card, { surface: 'message', forms: 'dialog', newKey })
      expect.soft(halves(teams), `${where} on Teams`).toEqual([])
    }
    for (const { where, form } of opened) {
      expect.soft(halves(drawFormOnSlack(form)), `${where} on Slack`).toEqual([])
      expect.soft(halves(drawFormOnTeams(form, 'dialog')), `${where} on Teams`).toEqual([])
    }
    expect(cutShort).toBeGreaterThan(500)
  })
})

describe('every form of coordinators and directors, whatever the names', () => {
  it('was opened, also with what is wrong in it', () => {
    const ids = new Set(opened.map((one) => one.form.form.id))
    expect([...ids].sort()).toEqual(officeForms.toSorted())
    expect(opened.some((one) => Object.keys(one.form.problems).length > 0)).toBe(true)
  })

  it('keeps to what Slack shows', () => {
    for (const { where, form } of opened) expect(checkView(drawFormOnSlack(form)), where).toEqual([])
  })

  it('keeps to what Teams shows', () => {
    for (const { where, form } of opened)
      for (const shown of ['dialog', 'card'] as const)
        expect(
          [checkCard, adaptiveCardFaults].flatMap((judge) => judge(drawFormOnTeams(form, shown))),
          where,
        ).toEqual([])
  })
})
