import { beforeAll, describe, expect, it } from 'vitest'
import { createBot } from '../../src/conversation/bot.ts'
import { drawNotice } from '../../src/conversation/draw-notice.ts'
import { staleCard } from '../../src/conversation/identity/account-cards.ts'
import type { Incoming, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { showPair } from '../../src/conversation/partnership/show-pair.ts'
import { registry } from '../../src/conversation/registry.ts'
import { noticeNames } from '../../src/core/notice.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../src/usecases/identity/actor-of.ts'
import { proposeMatches } from '../../src/usecases/matching/propose-matches.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld } from '../usecases/world.ts'
import { officeActions, officeCommands, officeForms, open, press, submit } from './asking.ts'
import { textOf } from './conversation.ts'

const database = withDatabase()
let deps: Deps

/** Words planted where partners type, and who of an office may ever read them. */
const secrets = {
  STEPNOTE: [],
  STEPAGENDA: [],
  STEPREASON: [],
  LOGIDEAS: [],
  LOGNOTE: [],
  LOGNEXT: [],
  LOGQUESTION: [],
  LOGREFLECTION: [],
  GOALWORDS: [],
  GOALPROGRESS: [],
  GOALCOMMENT: [],
  PLANREFLECTION: [],
  HELPNOTE: ['cora'],
  OFFICENOTE: ['cora'],
  OFFICEWORDS: ['cora'],
} as const satisfies Record<string, readonly string[]>

/** Everybody who is not one of the two: the pair is Ana and Ben, Dora directs Ana's district, Bea directs Ben's. */
const outsiders = ['cleo', 'dora', 'bea', 'otto', 'cora', 'omar'] as const
type Outsider = (typeof outsiders)[number]

const plant = async () => {
  const { prisma } = database()
  const words = {
    note: 'STEPNOTE',
    agendaOther: 'STEPAGENDA',
    reason: 'STEPREASON',
    lastWhat: 'cancelled',
    lastBy: 'p-ana',
  }
  await prisma.step.updateMany({ data: { ...words, lastAt: new Date('2026-09-02T00:00:00Z') } })
  const written = {
    ideas: 'LOGIDEAS',
    sharedNote: 'LOGNOTE',
    nextSteps: 'LOGNEXT',
    questions: 'LOGQUESTION',
    reflection: 'LOGREFLECTION',
  }
  for (const authorId of ['p-ana', 'p-ben'])
    await prisma.log.create({
      data: {
        id: `log-${authorId}`,
        stepId: 'step-firstVisit',
        authorId,
        happenedOn: new Date('2026-09-10'),
        minutes: 180,
        activities: ['culture'],
        strategies: ['plc'],
        indicators: ['A3'],
        createdAt: new Date('2026-09-10T20:00:00Z'),
        ...written,
      },
    })
  await prisma.step.update({ where: { id: 'step-firstVisit' }, data: { state: 'logged', outcomeAt: new Date() } })
  const goal = {
    indicator: 'A3',
    goal: 'GOALWORDS',
    actions: 'GOALWORDS',
    evidence: 'GOALWORDS',
    progress: 'GOALPROGRESS',
  }
  const shared = { id: 'plan-ana', participantId: 'p-ana', rubricId: 'rubric', sharedWithPartner: true }
  await prisma.plan.create({
    data: {
      ...shared,
      reflection: 'PLANREFLECTION',
      createdAt: new Date(),
      goals: {
        create: {
          id: 'goal-ana',
          createdAt: new Date(),
          ...goal,
          steps: { create: { id: 's', words: 'GOALWORDS', position: 0, changedAt: new Date() } },
          entries: { create: { id: 'e', day: new Date(), state: 'underWay', words: 'GOALPROGRESS', at: new Date() } },
          comments: { create: { id: 'c', authorId: 'p-ben', words: 'GOALCOMMENT', at: new Date() } },
        },
      },
    },
  })
  await prisma.helpRequest.create({
    data: {
      id: 'help',
      partnershipId: 'pair',
      personId: 'ana',
      note: 'HELPNOTE',
      at: new Date('2026-09-12T15:00:00Z'),
    },
  })
  await prisma.pairDesk.create({
    data: { partnershipId: 'pair', assignedToId: 'cora', note: 'OFFICENOTE', noteById: 'cora', noteAt: new Date() },
  })
  await prisma.errand.create({
    data: {
      id: 'errand',
      personId: 'cora',
      act: 'write',
      subjects: ['pair'],
      words: 'OFFICEWORDS',
      createdAt: new Date(),
    },
  })
  await prisma.neighbor.create({ data: { districtA: 'd1', districtB: 'd2', relation: 'test' } })
}

/** A second director, and somebody of the first district who can be matched with Cleo. */
const people = async () => {
  const { prisma } = database()
  await prisma.person.createMany({
    data: [
      { id: 'bea', name: 'Bea Birchdale', email: 'bea@example.org', title: 'Director of Schools', districtCode: 'd2' },
      {
        id: 'dan',
        name: 'Dan Dogwood',
        email: 'dan@example.org',
        title: 'Principal',
        districtCode: 'd1',
        schoolCode: 's1',
      },
    ],
  })
  await prisma.roleGrant.create({ data: { id: 'g4', personId: 'bea', role: 'director', districtCode: 'd2' } })
  await prisma.optIn.createMany({
    data: ['d1', 'd2'].map((districtCode) => ({ cycleId: 'cycle', districtCode, at: new Date() })),
    skipDuplicates: true,
  })
  await prisma.participant.create({
    data: {
      id: 'p-dan',
      personId: 'dan',
      cycleId: 'cycle',
      districtCode: 'd1',
      schoolCode: 's1',
      level: 'elementary',
      refinements: ['A3'],
      strengths: ['B2'],
      status: 'joined',
      statusAt: new Date(),
    },
  })
}

beforeAll(async () => {
  const world = await makeWorld(database())
  deps = world.deps
  await plant()
  await people()
})

const requestOf = async (who: string): Promise<Request> => {
  const person = (await deps.store.read.people.find(who))!
  const speaker = { platform: 'slack' as const, tenant: 'T', externalId: who, profile: async () => undefined }
  return { deps: withoutStore(deps), actor: actorOf(person), person, speaker, place: { kind: 'direct' } }
}

const wordsOf = (reply: Reply): string =>
  `${JSON.stringify(reply)} ${reply.kind === 'file' ? new TextDecoder().decode(reply.file.content) : ''}`

const expectNoSecret = (who: string, words: string, where: string) => {
  for (const [secret, readers] of Object.entries(secrets))
    if (!(readers as readonly string[]).includes(who))
      expect(words.includes(secret), `${who} reads ${secret} in ${where}`).toBe(false)
}

const contexts: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    partnershipId: 'pair',
    ownerId: 'p-ana',
    goalId: 'goal-ana',
    commentId: 'c',
    cycleId: 'cycle',
    templateId: 'none',
    partner: 'yes',
    stepId: 'step-firstVisit',
    helpId: 'help',
    errandId: 'errand',
    personId: 'ana',
    participantId: 'p-ana',
    districtCode: 'd1',
    page: '0',
    a: 'p-ana',
    b: 'p-ben',
    draftId: 'draft',
    messages: '1',
    change: 'lock-pair',
    campaignId: 'campaign',
    blackoutId: 'break',
    name: 'announcement',
    channelId: 'channel',
    other: 'd2',
    importId: 'import',
    applicantId: 'applicant',
    part: 'people',
    line: '2',
    same: 'yes',
    mark: 'mark',
    out: 'yes',
    grantId: 'grant',
    role: 'coordinator',
    list: 'schools',
    head: 'superintendent',
    format: 'csv',
  },
  {
    participantId: 'p-cleo',
    districtCode: 'd2',
    personId: 'cleo',
    search: 'a',
    a: 'p-cleo',
    b: 'p-dan',
    page: '7',
    name: 'steps',
    format: 'pdf',
  },
]
/** Everything a button may carry; two of them call different things their name. */
const contextOf = (id: string) => ({ ...contexts[1]!, ...(id === 'report-picture' && { name: 'steps' }) })

describe.each(outsiders)('of what partners write %s reads nothing', (who: Outsider) => {
  beforeAll(async () => {
    await proposeMatches(deps, (await requestOf('cora')).actor)
  })

  it('in the answer to any word', async () => {
    const request = await requestOf(who)
    for (const { word, also, run } of officeCommands)
      for (const typed of ['', 'Ana', 'county', 'in'])
        expectNoSecret(who, wordsOf(await run(request, typed)), `${word} ${typed} (${also})`)
  })

  it('in any form', async () => {
    const request = await requestOf(who)
    for (const form of officeForms)
      for (const context of contexts) {
        expectNoSecret(who, wordsOf(await open(request, form, context)), form)
        expectNoSecret(who, wordsOf(await submit(request, form, { context, answers: {} })), form)
      }
  })

  it('in any message', async () => {
    for (const name of noticeNames) {
      const to = { kind: 'person', personId: who } as const
      const facts = {
        partnershipId: 'pair',
        stepId: 'step-firstVisit',
        helpRequestId: 'help',
        cycleId: 'cycle',
        districtCode: 'd1',
        participantId: 'p-ana',
        since: '2026-09-01T00:00:00Z',
        round: '1',
        logId: 'log',
        errandId: 'errand',
        campaignId: 'campaign',
        draftId: 'draft',
        personId: who,
        tenantId: 'tenant',
        about: 'introduction',
        deliveryId: 'delivery',
        ownerId: 'p-ana',
        goalId: 'goal-ana',
        commentId: 'c',
        asked: '1',
      }
      const card = await drawNotice(withoutStore(deps), { name, to, facts, priority: 'interactive' }, to)
      if (card) expectNoSecret(who, JSON.stringify(card), name)
    }
  })

  it('of the pair itself, by whatever way it is opened', async () => {
    const reply = await showPair(await requestOf(who), 'pair')
    expectNoSecret(who, wordsOf(reply), 'pair-open')
    expect(reply.kind).toBe(['cora', 'dora', 'bea'].includes(who) ? 'card' : 'refusal')
  })

  it('behind any button', async () => {
    const request = await requestOf(who)
    for (const id of officeActions)
      for (const context of contexts) expectNoSecret(who, wordsOf(await press(request, id, context)), id)
  })
})

describe('who has no business here', () => {
  it('gets nothing done by any button or form of the office', async () => {
    const office = new Set([
      'see-plan-year',
      'announcement-page',
      'invitation-join',
      'invitation-decline',
      'plan-start-over',
    ])
    for (const who of ['cleo', 'otto', 'omar'] as const) {
      const request = await requestOf(who)
      for (const id of officeActions.filter((one) => !office.has(one))) {
        const reply = await press(request, id, contextOf(id))
        expect(reply, `${who} ${id}`).toMatchObject({ kind: 'refusal' })
        // Refused for who asks, not for what a button lacks.
        expect(reply, `${who} ${id}`).not.toMatchObject({ card: staleCard })
      }
      for (const form of officeForms) {
        const opened = await open(request, form, contexts[1]!)
        expect(opened, `${who} ${form}`).toMatchObject({ kind: 'refusal' })
        expect(opened, `${who} ${form}`).not.toMatchObject({ card: staleCard })
        const sent = await submit(request, form, { context: contexts[1]!, answers: {} })
        expect(sent.kind, `${who} ${form}`).not.toBe('done')
      }
    }
  })

  it('is told so as a stranger, whatever is asked', async () => {
    const bot = createBot(withoutStore(deps), registry, { firstCoordinators: new Set() })
    const stranger = {
      speaker: { platform: 'teams' as const, tenant: 'nowhere', externalId: 'x', profile: async () => undefined },
      place: { kind: 'direct' as const },
    }
    const asked: Incoming[] = [
      ...registry.commands.map((one): Incoming => ({ ...stranger, kind: 'command', words: one.word })),
      ...registry.actions.map(
        (one): Incoming => ({ ...stranger, kind: 'action', id: one.id, context: contexts[1]!, key: 'k' }),
      ),
      ...registry.forms.map((one): Incoming => ({ ...stranger, kind: 'open', form: one.id, context: contexts[1]! })),
      ...registry.forms.map(
        (one): Incoming => ({
          ...stranger,
          kind: 'submit',
          form: one.id,
          context: contexts[1]!,
          answers: {},
          key: 'k',
        }),
      ),
      { ...stranger, kind: 'file', name: 'roster.csv', bytes: new TextEncoder().encode('name,email') },
      { ...stranger, kind: 'home' },
      { ...stranger, kind: 'installed' },
    ]
    for (const incoming of asked) {
      const reply = await bot.handle(incoming)
      expect(reply.kind).toBe('refusal')
      expect(wordsOf(reply)).toContain('Your organization is not part of P3 yet')
    }
  })
})

describe('the announcement in the channel', () => {
  it('names no person and no school', async () => {
    const to = { kind: 'channel', channelId: 'c' } as const
    const notice = {
      name: 'announcement',
      to,
      facts: { cycleId: 'cycle', draftId: 'draft' },
      priority: 'announcement',
    } as const
    const { prisma } = database()
    // What was pressed above has ended the pair.
    await prisma.partnership.updateMany({ data: { status: 'active' } })
    const card = (await drawNotice(withoutStore(deps), notice, to))!
    const names = [...(await prisma.person.findMany()), ...(await prisma.school.findMany())].map((one) => one.name)
    for (const name of names) expect(textOf(card)).not.toContain(name)
    expect(textOf(card)).toContain('Alder County')
    expectNoSecret('everyone', JSON.stringify(card), 'the announcement')
  })
})
