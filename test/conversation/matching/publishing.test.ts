import { beforeAll, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import { button } from '../../../src/conversation/kit/action.ts'
import type { Action, Card } from '../../../src/conversation/kit/card.ts'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { seeCampaign } from '../../../src/conversation/matching/actions.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { closeCampaigns } from '../../../src/usecases/matching/close-campaigns.ts'
import { changeDraft, proposeMatches } from '../../../src/usecases/matching/propose-matches.ts'
import { countAudience, type Published, publishMatches } from '../../../src/usecases/matching/publish-matches.ts'
import { endPartnership } from '../../../src/usecases/partnership/path-requests.ts'
import { answerInvitation } from '../../../src/usecases/roster/answer-invitation.ts'
import { databaseKinds } from '../../store/database.ts'
import { cardOf, inbox, labelsOf, textOf } from '../conversation.ts'
import { cycleId, type SampleStage, withSample } from '../sample-stage.ts'

const confirmOf = (card: Card): Extract<Action, { kind: 'action' }> => {
  const found = card.actions?.find((one) => one.kind === 'action' && one.id === 'match-publish')
  if (found?.kind !== 'action') throw new Error('nothing to publish')
  return found
}

/** Numbers of a sentence, in order. */
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number)

describe('publishing', () => {
  const stage = withSample('server')
  const coordinator = () => stage().as('coordinator-slack')
  let card: Card
  let done: Reply

  const messages = async () => {
    const rows = await stage().database.prisma.delivery.groupBy({ by: ['notice'], _count: true })
    return Object.fromEntries(rows.map((row) => [row.notice, row._count]))
  }

  beforeAll(async () => {
    const chat = await coordinator()
    card = cardOf(await chat.say('match'))
    done = await chat.press(card, confirmOf(card).label)
  })

  it('sends exactly the messages that the confirmation said', async () => {
    const { confirm } = confirmOf(card)
    const [total, partners, directors, channels, leftOver] = numbersIn(confirm!.text)
    const sent = await messages()
    expect(sent).toEqual({
      introduction: partners,
      districtMatches: directors,
      announcement: channels,
      leftOver,
      campaignProgress: 1,
    })
    expect(total).toBe(partners! + directors! + channels! + leftOver!)
    expect(cardOf(done).title).toBe(`${partners! / 2} pairs published`)
    const campaign = await stage().database.prisma.campaign.findFirstOrThrow()
    expect(campaign).toMatchObject({ total, state: 'running' })
    expect(await stage().database.prisma.delivery.count({ where: { campaignId: campaign.id } })).toBe(total)
  })

  it('makes a partnership with its path of every pair, and writes it in the audit trail', async () => {
    const { prisma } = stage().database
    const pairs = await prisma.partnership.findMany({ include: { steps: true } })
    expect(pairs.length).toBe((await messages()).introduction! / 2)
    for (const pair of pairs) {
      expect(pair).toMatchObject({ status: 'active', cycleId })
      expect(pair.reasons.length).toBeGreaterThan(0)
      expect(pair.steps.map((step) => step.state).sort()).toEqual(['open', 'waiting', 'waiting', 'waiting'])
    }
    const [entry] = await prisma.audit.findMany({ where: { action: 'match.published' } })
    expect(entry).toMatchObject({ role: 'coordinator', details: expect.objectContaining({ pairs: pairs.length }) })
  })

  it('changes nothing the second time, whoever presses, and says so', async () => {
    const before = await messages()
    const again = await (await coordinator()).press(card, confirmOf(card).label)
    const other = await (await stage().as('coordinator-teams')).press(card, confirmOf(card).label)
    for (const reply of [again, other]) {
      expect(reply.kind).toBe('refusal')
      expect(textOf(cardOf(reply))).toContain('published already. Nothing was sent twice.')
    }
    expect(await messages()).toEqual(before)
  })

  it('gives directors the pairs of their own district, partners’ directors alike', async () => {
    const { database, deps, actor } = stage()
    const pair = await database.prisma.partnership.findFirstOrThrow({
      include: { a: { include: { person: true } }, b: { include: { person: true } } },
    })
    for (const { districtCode } of [pair.a, pair.b]) {
      const { personId } = await actor(`director-${districtCode}`)
      const [mail] = await inbox(database, deps, personId)
      expect(mail!.name).toBe('districtMatches')
      expect(textOf(mail!.card)).toContain(pair.a.person.name)
      expect(textOf(mail!.card)).toContain(pair.b.person.name)
    }
  })

  it('shows the channel a map of the pairs with its words, before and after, and nobody who has no partner', async () => {
    const { database, deps } = stage()
    const described: object[] = []
    const describe = (counties: { readonly pairs: readonly unknown[] }) => {
      described.push(counties)
      return `A map of ${counties.pairs.length} pairs.`
    }
    const drawn = { ...deps, geography: { ...deps.geography, describe } }
    const row = await database.prisma.delivery.findFirstOrThrow({ where: { notice: 'announcement' } })
    const facts = row.facts as Record<string, string>
    const to = { kind: 'channel', channelId: row.channelId! } as const
    const notice = { name: 'announcement', to, facts, priority: 'announcement' } as const
    const card = (await drawNotice(withoutStore(drawn), notice, to))!
    const pairs = await database.prisma.partnership.count()
    expect(described.map((counties) => Object.keys(counties))).toEqual([['pairs']])
    expect(card.blocks).toContainEqual({
      kind: 'image',
      url: `https://p3.example/pairs/${facts.draftId}.png`,
      alt: `A map of ${pairs} pairs.`,
    })
  })

  it('says in the one message that keeps count when all is out', async () => {
    const { database, deps, clock } = stage()
    const { id } = await database.prisma.campaign.findFirstOrThrow()
    expect(await closeCampaigns(deps, [id], clock.now())).toEqual([])
    await database.prisma.delivery.updateMany({ where: { campaignId: id }, data: { state: 'sent' } })
    expect(await closeCampaigns(deps, [id], clock.now())).toEqual([id])
    expect(await closeCampaigns(deps, [id], clock.now())).toEqual([])
    expect((await messages()).campaignProgress).toBe(1)
    const { personId } = await stage().actor('coordinator-slack')
    const shown = (await inbox(database, deps, personId)).find(({ name }) => name === 'campaignProgress')
    expect(shown!.card.title).toMatch(/^All sent: \d+ messages$/)
  })

  it('says it in a second mail to a coordinator whose first one was a mail', async () => {
    const { database, deps, clock } = stage()
    const { prisma } = database
    const { id } = await prisma.campaign.findFirstOrThrow()
    const progress = { notice: 'campaignProgress' }
    await prisma.delivery.updateMany({ where: progress, data: { platform: 'email', state: 'sent' } })
    await prisma.campaign.update({ where: { id }, data: { state: 'running', settledAt: null } })
    expect(await closeCampaigns(deps, [id], clock.now())).toEqual([id])
    const { personId } = await stage().actor('coordinator-slack')
    const shown = (await inbox(database, deps, personId)).filter(({ name }) => name === 'campaignProgress')
    expect(shown).toHaveLength(2)
    expect(shown[1]!.card.title).toMatch(/^All sent: \d+ messages$/)
    await prisma.delivery.deleteMany({ where: { ...progress, facts: { path: ['ended'], equals: 'yes' } } })
    await prisma.delivery.updateMany({ where: progress, data: { platform: 'slack' } })
  })

  it('names what it did not bring, with why, and sends it again at one press', async () => {
    const { database, as } = stage()
    const { prisma } = database
    const { id } = await prisma.campaign.findFirstOrThrow()
    const where = { campaignId: id, personId: { not: null } }
    const ids = (await prisma.delivery.findMany({ where, take: 3 })).map((one) => one.id)
    const lost = { state: 'unknown', reason: 'no answer in 10 s', attempts: 3 } as const
    await prisma.delivery.updateMany({ where: { id: { in: ids } }, data: lost })
    const chat = await as('coordinator-slack')
    const look = button(seeCampaign, { campaignId: id }, 'See progress')
    const progress = await chat.press({ title: '', blocks: [], actions: [look] }, 'See progress')
    const list = await chat.press(progress, 'See which did not arrive')
    expect(cardOf(list).title).toBe('3 messages failed or unconfirmed')
    expect(textOf(cardOf(list))).toContain('the platform never confirmed it (no answer in 10 s)')
    const again = await chat.press(list, 'Send 3 messages again')
    expect(textOf(cardOf(again))).toContain('Waiting: 3')
    const after = await prisma.delivery.findMany({ where: { id: { in: ids } } })
    expect(after.map((one) => [one.state, one.attempts])).toEqual(ids.map(() => ['queued', 0]))
    await prisma.delivery.updateMany({ where: { id: { in: ids } }, data: { state: 'sent' } })
    expect(textOf(cardOf(await chat.press(list, 'Back')))).not.toContain('Failed or unconfirmed')
  })

  it('leaves pairs alone in mid-year and matches the widowed and the newcomers only', async () => {
    const { database, deps, actor, proposal } = stage()
    const chat = await coordinator()
    const ended = await database.prisma.partnership.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const others = await database.prisma.partnership.findMany({ where: { id: { not: ended.id } } })
    expect(
      await endPartnership(deps, await actor('coordinator-slack'), { partnershipId: ended.id }, 'Ana moved'),
    ).toMatchObject({ ok: true })
    expect(cardOf(await chat.say('match')).title).toMatch(/Proposed pairs|nobody to match/)
    const { pairs, leftOver } = await proposal()
    const placed = new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...leftOver.map(({ id }) => id)])
    expect(placed.has(ended.aId) && placed.has(ended.bId)).toBe(true)
    expect(pairs.some(({ a, b }) => [a, b].includes(ended.aId) && [a, b].includes(ended.bId))).toBe(false)
    for (const { aId, bId } of others) expect(placed.has(aId) || placed.has(bId)).toBe(false)
  })

  it('tells nobody a second time that they have no partner, unless they had one meanwhile', async () => {
    const { prisma } = stage().database
    const told = async () => {
      const rows = await prisma.delivery.findMany({ where: { notice: 'leftOver' }, select: { personId: true } })
      return rows.map((row) => row.personId!)
    }
    const before = await told()
    const chat = await coordinator()
    const someone = await stage().actor('coordinator-slack')
    const some = await prisma.partnership.findMany({ where: { status: 'active' }, orderBy: { id: 'asc' }, take: 12 })
    for (const { id } of some) await endPartnership(stage().deps, someone, { partnershipId: id }, 'Both moved')
    const again = cardOf(await chat.press(await chat.say('match'), 'Match again'))
    const { leftOver } = await stage().proposal()
    const parted = await prisma.partnership.findMany({
      where: { status: 'ended' },
      include: { a: true, b: true },
    })
    const widowed = parted
      .flatMap(({ a: one, b: other }) => [one, other])
      .filter(({ id }) => leftOver.some((left) => left.id === id))
    expect((await chat.press(again, confirmOf(again).label)).kind).toBe('card')
    const news = (await told()).slice(before.length)
    expect(leftOver.length).toBeGreaterThan(widowed.length)
    expect(news.sort()).toEqual(widowed.map((one) => one.personId).sort())
  })
})

const onServer = withSample('server')

describe('a draft that no longer holds', () => {
  const stage = onServer

  it('is not published when someone declined meanwhile, and nothing is sent', async () => {
    const { deps, actor, database, as, people } = stage()
    const chat = await as('coordinator-slack')
    const card = cardOf(await chat.say('match'))
    const { pairs } = await stage().proposal()
    const leaver = (await people()).find((one) => one.id === pairs[0]!.a)!
    const { prisma } = database
    const row = await prisma.person.findUniqueOrThrow({ where: { id: leaver.personId } })
    const own = { ...(await actor('coordinator-slack')), personId: row.id, coordinator: false }
    expect(await answerInvitation(deps, own, { participantId: leaver.id, joins: false })).toMatchObject({ ok: true })
    const reply = await chat.press(card, confirmOf(card).label)
    expect(reply.kind).toBe('refusal')
    expect(textOf(cardOf(reply))).toContain(leaver.name)
    expect(labelsOf(cardOf(reply))).toContain('Match again')
    expect(await prisma.partnership.count()).toBe(0)
    expect(await prisma.delivery.count()).toBe(0)
  })

  it('is not published when other people would be told than was confirmed', async () => {
    const { database, as } = stage()
    const chat = await as('coordinator-slack')
    const card = cardOf(await chat.press(await chat.say('match'), 'Match again'))
    await database.prisma.channel.updateMany({ data: { program: false } })
    const reply = await chat.press(card, confirmOf(card).label)
    expect(textOf(cardOf(reply))).toContain('who would be told, has changed')
    expect(await database.prisma.delivery.count()).toBe(0)
    await database.prisma.channel.updateMany({ data: { program: true } })
  })

  it('is not published by an older card', async () => {
    const { as } = stage()
    const chat = await as('coordinator-slack')
    const old = cardOf(await chat.say('match'))
    await chat.press(old, 'Match again')
    expect(textOf(cardOf(await chat.press(old, confirmOf(old).label)))).toContain('has changed since you looked')
  })
})

describe.each(databaseKinds)('two at once, on the database: %s', (kind) => {
  const stage = kind === 'server' ? onServer : withSample(kind)

  const confirmed = async ({ deps, actor }: SampleStage) => {
    const proposed = await proposeMatches(deps, await actor('coordinator-slack'))
    if (!proposed.ok) throw new Error(proposed.refusal.kind)
    const { messages } = await countAudience(deps, proposed.cycle, proposed.draft)
    return { draftId: proposed.draft.id, messages }
  }
  const outcome = (done: Published) => (done.ok ? 'published' : done.refusal.kind)

  it('keeps both coordinators’ changes of a proposal', async () => {
    const { deps, actor, proposal } = stage()
    const [one, other] = [await actor('coordinator-slack'), await actor('coordinator-teams')]
    await proposeMatches(deps, one)
    const { pairs } = await proposal()
    const lock = ({ a, b }: { a: string; b: string }) => [{ kind: 'lock-pair', pair: { a, b, reason: null } }] as const
    const done = await Promise.all([changeDraft(deps, one, lock(pairs[0]!)), changeDraft(deps, other, lock(pairs[1]!))])
    expect(done.map((each) => each.ok)).toEqual([true, true])
    expect((await proposal()).pairs.filter((pair) => pair.locked)).toHaveLength(2)
  })

  it('publishes nothing but what was proved, though the proof is made before the transaction', async () => {
    const { deps, actor, database, people } = stage()
    const confirm = await confirmed(stage())
    const { id } = (await people())[0]!
    const check: typeof deps.matcher.check = async (...asked) => {
      const verdict = await deps.matcher.check(...asked)
      await database.prisma.participant.update({ where: { id }, data: { years: { increment: 1 } } })
      return verdict
    }
    const meanwhile = { ...deps, matcher: { ...deps.matcher, check } }
    expect(outcome(await publishMatches(meanwhile, await actor('coordinator-slack'), confirm))).toBe('changedMeanwhile')
    expect(await database.prisma.partnership.count()).toBe(0)
  })

  it('publishes once when two coordinators publish, and never pairs who declines at that moment', async () => {
    const { deps, actor, database, proposal, people } = stage()
    const confirm = await confirmed(stage())
    const { pairs } = await proposal()
    const leaver = (await people()).find((each) => each.id === pairs[3]!.b)!
    const own = { kind: 'person', personId: leaver.personId, directs: [], coordinator: false, operator: false } as const
    const [first, second, answer] = await Promise.all([
      publishMatches(deps, await actor('coordinator-slack'), confirm),
      publishMatches(deps, await actor('coordinator-teams'), confirm),
      answerInvitation(deps, own, { participantId: leaver.id, joins: false }),
    ])
    const { prisma } = database
    const made = await prisma.partnership.findMany()
    if (answer.ok) {
      expect([outcome(first), outcome(second)]).toEqual(['notPublishable', 'notPublishable'])
      expect(made).toEqual([])
    } else {
      expect([outcome(first), outcome(second)].sort()).toEqual(['published', 'publishedAlready'])
      expect(made).toHaveLength(pairs.length)
      expect(await prisma.campaign.count()).toBe(1)
      expect(await prisma.delivery.count({ where: { notice: 'introduction' } })).toBe(2 * pairs.length)
    }
  })
})
