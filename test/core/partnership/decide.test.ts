import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/partnership/apply.ts'
import { decide } from '../../../src/core/partnership/decide.ts'
import { canRetract } from '../../../src/core/partnership/decide-logs.ts'
import { openOffers, type Partnership, type StepKind, stepOf } from '../../../src/core/partnership/partnership.ts'
import { ballOf, markOf, phaseOf } from '../../../src/core/partnership/phase.ts'
import type { PathRequest, RequestKind } from '../../../src/core/partnership/request.ts'
import { rules } from '../../../src/core/partnership/rules.ts'
import { type ActorName, actors, aRequest, entry, factsAt, must, newPair, onDay, refusalOf } from './made.ts'
import { accepted, logged, type State, states } from './states.ts'

const all = states()
const requests = Object.keys(rules) as RequestKind[]

const requestIn = (state: State, kind: RequestKind): PathRequest => {
  const request = aRequest(kind, state.step, state.now)
  const offerId = openOffers(stepOf(state.pair, state.step))[0]?.id ?? 'none'
  return request.kind === 'accept' ? { ...request, offerId } : request
}
const answer = (state: State, kind: RequestKind, who: ActorName) =>
  refusalOf(state.pair, requestIn(state, kind), state.now, actors[who])

/** The law: state, request, and the answer to partner A, to partner B and to a coordinator. */
const law = readFileSync(new URL('law.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

describe('every state x every request x every role', () => {
  it('is as the law says', () => {
    const now = Object.entries(all).flatMap(([name, state]) =>
      requests.map((kind) => [
        name,
        kind,
        ...(['partnerA', 'partnerB', 'coordinator'] as const).map((who) => answer(state, kind, who)),
      ]),
    )
    expect(now).toEqual(law)
  })

  it.each(['otherDirector', 'operator', 'stranger'] as const)(
    'says nothing about the pair to anyone else: %s',
    (actor) => {
      for (const state of Object.values(all))
        for (const kind of requests) expect(answer(state, kind, actor)).toBe('notYours')
    },
  )

  it.each(['directorOfA', 'directorOfB'] as const)('lets a director do nothing: %s', (who) => {
    for (const state of Object.values(all))
      for (const kind of requests) expect(['partnersOnly', 'coordinatorOnly']).toContain(answer(state, kind, who))
  })

  it('lets the system do what a coordinator may, and nothing of the partners', () => {
    for (const state of Object.values(all))
      for (const kind of requests) expect(answer(state, kind, 'system')).toBe(answer(state, kind, 'coordinator'))
  })
})

it('logs on behalf of one of the two alone', () => {
  const { pair, now } = all.tookPlace!
  const request = { ...aRequest('logOnBehalf', 'firstVisit', now), authorId: 'someone-else' }
  expect(refusalOf(pair, request, now, actors.coordinator)).toBe('notYours')
})

describe('the path', () => {
  const { partnerA, partnerB, coordinator } = actors
  const first = (pair: State['pair']) => stepOf(pair, 'firstVisit')

  it('opens the steps in order and completes with the last', () => {
    let pair = newPair()
    const open = () => pair.steps.map((step) => step.state).join(' ')
    expect(open()).toBe('open waiting waiting waiting')
    pair = logged(pair, 'firstVisit', 5)
    expect(open()).toBe('logged open waiting waiting')
    pair = logged(pair, 'call', 10)
    pair = logged(pair, 'secondVisit', 20)
    expect(open()).toBe('logged logged logged open')
    pair = logged(pair, 'finalMeeting', 30)
    expect([open(), pair.status]).toEqual(['logged logged logged logged', 'completed'])
  })

  it('has the second visit at the other school, whoever asks', () => {
    const pair = logged(logged(newPair(), 'firstVisit', 5), 'call', 10)
    expect(stepOf(pair, 'secondVisit').hostId).toBe('ana')
    const wrong = { ...aRequest('propose', 'secondVisit', onDay(11)), hostId: 'ben' }
    expect(refusalOf(pair, wrong, onDay(11), partnerB)).toBe('hostFixed')
    const right = must(pair, aRequest('propose', 'secondVisit', onDay(11)), onDay(11), partnerB)
    expect(stepOf(right, 'secondVisit').hostId).toBe('ana')
  })

  it('turns the ball to the one who owes the answer', () => {
    const ball = (name: string) => ballOf(all[name]!.pair, stepOf(all[name]!.pair, all[name]!.step), all[name]!.now)
    expect(ball('open')).toEqual(['ana', 'ben'])
    expect(ball('proposedByA')).toEqual(['ben'])
    expect(ball('scheduled')).toEqual([])
    expect(ball('movingByA')).toEqual(['ben'])
    expect(ball('tookPlace')).toEqual(['ana', 'ben'])
    expect(ball('loggedByA')).toEqual([])
    expect(ball('frozen')).toEqual([])
    const declined = must(all.proposedByA!.pair, aRequest('decline', 'firstVisit', onDay(2)), onDay(2), partnerB)
    expect(ballOf(declined, first(declined), onDay(2))).toEqual(['ana'])
    const cancelled = must(all.scheduled!.pair, aRequest('cancel', 'firstVisit', onDay(2)), onDay(2), partnerB)
    expect(ballOf(cancelled, first(cancelled), onDay(2))).toEqual(['ben'])
  })

  it('keeps the booked time while another is offered, and after that is declined', () => {
    const { pair, now } = all.movingByA!
    const booked = first(all.scheduled!.pair).appointment
    expect(first(pair).appointment).toEqual(booked)
    const declined = must(pair, aRequest('decline', 'firstVisit', now), now, partnerB)
    expect([first(declined).state, first(declined).appointment]).toEqual(['scheduled', booked])
    const moved = accepted(pair, 'firstVisit', 2)
    expect(first(moved).appointment!.startsAt).toEqual(onDay(5))
    expect(first(moved).sequence).toBe(first(all.scheduled!.pair).sequence + 1)
  })

  it('keeps the school that is booked when a move does not name it', () => {
    const { pair, now } = all.scheduled!
    const request = { ...aRequest('propose', 'firstVisit', now), hostId: undefined }
    const moving = must(pair, request, now, partnerB)
    expect(first(moving).hostId).toBe(first(pair).hostId)
    expect(first(pair).hostId).toBeDefined()
  })

  it('replaces the offers of an earlier round, so an old button is told that they are gone', () => {
    const { pair, now } = all.proposedByA!
    const oldOffer = openOffers(first(pair))[0]!.id
    const countered = must(pair, aRequest('propose', 'firstVisit', now), now, partnerB)
    expect(refusalOf(countered, { kind: 'accept', step: 'firstVisit', offerId: oldOffer }, now, partnerB)).toBe(
      'offerGone',
    )
    expect(openOffers(first(countered)).every((offer) => offer.byId === 'ben')).toBe(true)
  })

  it('tells the second of two at once that it has changed', () => {
    const { pair, now } = all.open!
    const seen = markOf(first(pair))
    const one = must(pair, { ...aRequest('propose', 'firstVisit', now), seen }, now, partnerA)
    expect(refusalOf(one, { ...aRequest('propose', 'firstVisit', now), seen }, now, partnerB)).toBe('changedMeanwhile')
    const again = { ...aRequest('propose', 'firstVisit', now), seen: markOf(first(one)) }
    expect(refusalOf(one, again, now, partnerB)).toBe('ok')
  })

  it('takes place by the clock, at the end of the booked time', () => {
    const step = first(all.scheduled!.pair)
    const { startsAt, minutes } = step.appointment!
    const end = startsAt.getTime() + minutes * 60_000
    expect(phaseOf(step, new Date(end - 1))).toBe('scheduled')
    expect(phaseOf(step, new Date(end))).toBe('tookPlace')
  })

  it('frees what is booked ahead when the pair freezes or ends', () => {
    expect(first(all.frozen!.pair)).toMatchObject({ state: 'open', appointment: undefined, sequence: 2 })
    expect(first(all.ended!.pair)).toMatchObject({ state: 'open', appointment: undefined })
    expect(first(all.frozenAfterVisit!.pair).appointment).toBeDefined()
  })

  it('starts the clock anew when a frozen pair resumes', () => {
    const resumed = must(all.frozen!.pair, { kind: 'resume' }, onDay(100), coordinator)
    expect([resumed.status, first(resumed).dueOn]).toEqual(['active', '2027-01-09'])
  })

  it('lets what nobody touched wait again when an earlier step is reopened', () => {
    expect(all.reopened!.pair.steps.map((step) => step.state).join(' ')).toBe('open waiting waiting waiting')
    const reopened = must(all.completed!.pair, aRequest('reopen', 'call', onDay(23)), onDay(23), coordinator)
    expect([reopened.status, reopened.endedAt]).toEqual(['active', undefined])
    expect(must(reopened, aRequest('log', 'call', onDay(24)), onDay(24), partnerB).status).toBe('completed')
  })

  it('lets what is reopened before its turn wait for it, and gives its whole time from then on', () => {
    const excused = must(newPair(), aRequest('excuse', 'call', onDay(1)), onDay(1), coordinator)
    const again = must(excused, aRequest('reopen', 'call', onDay(2)), onDay(2), coordinator)
    expect(again.steps.map((step) => step.state).join(' ')).toBe('open waiting waiting waiting')
    expect(stepOf(again, 'call')).toMatchObject({ dueOn: undefined, last: { what: 'reopened' } })
    expect(stepOf(logged(again, 'firstVisit', 60), 'call')).toMatchObject({ state: 'open', dueOn: '2026-11-30' })
    // Declined while the one before it is open again: its day is of another time.
    const offered = must(all.loggedByA!.pair, aRequest('propose', 'call', onDay(6)), onDay(6), partnerA)
    const reopened = must(offered, aRequest('reopen', 'firstVisit', onDay(7)), onDay(7), coordinator)
    const declined = must(reopened, aRequest('decline', 'call', onDay(8)), onDay(8), partnerB)
    const later = aRequest('extend', 'call', onDay(8))
    expect(stepOf(logged(declined, 'firstVisit', 60), 'call')).toMatchObject({ state: 'open', dueOn: '2026-11-30' })
    const extended = must(declined, later, onDay(8), coordinator)
    expect(stepOf(logged(extended, 'firstVisit', 60), 'call').dueOn).toBe(later.dueOn)
  })

  it('turns the way back round where the first visit is logged anew at the other school', () => {
    const logFirst = (pair: Partnership, hostId: string) =>
      must(pair, { ...aRequest('log', 'firstVisit', onDay(14)), hostId }, onDay(14), partnerA)
    const booked = (hours: number) => {
      const before = logged(logFirst(newPair(), 'ben'), 'call', 15)
      const offered = must(before, aRequest('propose', 'secondVisit', onDay(15)), onDay(15), partnerA)
      const offerId = `offer-${onDay(15).getTime()}-1`
      const taken = must(offered, { kind: 'accept', step: 'secondVisit', offerId }, onDay(15, 1), partnerB)
      return must(taken, aRequest('reopen', 'firstVisit', onDay(15, hours)), onDay(15, hours), coordinator)
    }
    const turned = must(booked(2), { ...aRequest('log', 'firstVisit', onDay(16)), hostId: 'ana' }, onDay(16), partnerB)
    expect(stepOf(turned, 'firstVisit').hostId).toBe('ana')
    expect(stepOf(turned, 'secondVisit')).toMatchObject({
      state: 'open',
      hostId: 'ben',
      appointment: undefined,
      last: {
        what: 'hostChanged',
        reason: 'The first visit was at Alder Elementary, so this one is at Birch Elementary.',
      },
    })
    const same = must(booked(2), { ...aRequest('log', 'firstVisit', onDay(16)), hostId: 'ben' }, onDay(16), partnerB)
    expect(stepOf(same, 'secondVisit')).toMatchObject({ state: 'scheduled', hostId: 'ana' })
  })

  it('has a first visit that is reopened after both at the other school than the second', () => {
    const reopened = must(all.completed!.pair, aRequest('reopen', 'firstVisit', onDay(23)), onDay(23), coordinator)
    const log = aRequest('log', 'firstVisit', onDay(24))
    expect(refusalOf(reopened, { ...log, hostId: 'ana' }, onDay(24), partnerB)).toBe('hostFixed')
    const again = must(reopened, { ...log, hostId: undefined }, onDay(24), partnerB)
    expect(stepOf(again, 'firstVisit').hostId).toBe('ben')
  })

  it('has one day, one length and one list of activities of a step, in every log of it', () => {
    const facts = (pair: Partnership) =>
      first(pair).logs.map(({ authorId, minutes, happenedOn, activities }) =>
        [authorId, happenedOn, minutes, ...activities].join(' '),
      )
    const changed = { happenedOn: '2026-09-04', minutes: 150, activities: ['data'] }
    const amend = { ...aRequest('amend', 'firstVisit', onDay(7)), entry: entry({ ...changed, ideas: 'Mine' }) }
    const both = all.loggedByBoth!.pair
    expect(facts(must(both, amend, onDay(7), partnerA))).toEqual(['ana 2026-09-04 150 data', 'ben 2026-09-04 150 data'])
    const second = must(both, amend, onDay(7), partnerB)
    expect(facts(second)).toEqual(facts(both))
    expect(first(second).logs[1]).toMatchObject({ ideas: 'Mine' })
    // Reopened, since it was wrong: whoever logs it now says what is true of it.
    const reopened = must(all.loggedByA!.pair, aRequest('reopen', 'firstVisit', onDay(6)), onDay(6), coordinator)
    const log = { ...aRequest('log', 'firstVisit', onDay(7)), entry: entry(changed) }
    expect(facts(must(reopened, log, onDay(7), partnerB))).toEqual([
      'ana 2026-09-04 150 data',
      'ben 2026-09-04 150 data',
    ])
    const behalf = { ...aRequest('logOnBehalf', 'firstVisit', onDay(7)), authorId: 'ben', entry: entry(changed) }
    expect(facts(must(all.loggedByA!.pair, behalf, onDay(7), coordinator))).toEqual(facts(both))
  })

  it('marks what a coordinator logs on behalf of somebody who had logged before it was reopened', () => {
    const { pair } = all.reopened!
    const request = aRequest('logOnBehalf', 'firstVisit', onDay(7))
    const behalf = must(pair, request, onDay(7), coordinator)
    expect(first(behalf).logs).toMatchObject([
      { authorId: 'ana', onBehalfBy: 'coordinator', onBehalfWhy: 'Told me by phone', reflection: 'Private' },
    ])
    const decision = decide(pair, request, factsAt(onDay(7), coordinator))
    expect('events' in decision && decision.events).toMatchObject([{ kind: 'logAmended', by: 'program' }, {}, {}])
    // And no more once they have logged it themselves.
    const reopened = must(behalf, aRequest('reopen', 'firstVisit', onDay(8)), onDay(8), coordinator)
    expect(first(logged(reopened, 'firstVisit', 9)).logs[0]!.onBehalfBy).toBeUndefined()
  })

  it('keeps what a log said before it was amended', () => {
    const { pair, now } = all.loggedByA!
    const decision = decide(pair, aRequest('amend', 'firstVisit', now), factsAt(now, partnerA))
    if ('refusal' in decision) throw new Error(decision.refusal.kind)
    expect(decision.events).toMatchObject([
      { kind: 'logAmended', before: { ideas: 'Shared idea' }, entry: { ideas: 'Changed' } },
    ])
    expect(stepOf(apply(pair, decision.events), 'firstVisit').logs[0]).toMatchObject({
      ideas: 'Changed',
      amendedAt: now,
    })
  })

  it('takes a log sent by accident back without a coordinator', () => {
    const { pair, now } = all.loggedByA!
    const back = must(pair, { kind: 'retract', step: 'firstVisit' }, now, partnerA)
    expect(back.steps.map((step) => step.state).join(' ')).toBe('scheduled waiting waiting waiting')
    expect(first(back).logs).toEqual([])
  })

  it('takes the last log back as well where the program asks for no final meeting, which is left out anew after', () => {
    const without = (now: Date, actor: Parameters<typeof factsAt>[1]) => ({
      ...factsAt(now, actor),
      asksFinalMeeting: false,
    })
    const done = (pair: Partnership, request: PathRequest, actor: Parameters<typeof factsAt>[1]) => {
      const decision = decide(pair, request, without(onDay(40), actor))
      if ('refusal' in decision) throw new Error(decision.refusal.kind)
      return apply(pair, decision.events)
    }
    const logIt = aRequest('log', 'secondVisit', onDay(40))
    let pair = newPair()
    for (const kind of ['firstVisit', 'call', 'secondVisit'] as const)
      pair = done(pair, aRequest('log', kind, onDay(40)), partnerA)
    expect([pair.status, stepOf(pair, 'finalMeeting').state]).toEqual(['completed', 'skipped'])
    expect(canRetract(pair, stepOf(pair, 'secondVisit'), 'ana', without(onDay(40), partnerA))).toBe(true)
    const back = done(pair, { kind: 'retract', step: 'secondVisit' }, partnerA)
    expect([back.status, back.endedAt, ...back.steps.map((step) => step.state)]).toEqual([
      ...['active', undefined, 'logged', 'logged', 'open', 'waiting'],
    ])
    expect(stepOf(back, 'finalMeeting')).toMatchObject({ doneAt: undefined, last: undefined })
    const again = done(back, logIt, partnerA)
    expect([again.status, stepOf(again, 'finalMeeting').state]).toEqual(['completed', 'skipped'])
    // A partner's own skip is no such thing: somebody has done something after the log.
    const skipped = must(all.completed!.pair, aRequest('reopen', 'finalMeeting', onDay(23)), onDay(23), coordinator)
    const left = must(skipped, aRequest('skip', 'finalMeeting', onDay(23)), onDay(23), partnerA)
    expect(canRetract(left, stepOf(left, 'secondVisit'), 'ana', factsAt(onDay(23), partnerA))).toBe(false)
  })

  it('never keeps a reflection in a log written on behalf', () => {
    const { pair, now } = all.open!
    const logged = must(pair, aRequest('logOnBehalf', 'firstVisit', now), now, coordinator)
    expect(first(logged).logs[0]).toMatchObject({
      authorId: 'ana',
      onBehalfBy: 'coordinator',
      onBehalfWhy: 'Told me by phone',
    })
    expect(first(logged).logs[0]!.reflection).toBeUndefined()
  })
})

describe('what a request says', () => {
  const { pair, now } = all.open!
  const propose = aRequest('propose', 'firstVisit', now)
  const offer = propose.offers[0]!
  const ask = (request: PathRequest) => refusalOf(pair, request, now, actors.partnerA)
  const at = (hours: number, minutes = 180) => ({
    id: `at-${hours}`,
    startsAt: new Date(now.getTime() + hours * 3_600_000),
    minutes,
  })

  it.each([
    ['no time at all', [], 'offerCount'],
    ['four times', [at(1), at(2), at(3), at(4)], 'offerCount'],
    ['the same time twice', [offer, { ...offer, id: 'x' }], 'sameTimeTwice'],
    ['a time that has passed', [at(24), at(-1)], 'timeInPast'],
    ['a slip of the year', [at(24 * 400)], 'tooFarAhead'],
    ['six hours', [at(24, 360)], 'lengthUnusual'],
    ['four hours, the longest recommended', [at(24, 240)], 'ok'],
    ['two hours, the shortest', [at(24, 120)], 'ok'],
    ['a minute less', [at(24, 119)], 'lengthUnusual'],
    ['an end before the start', [at(24, -30)], 'lengthImpossible'],
    ['half a minute', [at(24, 120.5)], 'lengthImpossible'],
    ['a day and a night', [at(24, 1440)], 'lengthImpossible'],
  ])('offering %s', (_what, offers, expected) => {
    expect(ask({ ...propose, offers })).toBe(expected)
  })

  it('asks about an unusual length once, and believes the answer', () => {
    expect(ask({ ...propose, offers: [at(24, 360)], sure: true })).toBe('ok')
  })

  it('wants to know whose school it is', () => {
    expect(ask({ ...propose, hostId: undefined })).toBe('hostMissing')
    expect(ask({ ...propose, hostId: 'someone' })).toBe('hostMissing')
    expect(ask({ ...aRequest('log', 'firstVisit', now), hostId: undefined })).toBe('hostMissing')
  })

  it.each([
    ['tomorrow', '2026-09-03', 'dayInFuture'],
    ['today', '2026-09-02', 'ok'],
    ['the day of the match', '2026-09-01', 'ok'],
    ['before they were matched', '2026-08-31', 'dayBeforeMatch'],
  ])('logging %s', (_what, happenedOn, expected) => {
    expect(ask({ ...aRequest('log', 'firstVisit', now), entry: entry({ happenedOn }) })).toBe(expected)
  })

  it('asks for a reason where others will wonder', () => {
    const blank = { reason: ' ' }
    const { partnerB, coordinator } = actors
    expect(
      refusalOf(all.proposedByA!.pair, { ...aRequest('decline', 'firstVisit', now), ...blank }, now, partnerB),
    ).toBe('reasonMissing')
    expect(refusalOf(all.scheduled!.pair, { ...aRequest('cancel', 'firstVisit', now), ...blank }, now, partnerB)).toBe(
      'reasonMissing',
    )
    for (const kind of ['excuse', 'excuseRest', 'logOnBehalf', 'freeze', 'end'] as const) {
      const step: StepKind = 'firstVisit'
      expect(refusalOf(pair, { ...aRequest(kind, step, now), ...blank }, now, coordinator)).toBe('reasonMissing')
    }
  })
})
