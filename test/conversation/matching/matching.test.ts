import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { receiveFile } from '../../../src/conversation/roster/files.ts'
import { buildRoster } from '../../../src/core/matching/roster.ts'
import { eligible } from '../../../src/core/matching/rules.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { anyForm } from '../../any-button.ts'
import { actionsOf, cardOf, labelsOf, problemsOf, textOf } from '../conversation.ts'
import { buttonWith, cycleId, fileOf, withSample } from '../sample-stage.ts'

const stage = withSample('server')
const coordinator = () => stage().as('coordinator-slack')
const nameOf = async (id: string) => (await stage().people()).find((one) => one.id === id)!.name

const send = async (text: string): Promise<Reply> => {
  const { deps, actor } = stage()
  const who = await actor('coordinator-slack')
  const person = (await deps.store.read.people.find(who.personId))!
  const speaker = { platform: 'slack' as const, tenant: 'T', externalId: 'U', profile: async () => undefined }
  return receiveFile(
    { deps: withoutStore(deps), actor: who, person, speaker, place: { kind: 'direct' } },
    { name: 'pairs.csv', bytes: new TextEncoder().encode(text) },
  )
}

/** Two who may be partners and are not, and who they are with now. */
const findSwap = async () => {
  const { deps, proposal } = stage()
  const { pairs } = await proposal()
  const roster = buildRoster(await deps.store.read.matchmaking.input(cycleId, deps.geography))
  for (const pair of pairs)
    for (const other of pairs)
      if (other !== pair && eligible(roster, roster.memberOf.get(pair.a)!, roster.memberOf.get(other.b)!).ok)
        return { pair, comes: other.b }
  throw new Error('nobody to swap')
}

describe('a proposal in chat', () => {
  it('is made when there is none, with its numbers, and is the same when asked for again', async () => {
    const chat = await coordinator()
    const first = cardOf(await chat.say('match'))
    const { totals } = await stage().proposal()
    expect(totals.pairs).toBeGreaterThan(40)
    expect(textOf(first)).toContain(`Pairs: ${totals.pairs}`)
    expect(textOf(first)).toContain(`Unmatched: ${totals.leftOver}`)
    expect(labelsOf(first)).toContain(`Publish ${totals.pairs} pairs`)
    expect(textOf(cardOf(await chat.say('match')))).toBe(textOf(first))
    expect(textOf(cardOf(await chat.press(first, 'Match again')))).toContain('Same pairs as before')
  })

  it('lists every pair once, with reasons, page by page', async () => {
    const chat = await coordinator()
    let page = await chat.press(await chat.say('match'), 'See the pairs')
    const seen: string[] = []
    for (;;) {
      const card = cardOf(page)
      const entries = card.blocks.filter((block) => block.kind === 'entry')
      for (const entry of entries) expect(String(entry.detail)).toMatch(/^Fit \d+%: .{10,}/)
      // Indicators by the names people know.
      for (const entry of entries) expect(String(entry.detail)).not.toMatch(/(on|work on) [A-Z]\d\b/)
      seen.push(
        ...actionsOf(card).flatMap((one) => (one.label === 'Lock' && one.kind === 'action' ? [one.context.a!] : [])),
      )
      if (!labelsOf(card).includes('Next')) break
      page = await chat.press(page, 'Next')
      expect(page).toMatchObject({ replace: true })
    }
    expect(seen).toEqual((await stage().proposal()).pairs.map((pair) => pair.a))
  })

  it('says of everyone left over the exact reason', async () => {
    const chat = await coordinator()
    const { leftOver } = await stage().proposal()
    expect(leftOver.length).toBeGreaterThan(0)
    const text = textOf(cardOf(await chat.press(await chat.say('match'), `Unmatched (${leftOver.length})`)))
    for (const one of leftOver.slice(0, 8)) {
      expect(text).toContain(await nameOf(one.id))
      expect(text).toContain(one.sentence)
    }
  })

  it('is for coordinators alone', async () => {
    const { as } = stage()
    for (const key of ['director-0010', 'administrator-0010-1', 'operator']) {
      const chat = await as(key)
      expect((await chat.say('match')).kind).toBe('refusal')
    }
  })
})

describe('changing a proposal', () => {
  it('locks a pair where it stands and unlocks it again', async () => {
    const chat = await coordinator()
    const { a, b } = (await stage().proposal()).pairs[9]!
    const second = await chat.press(await chat.press(await chat.say('match'), 'See the pairs'), 'Next')
    const locked = await chat.press(buttonWith(cardOf(second), 'Lock', { a, b }), 'Lock')
    expect(locked).toMatchObject({ replace: true })
    expect(cardOf(locked).title).toContain('page 2')
    expect((await stage().proposal()).pairs.find((pair) => pair.a === a)).toMatchObject({ b, locked: true })
    const unlocked = await chat.press(buttonWith(cardOf(locked), 'Unlock', { a, b }), 'Unlock')
    expect(textOf(cardOf(unlocked))).toContain('Same pairs as before')
    expect((await stage().proposal()).pairs.some((pair) => pair.locked)).toBe(false)
  })

  it('rules a pair out with a reason, and takes that back', async () => {
    const chat = await coordinator()
    const { a, b } = (await stage().proposal()).pairs[0]!
    const page = cardOf(await chat.press(await chat.say('match'), 'See the pairs'))
    const form = await chat.press(buttonWith(page, 'Rule out', { a, b }), 'Rule out')
    expect(problemsOf(await chat.send(form, {}))).toEqual({ reason: 'Please fill this in.' })
    const done = await chat.send(form, { reason: 'They are married' })
    expect(textOf(cardOf(done))).toContain(`${await nameOf(a)} now with`)
    expect((await stage().proposal()).pairs.some((pair) => pair.a === a && pair.b === b)).toBe(false)
    const rules = await chat.press(done, 'Locks and rules (1)')
    expect(textOf(cardOf(rules))).toContain('Ruled out: They are married.')
    await chat.press(rules, 'Remove')
    expect((await stage().proposal()).pairs.some((pair) => pair.a === a && pair.b === b)).toBe(true)
  })

  it('swaps a partner', async () => {
    const chat = await coordinator()
    const { pair, comes } = await findSwap()
    const context = { a: pair.a, b: pair.b }
    const button = {
      title: '',
      blocks: [],
      actions: [anyForm('Swap', 'match-swap', context)],
    }
    const form = await chat.press(button, 'Swap')
    expect(problemsOf(await chat.send(form, { who: 'a', other: await nameOf(pair.b) }))).toEqual({
      other: 'Please name someone outside this pair.',
    })
    expect((await chat.send(form, { who: 'a', other: await nameOf(comes), reason: 'They asked for it' })).kind).toBe(
      'done',
    )
    const partner = (await stage().proposal()).pairs.find((one) => one.a === pair.a || one.b === pair.a)!
    expect([partner.a, partner.b]).toContain(comes)
    await chat.press(await chat.say('match'), 'Start over')
  })

  it('pairs by hand whom it is told to, districts that are no neighbors with a reason only', async () => {
    const chat = await coordinator()
    await chat.say('match')
    const roster = buildRoster(await stage().deps.store.read.matchmaking.input(cycleId, stage().deps.geography))
    const joined = roster.members.filter((one) => one.candidate.standing === 'joined')
    const far = joined.find((one) => {
      const verdict = eligible(roster, joined[0]!, one)
      return !verdict.ok && verdict.ruleId === 'neighboring-districts'
    })!
    const form = await chat.press(await chat.say('match'), 'Match by hand')
    const names = { one: joined[0]!.candidate.name, other: far.candidate.name }
    expect(problemsOf(await chat.send(form, { ...names, other: 'Nobody Here' }))).toHaveProperty('other')
    expect(problemsOf(await chat.send(form, { ...names, other: names.one }))).toHaveProperty('other')
    expect(problemsOf(await chat.send(form, names))).toEqual({
      reason: expect.stringContaining('are not neighbors'),
    })
    await chat.send(form, { ...names, reason: 'They worked together' })
    const pair = (await stage().proposal()).pairs.find((one) => one.locked)!
    expect(pair.lockReason).toBe('They worked together')
    expect([pair.a, pair.b].sort()).toEqual([joined[0]!.candidate.id, far.candidate.id].sort())
    await chat.press(await chat.say('match'), 'Start over')
  })

  it('answers what-if without changing anything, until it is kept', async () => {
    const chat = await coordinator()
    await chat.say('match')
    const before = await stage().proposal()
    const { a, b } = before.pairs[0]!
    const form = await chat.press(await chat.say('match'), 'What if…')
    expect(problemsOf(await chat.send(form, { what: 'forbid-pair', one: await nameOf(a) }))).toHaveProperty('other')
    const names = { one: await nameOf(a), other: await nameOf(b) }
    const asked = await chat.send(form, { what: 'forbid-pair', ...names, reason: 'SAID IN CONFIDENCE' })
    expect(textOf(cardOf(asked))).toContain('Nothing is changed yet.')
    expect(JSON.stringify(asked)).not.toContain('SAID IN CONFIDENCE')
    expect(await stage().proposal()).toEqual(before)
    expect(await chat.press(asked, 'Keep it')).toMatchObject({ kind: 'card', replace: true })
    await chat.press(asked, 'Keep it')
    expect((await stage().proposal()).pairs.some((one) => one.a === a && one.b === b)).toBe(false)
    const { prisma } = stage().database
    expect((await prisma.matchConstraint.findMany()).map((one) => one.reason)).toEqual(['SAID IN CONFIDENCE'])
    const more = await chat.send(form, { what: 'add-person', one: 'Anderson County' })
    expect(textOf(cardOf(more))).toContain('One more person of Anderson County joins.')
    expect(labelsOf(cardOf(more))).not.toContain('Keep it')
    const gone = await chat.send(form, { what: 'remove-person', one: await nameOf(a) })
    expect(textOf(cardOf(gone))).toContain(`${await nameOf(a)} does not take part.`)
    await chat.press(await chat.say('match'), 'Start over')
  })

  it('goes out as a spreadsheet and comes back edited; bad rows are named by line and change nothing', async () => {
    const chat = await coordinator()
    const text = fileOf(await chat.press(await chat.say('match'), 'Download CSV'))
    const before = await stage().proposal()
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(before.pairs.length + 1)
    const broken = [...lines.slice(0, 3), 'nobody,x,x,nobody2,x,x,,,,', lines[1], ...lines.slice(4)].join('\n')
    const refused = await send(broken)
    expect(refused.kind).toBe('refusal')
    expect(textOf(cardOf(refused))).toMatch(/Line 4: .*nobody/)
    expect(textOf(cardOf(refused))).toMatch(/Line 5: .*is on line 2 already/)
    expect(await stage().proposal()).toEqual(before)

    const [, , removed] = lines
    const shorter = lines.filter((line) => line !== removed).join('\n')
    const asked = await send(shorter)
    const gone = before.pairs[1]!
    expect(textOf(cardOf(asked))).toContain(`${await nameOf(gone.a)} (`)
    expect(textOf(cardOf(asked))).toContain('Should these never be pairs this year?')
    expect(await stage().proposal()).toEqual(before)
    await chat.press(asked, 'Leave it open')
    const open = await stage().deps.store.read.matchmaking.constraints(cycleId)
    expect(open.filter((one) => one.kind === 'forbid')).toEqual([])
    expect(textOf(cardOf(await chat.press(asked, 'Rule out 1 pair')))).toContain('no longer waiting')
    const again = await send(shorter)
    const edited = await chat.press(again, 'Rule out 1 pair')
    expect(edited).toMatchObject({ kind: 'card', replace: true })
    const after = await stage().proposal()
    const { a, b } = before.pairs[1]!
    expect(after.pairs.some((one) => one.a === a && one.b === b)).toBe(false)
    expect(after.pairs.filter((one) => one.locked)).toHaveLength(before.pairs.length - 1)
    await chat.press(await chat.say('match'), 'Start over')
    expect((await stage().deps.store.read.matchmaking.constraints(cycleId)).length).toBe(0)
  })

  it('makes a proposal again where the one that was kept can’t be read any more', async () => {
    const chat = await coordinator()
    await chat.say('match')
    const { database } = stage()
    await database.prisma.matchProposal.updateMany({ where: { status: 'draft' }, data: { result: { lost: true } } })
    expect(cardOf(await chat.say('match')).title).toContain('Proposed pairs for')
    expect(await database.prisma.matchProposal.count({ where: { status: 'draft' } })).toBe(1)
  })
})
