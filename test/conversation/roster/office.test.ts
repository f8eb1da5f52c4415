import { describe, expect, it } from 'vitest'
import { guid } from '../../../playground/sample/chance.ts'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { receiveFile } from '../../../src/conversation/roster/files.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { previewNominations } from '../../../src/usecases/directors/nominate-together.ts'
import { anyButton, anyForm } from '../../any-button.ts'
import { cardOf, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'
import { buttonWith, cycleId, fileOf, withSample } from '../sample-stage.ts'

const stage = withSample('server')
const prisma = () => stage().database.prisma
const coordinator = () => stage().as('coordinator-slack')
const director = () => stage().as('director-0010')

const schoolsOf = (districtCode: string) =>
  prisma().school.findMany({ where: { districtCode }, orderBy: { code: 'asc' } })
/** An opted-in district with its first school, other than the director's own. */
const otherDistrict = async () =>
  (
    await prisma().optIn.findFirstOrThrow({
      where: { districtCode: { not: '0010' } },
      orderBy: { districtCode: 'asc' },
    })
  ).districtCode

const drop = async (key: string, text: string): Promise<Reply> => {
  const { deps, actor } = stage()
  const who = await actor(key)
  const person = (await deps.store.read.people.find(who.personId))!
  const speaker = { platform: 'teams' as const, tenant: 'T', externalId: 'U', profile: async () => undefined }
  return receiveFile(
    { deps: withoutStore(deps), actor: who, person, speaker, place: { kind: 'direct' } },
    { name: 'roster.csv', bytes: new TextEncoder().encode(text) },
  )
}

describe('a roster as a file', () => {
  const heading = 'name,email,title,school_code,refinements,strengths,years'

  it('is taken in whole, everyone new is asked, and a second time changes nothing', async () => {
    const [school] = await schoolsOf('0010')
    const rows = [
      `Maya Novak,maya.novak@new.example,Principal,${school!.code},A1 B2,C4,3`,
      `"Lee, Jo",JO.LEE@new.example,Assistant Principal,${school!.code},,,`,
    ]
    const text = `\uFEFF${heading}\r\n${rows.join('\r\n')}\r\n`
    await (await stage().as('coordinator-teams')).press(await drop('coordinator-teams', text), 'Import 2 people')
    const people = await prisma().person.findMany({
      where: { email: { endsWith: 'new.example' } },
      orderBy: { email: 'asc' },
    })
    expect(people.map((one) => one.email)).toEqual(['jo.lee@new.example', 'maya.novak@new.example'])
    for (const { id } of people) {
      const mail = await inbox(stage().database, stage().deps, id)
      expect(mail.map((one) => one.name)).toEqual(['invitation'])
    }
    const participants = () => prisma().participant.findMany({ orderBy: { id: 'asc' } })
    const [before, sent] = [await participants(), await prisma().delivery.count()]
    expect(textOf(cardOf(await drop('coordinator-slack', text)))).toContain('on the roster already')
    expect(await participants()).toEqual(before)
    expect(await prisma().delivery.count()).toBe(sent)
  })

  it('is not taken in at all when a row is bad, and every bad row is named by its line', async () => {
    const [school] = await schoolsOf('0010')
    const good = `Good Person,good.person@bad.example,Principal,${school!.code},A1,B2,4`
    const text = [
      heading,
      good,
      `,nobody@bad.example,Principal,${school!.code},,,`,
      `No Mail,not-an-address,Principal,${school!.code},,,`,
      'Wrong School,wrong@bad.example,Principal,99999999,,,',
      `Wrong Code,code@bad.example,Principal,${school!.code},Z9,,`,
      `Old Hand,old@bad.example,Principal,${school!.code},,,many`,
      good.replace('Good Person', 'Another Person'),
    ].join('\n')
    const preview = cardOf(await drop('coordinator-slack', text))
    expect(preview.title).toContain('6 rows need a look')
    const all = textOf(cardOf(await (await coordinator()).press(preview, 'See every row')))
    for (const line of [3, 4, 7, 8]) expect(all).toContain(`Line ${line}, `)
    expect(all).toMatch(/Line 5, school_code: There is no school with the code 99999999/)
    expect(all).toMatch(/Line 6, refinements: .*Z9/)
    expect(all).toContain('This address is on line 2 already. Each person takes part at one school')
    expect(await prisma().person.count({ where: { email: { endsWith: 'bad.example' } } })).toBe(0)
  })

  it('is refused from anybody else, and what is no roster is told so', async () => {
    expect((await drop('director-0010', heading)).kind).toBe('refusal')
    expect(cardOf(await drop('coordinator-slack', 'a,b\n1,2')).title).toContain('can’t tell')
    expect(textOf(cardOf(await drop('coordinator-slack', heading)))).toContain('no rows beneath')
    expect(textOf(cardOf(await drop('coordinator-slack', `${heading}\n"open,quote`)))).toContain('never closed')
  })
})

describe('nominating and answering', () => {
  const filled = async (districtCode: string, email: string) => ({
    name: 'Nora Nominee',
    email,
    title: 'Principal',
    school: (await schoolsOf(districtCode))[0]!.code,
    years: '5',
    refinements: ['A1'],
    strengths: ['B2'],
  })

  it('asks the person, who is on the roster as they answer and may think again', async () => {
    const chat = await director()
    const form = await chat.press(await chat.say('nominate'), 'Nominate')
    expect(problemsOf(await chat.send(form, { ...(await filled('0010', 'nora')), name: ' ' }))).toHaveProperty('name')
    expect(problemsOf(await chat.send(form, await filled('0010', 'nora')))).toHaveProperty('email')
    const done = await chat.send(form, await filled('0010', 'Nora@nominee.example'))
    expect(cardOf(done).title).toBe('Nora Nominee is nominated')
    expect(cardOf(await chat.send(form, await filled('0010', 'nora@nominee.example'))).title).toContain('already')
    const nora = await prisma().person.findUniqueOrThrow({ where: { email: 'nora@nominee.example' } })
    const own = { kind: 'person', personId: nora.id, directs: [], coordinator: false, operator: false } as const
    const { converse } = await import('../conversation.ts')
    const her = await converse(stage().deps, own)
    const [mail, ...more] = await inbox(stage().database, stage().deps, nora.id)
    expect(more).toEqual([])
    const status = async () => (await prisma().participant.findFirstOrThrow({ where: { personId: nora.id } })).status
    const joined = await her.press(mail!.card, 'Yes, I’m in')
    expect(await status()).toBe('joined')
    await her.press(joined, 'I changed my mind')
    expect(await status()).toBe('declined')
    expect(await inbox(stage().database, stage().deps, nora.id)).toEqual([])
    const stranger = await stage().as('administrator-0010-1')
    expect((await stranger.press(mail!.card, 'Yes, I’m in')).kind).toBe('refusal')
    expect(await status()).toBe('declined')
  })

  it('begins with whom somebody typed behind the word, where that is no district', async () => {
    const own = await director()
    const asked = await own.say('nominate Dr. Pat O’Doe')
    expect(cardOf(asked).title).toContain('Nominate Dr. Pat O’Doe for ')
    expect(openOf(await own.press(asked, 'Nominate')).answers).toMatchObject({ name: 'Dr. Pat O’Doe' })
    const all = cardOf(await (await coordinator()).say('nominate Pat Doe'))
    expect(all.title).toBe('Nominate Pat Doe for which district?')
    for (const words of ['nominate Pat Doe for anderson', 'nominate Pat Doe, Anderson Co.'])
      expect(cardOf(await (await coordinator()).say(words)).title).toBe('Nominate Pat Doe for Anderson County')
    expect(textOf(all)).toContain('nominate Pat Doe for DISTRICT')
    const place = cardOf(await (await coordinator()).say('nominate Anderson County, Tennessee'))
    expect(place.title).toBe('Nominate for Anderson County')
  })

  it('is for the district’s own director: neither another district’s people nor the department’s are taken over', async () => {
    const chat = await director()
    const other = await otherDistrict()
    const button = anyForm('N', 'nominate', { districtCode: other })
    expect((await chat.press({ title: '', blocks: [], actions: [button] }, 'N')).kind).toBe('refusal')
    const form = await chat.press(await chat.say('nominate'), 'Nominate')
    const theirs = await prisma().person.findFirstOrThrow({
      where: { districtCode: other, participants: { some: {} } },
    })
    const boss = await prisma().person.findUniqueOrThrow({ where: { id: guid('person', 'coordinator-slack') } })
    for (const { email, name } of [theirs, boss]) {
      expect(problemsOf(await chat.send(form, await filled('0010', email)))).toHaveProperty('email')
      expect((await prisma().person.findUniqueOrThrow({ where: { email } })).name).toBe(name)
    }
  })

  describe('somebody who married, or has a new address', () => {
    const known = (given: string) =>
      prisma().person.findMany({ where: { name: { startsWith: given } }, select: { name: true, email: true } })
    const nominated = async (who: 'coordinator' | 'director', given: string) => {
      const before = { name: `${given} Single`, email: `${given.toLowerCase()}.single@wed.example` }
      const now = { name: `${given} Married`, email: `${given.toLowerCase()}.married@wed.example` }
      const own = await director()
      await own.send(await own.press(await own.say('nominate'), 'Nominate'), {
        ...(await filled('0010', before.email)),
        name: before.name,
      })
      const chat = who === 'director' ? own : await coordinator()
      const button = anyForm('x', 'nominate', { districtCode: '0010' })
      const form = await chat.press({ title: '', blocks: [], actions: [button] }, 'x')
      const send = (on: Reply, answers: Record<string, string> = {}) => chat.send(on, answers)
      return {
        before,
        now,
        form,
        send,
        first: await chat.send(form, { ...(await filled('0010', now.email)), name: now.name }),
      }
    }
    const optionsOf = (reply: Reply) => {
      const field = openOf(reply).form.fields.same
      return field?.kind === 'choice' ? field.choices : []
    }

    it('is asked about before a second person is made, and is the same person with the new address for a coordinator', async () => {
      const { before, now, first, send } = await nominated('coordinator', 'Wilhelmina')
      expect(problemsOf(first)).toEqual({
        email: `P3 knows ${before.name} of the same school by another address, ${before.email}. Please say whether this is the same person.`,
      })
      expect(await known('Wilhelmina')).toEqual([before])
      const [same] = optionsOf(first)
      expect(same!.label).toBe('Same person, new address')
      const done = await send(first, { same: same!.value })
      expect(cardOf(done).title).toBe('Wilhelmina Married was nominated already')
      expect(await known('Wilhelmina')).toEqual([now])
      expect(cardOf(await send(first, { same: same!.value })).title).toBe('Wilhelmina Married was nominated already')
      expect(await known('Wilhelmina')).toEqual([now])
    })

    it('keeps the address that P3 knows when a director says so, who may not say where another’s mail goes', async () => {
      const { before, now, first, send } = await nominated('director', 'Rosalind')
      expect(problemsOf(first)).toMatchObject({ email: expect.stringContaining('Only a coordinator') })
      const [same] = optionsOf(first)
      expect(same!.label).toBe('Same person: keep the address P3 knows')
      const done = await send(first, { same: same!.value })
      expect(textOf(cardOf(done))).toContain(`P3 goes on writing to ${before.email}`)
      expect(await known('Rosalind')).toEqual([{ name: now.name, email: before.email }])
    })

    it('is two people when that is said, and an answer to another question is none', async () => {
      const { first, send } = await nominated('director', 'Perpetua')
      expect(problemsOf(await send(first, { same: 'same.somebody-else' }))).toHaveProperty('email')
      expect(problemsOf(await send(first, { same: 'nonsense' }))).toHaveProperty('email')
      const two = optionsOf(first).find((one) => one.label === 'Two people')!
      expect(cardOf(await send(first, { same: two.value })).title).toBe('Perpetua Married is nominated')
      expect(await known('Perpetua')).toHaveLength(2)
    })

    it('is asked about row by row where several are nominated, and in a file by its line', async () => {
      const { before, now } = await nominated('director', 'Ottilie')
      const chat = await director()
      const several = await chat.press(await chat.say('nominate'), 'Several at once')
      const school = (await schoolsOf('0010'))[0]!.code
      const rows = {
        name1: 'Zebedee Fresh',
        email1: 'fresh@wed.example',
        school1: school,
        name3: now.name,
        email3: now.email,
        school3: school,
      }
      const asked = await chat.send(several, rows)
      expect(problemsOf(asked)).toEqual({ email3: expect.stringContaining(before.email) })
      expect(await known('Ottilie')).toEqual([before])
      const field = openOf(asked).form.fields.same3
      const same = field?.kind === 'choice' ? field.choices[0]!.value : ''
      expect(cardOf(await chat.send(asked, { same3: same })).title).toBe('1 person is nominated')
      expect(await known('Ottilie')).toEqual([before])
      expect(await known('Zebedee')).toHaveLength(1)
      const list = ['name,email,title,school', `${now.name},${now.email},Principal,${school}`].join('\n')
      const { deps, actor } = stage()
      const file = await previewNominations(deps, await actor('director-0010'), new TextEncoder().encode(list))
      expect(file).toMatchObject({
        kind: 'rowFaults',
        faults: [{ line: 2, sentence: expect.stringContaining(`another address, ${before.email}. If this is`) }],
      })
    })

    it('says nothing of somebody who holds an office to a director', async () => {
      const boss = await prisma().person.findUniqueOrThrow({ where: { id: guid('person', 'coordinator-slack') } })
      const [school] = await schoolsOf('0010')
      await prisma().person.update({
        where: { id: boss.id },
        data: { districtCode: '0010', schoolCode: school!.code },
      })
      const own = await director()
      const form = await own.press(await own.say('nominate'), 'Nominate')
      const done = await own.send(form, { ...(await filled('0010', 'x@wed.example')), name: boss.name })
      expect(cardOf(done).title).toBe(`${boss.name} is nominated`)
      expect((await prisma().person.findUniqueOrThrow({ where: { id: boss.id } })).email).toBe(boss.email)
    })
  })

  it('keeps the district of someone who has a partner, who may lead another of its schools', async () => {
    const { deps, actor } = stage()
    const { nominate } = await import('../../../src/usecases/roster/nominate.ts')
    const chat = await coordinator()
    await chat.press(
      await chat.say('match'),
      labelsOf(cardOf(await chat.say('match'))).find((one) => one.startsWith('Publish'))!,
    )
    const pair = await prisma().partnership.findFirstOrThrow({ include: { a: { include: { person: true } } } })
    const { person, schoolCode } = pair.a
    const away = await prisma().school.findFirstOrThrow({
      where: { districtCode: pair.a.districtCode, code: { not: schoolCode } },
    })
    const input = {
      name: person.name,
      email: person.email,
      title: person.title,
      refinements: [],
      strengths: [],
      years: 1,
    }
    const done = await nominate(deps, await actor('coordinator-slack'), { ...input, schoolCode: away.code })
    expect(done).toMatchObject({ ok: true, isNew: false })
    const { districtCode } = await prisma().optIn.findFirstOrThrow({
      where: { districtCode: { not: pair.a.districtCode }, withdrawnAt: null },
    })
    const abroad = await prisma().school.findFirstOrThrow({ where: { districtCode } })
    const gone = await nominate(deps, await actor('coordinator-slack'), { ...input, schoolCode: abroad.code })
    expect(gone).toEqual({ ok: false, refusal: { kind: 'hasPartner' } })
  })
})

describe('a district', () => {
  it('opts out and in by its director; nobody is invited while it is out', async () => {
    const chat = await director()
    const card = await chat.say('district')
    expect(textOf(cardOf(card))).toContain('Takes part: Yes')
    const out = await chat.press(card, 'Stop taking part')
    expect(textOf(cardOf(out))).toContain('does not take part this year')
    expect(labelsOf(cardOf(out))).toEqual(['Take part after all'])
    const invited = await prisma().participant.findFirst({ where: { districtCode: '0010', status: 'invited' } })
    if (invited) expect(await inbox(stage().database, stage().deps, invited.personId)).toEqual([])
    await chat.press(out, 'Take part after all')
    const entries = await prisma().audit.findMany({
      where: { subjectKind: 'district', subjectId: '0010' },
      orderBy: { id: 'asc' },
    })
    expect(entries.map((one) => one.action)).toEqual(['district.optedOut', 'district.optedIn'])
    const theirs = await otherDistrict()
    const button = anyButton('x', 'district-out', { districtCode: theirs })
    expect((await chat.press({ title: '', blocks: [], actions: [button] }, 'x')).kind).toBe('refusal')
  })

  it('is found by a coordinator by name', async () => {
    const chat = await coordinator()
    expect(cardOf(await chat.say('district anderson county')).title).toContain('Anderson County')
    expect(cardOf(await chat.say('district county')).title).toBe('Which district?')
    expect((await chat.say('district nowhere at all')).kind).toBe('refusal')
    const [open] = cardOf(await chat.say('district county')).blocks
    expect(open).toMatchObject({ kind: 'entry' })
  })
})

describe('the school year', () => {
  it('shows its settings and takes new ones, checked', async () => {
    const chat = await coordinator()
    const form = await chat.press(await chat.say('year'), 'Dates and reminders')
    expect(openOf(form).answers).toMatchObject({ firstVisit: '42', aWeek: '2', byMail: 'yes' })
    expect(
      problemsOf(await chat.send(form, { firstVisit: '-1', aWeek: '9', after: '20', escalate: '14' })),
    ).toMatchObject({
      firstVisit: 'At least 0 days, please.',
      aWeek: expect.any(String),
    })
    expect(problemsOf(await chat.send(form, { after: '20', escalate: '14' }))).toHaveProperty('escalate')
    const done = await chat.send(form, { firstVisit: '30', asksFinal: 'no' })
    expect(textOf(cardOf(done))).toContain('First visit due: 30 days after the match')
    expect((await stage().deps.store.read.cycles.find(cycleId))!.settings).toMatchObject({
      windows: { firstVisit: 30, call: 14 },
      finalMeeting: false,
    })
  })

  it('takes new weights for the whole program', async () => {
    const chat = await coordinator()
    const form = await chat.press(await chat.say('weights'), 'What makes a good pair')
    expect(openOf(form).answers).toMatchObject({ complementaryFocus: '300', earlier: 'fewer-points' })
    expect(problemsOf(await chat.send(form, { distance: '401' }))).toHaveProperty('distance')
    await chat.send(form, { complementaryFocus: '0', earlier: 'never-again' })
    const { matching } = (await stage().deps.store.read.cycles.find(cycleId))!
    expect(matching).toMatchObject({
      weights: { complementaryFocus: 0, sharedFocus: 120 },
      earlierPartners: 'never-again',
    })
  })

  it('moves what is due when it snows, where it snows', async () => {
    const chat = await coordinator()
    const pair = await prisma().partnership.findFirstOrThrow({
      include: { a: { include: { district: true } }, steps: true },
      where: { status: 'active' },
    })
    const dueOf = async (id: string) =>
      (await prisma().step.findFirstOrThrow({ where: { partnershipId: id, kind: 'firstVisit' } }))
        .dueOn!.toISOString()
        .slice(0, 10)
    const before = await dueOf(pair.id)
    const elsewhere = await prisma().partnership.findFirstOrThrow({
      where: {
        a: { districtCode: { notIn: [pair.a.districtCode] } },
        b: { districtCode: { notIn: [pair.a.districtCode] } },
      },
    })
    const untouched = await dueOf(elsewhere.id)
    const form = await chat.press(await chat.say('snow'), 'Add days')
    const days = { name: 'Snow day', startsOn: '2026-09-08', district: pair.a.district.name }
    expect(problemsOf(await chat.send(form, { ...days, endsOn: '2026-09-07' }))).toHaveProperty('endsOn')
    expect(problemsOf(await chat.send(form, { ...days, startsOn: '2029-09-08' }))).toHaveProperty('startsOn')
    expect(problemsOf(await chat.send(form, { ...days, district: 'Atlantis' }))).toHaveProperty('district')
    const done = await chat.send(form, { ...days, endsOn: '2026-09-09' })
    expect(textOf(cardOf(done))).toContain('Snow day')
    expect(new Date(await dueOf(pair.id)).getTime() - new Date(before).getTime()).toBe(2 * 86_400_000)
    expect(await dueOf(elsewhere.id)).toBe(untouched)
    expect(problemsOf(await chat.send(form, { ...days, endsOn: '2026-09-09' }))).toHaveProperty('startsOn')
    const { id } = await prisma().blackout.findFirstOrThrow({ where: { name: 'Snow day' } })
    const gone = await chat.press(buttonWith(cardOf(done), 'Remove', { blackoutId: id }), 'Remove')
    expect(textOf(cardOf(gone))).not.toContain('Snow day\n')
    expect((await chat.press(buttonWith(cardOf(done), 'Remove', { blackoutId: id }), 'Remove')).kind).toBe('refusal')
  })

  it('shows the breaks of a district beside those of everywhere, and says where more stand', async () => {
    const chat = await coordinator()
    const [here, other] = await prisma().district.findMany({ orderBy: { code: 'asc' }, take: 2 })
    const on = (n: number) => new Date(Date.UTC(2026, 9, 1 + n))
    const days = Array.from({ length: 30 }, (_, n) => ({ name: `Break ${n}`, startsOn: on(n), endsOn: on(n), cycleId }))
    await prisma().blackout.createMany({
      data: days.map((one, n) => ({
        ...one,
        id: `many-${n}`,
        ...(n > 1 && { districtCode: (n > 2 ? other : here)!.code }),
      })),
    })
    expect(textOf(cardOf(await chat.say('breaks')))).toMatch(/And \d+ more: .*breaks NAME.* for those of a district/)
    for (const words of [`breaks ${here!.name}`, `snow day ${here!.name}`, `breaks for ${here!.name}`]) {
      const own = textOf(cardOf(await chat.say(words)))
      expect(own).toContain(`Breaks and snow days of ${here!.name}`)
      expect([own.includes('Break 1'), own.includes('Break 2'), own.includes('Break 3')]).toEqual([true, true, false])
    }
    const unknown = await chat.say('breaks atlantis')
    expect(textOf(cardOf(unknown))).toContain('I don’t know a district “atlantis”. These are all.')
    await prisma().blackout.deleteMany({ where: { id: { startsWith: 'many-' } } })
  })

  it('makes neighbors and takes that back', async () => {
    const chat = await coordinator()
    const card = await chat.say('neighbors anderson county')
    const form = await chat.press(card, 'Add a neighbor')
    expect(problemsOf(await chat.send(form, { other: 'Anderson County' }))).toHaveProperty('other')
    expect(problemsOf(await chat.send(form, { other: 'County' }))).toEqual({
      other: expect.stringContaining('Several districts'),
    })
    const done = await chat.send(form, { other: 'Shelby County' })
    expect(textOf(cardOf(done))).toContain('made a neighbor by a coordinator')
    const { code } = await prisma().district.findFirstOrThrow({ where: { name: { contains: 'Shelby County' } } })
    expect(await prisma().neighbor.count({ where: { relation: 'added-by-coordinator' } })).toBe(1)
    const parted = await chat.press(buttonWith(cardOf(done), 'Remove', { other: code }), 'Remove')
    expect(textOf(cardOf(parted))).not.toContain('Shelby County')
    expect(await prisma().neighbor.count({ where: { relation: 'added-by-coordinator' } })).toBe(0)
  })

  it('announces where a coordinator says, after a test', async () => {
    const chat = await coordinator()
    const card = await chat.say('channels')
    expect(cardOf(card).blocks.filter((block) => block.kind === 'entry')).toHaveLength(2)
    const tested = await chat.press(card, 'Send a test')
    expect(textOf(cardOf(tested))).toContain('A test is on its way')
    const sent = await prisma().delivery.findFirstOrThrow({ where: { notice: 'channelTest' } })
    expect(sent).toMatchObject({ channelId: expect.any(String), state: 'queued', priority: 0 })
    const off = await chat.press(card, 'Stop announcing here')
    expect(labelsOf(cardOf(off))).toContain('Announce here')
    await chat.press(off, 'Announce here')
    expect(await prisma().channel.count({ where: { program: true } })).toBe(2)
  })

  it('comes out in numbers, as a spreadsheet too', async () => {
    const report = await (await coordinator()).say('report')
    expect(textOf(cardOf(report))).toContain('Action plans: 0')
    const lines = fileOf(report).trimEnd().split('\n')
    expect(lines[0]).toContain('District,Administrators,Pairs')
    expect(lines.length).toBeGreaterThan(40)
    expect(await prisma().audit.count({ where: { action: 'report.taken' } })).toBe(1)
    // A director's is their own district's.
    expect(textOf(cardOf(await (await director()).say('report')))).not.toContain('Districts: 45')
  })
})

describe('a pair and its troubles', () => {
  it('is opened with its messages and their fate, and the look is written down', async () => {
    const chat = await coordinator()
    const pair = await prisma().partnership.findFirstOrThrow({ include: { a: { include: { person: true } } } })
    await prisma().delivery.updateMany({
      where: { partnershipId: pair.id, personId: pair.a.personId },
      data: { state: 'unreachable', platform: 'slack', reason: 'user_not_found', fix: 'Check the address.' },
    })
    const list = await chat.say(`pairs ${pair.a.person.name}`)
    const card = cardOf(await chat.press(list, 'Open'))
    expect(textOf(card)).toContain(
      `Introduction to ${pair.a.person.name}, could not be delivered: user_not_found. Check the address.`,
    )
    expect(await prisma().audit.count({ where: { action: 'pair.looked', subjectId: pair.id } })).toBe(1)
    const own = await stage().as(`director-${pair.a.districtCode}`)
    const theirs = cardOf(await own.press(buttonWith(cardOf(list), 'Open', { partnershipId: pair.id }), 'Open'))
    expect(textOf(theirs)).not.toContain('could not be delivered')
    expect(labelsOf(theirs)).toEqual(['Someone changed schools', 'Withdraw someone'])
  })

  it('has its messages sent again when the trouble is mended', async () => {
    const chat = await coordinator()
    const pair = await prisma().partnership.findFirstOrThrow()
    const { personId } = await prisma().participant.findUniqueOrThrow({ where: { id: pair.aId } })
    await prisma().account.updateMany({
      where: { personId },
      data: { reach: 'unreachable', reachReason: 'user_not_found', reachFix: 'Check the address.' },
    })
    const list = await chat.say('unreachable')
    expect(textOf(cardOf(list))).toContain('(Slack says: user_not_found). Check the address.')
    const done = await chat.press(buttonWith(cardOf(list), 'Try again', { personId }), 'Try again')
    expect(textOf(cardOf(done))).toContain('1 message that did not arrive goes out again')
    expect(await prisma().account.findFirst({ where: { personId } })).toMatchObject({
      reach: 'untried',
      reachReason: null,
    })
    expect(await prisma().delivery.count({ where: { personId, state: 'queued', notice: 'introduction' } })).toBe(1)
    expect(textOf(cardOf(await chat.say('unreachable')))).toContain('Everyone can be reached')
  })

  it('that asks for help is told to coordinators, and is done with once', async () => {
    const { deps, database, actor } = stage()
    const { askHelp } = await import('../../../src/usecases/nudges/ask-help.ts')
    const pair = await prisma().partnership.findFirstOrThrow({
      include: { steps: true, a: { include: { person: true } } },
    })
    const own = { kind: 'person', personId: pair.a.personId, directs: [], coordinator: false, operator: false } as const
    const step = pair.steps.find((one) => one.kind === 'firstVisit')!
    expect(await askHelp(deps, own, step.id, 'We can’t find a day')).toEqual({ ok: true })
    const { personId } = await actor('coordinator-slack')
    const mail = (await inbox(database, deps, personId)).find((one) => one.name === 'helpAsked')!
    expect(textOf(mail.card)).toContain('“We can’t find a day”')
    const chat = await coordinator()
    expect(textOf(cardOf(await chat.say('waiting')))).toContain(`${pair.a.person.name} asked for help`)
    expect(textOf(cardOf(await chat.press(mail.card, 'Done')))).not.toContain(`${pair.a.person.name} asked for help`)
    await chat.press(mail.card, 'Done')
    expect(await prisma().audit.count({ where: { action: 'help.settled' } })).toBe(1)
    expect((await inbox(database, deps, personId)).some((one) => one.name === 'helpAsked')).toBe(false)
  })

  it('of which one left waits for the coordinator in the funnel', async () => {
    const { deps } = stage()
    const { freezePartnership } = await import('../../../src/usecases/partnership/path-requests.ts')
    const pair = await prisma().partnership.findFirstOrThrow()
    await freezePartnership(deps, { kind: 'system' }, { partnershipId: pair.id }, 'moved to another state')
    const chat = await coordinator()
    const funnel = await chat.say('status')
    expect(textOf(cardOf(funnel))).toContain('1 pair is on hold.')
    expect(textOf(cardOf(await chat.press(funnel, 'Waiting for you (1)')))).toContain('moved to another state')
  })
})

describe('a publication', () => {
  it('is paused, resumed and canceled by its buttons; what is over says so', async () => {
    const chat = await coordinator()
    const campaign = await prisma().campaign.findFirstOrThrow()
    const button = anyButton('See', 'campaign', { campaignId: campaign.id })
    const card = await chat.press({ title: '', blocks: [], actions: [button] }, 'See')
    const paused = await chat.press(card, 'Pause')
    expect(cardOf(paused).title).toMatch(/^Paused at/)
    expect(cardOf(await chat.press(card, 'Pause')).title).toMatch(/^Paused at/)
    const going = await chat.press(paused, 'Go on sending')
    expect(cardOf(going).title).toMatch(/^Sending/)
    const over = await chat.press(going, 'Cancel the rest')
    expect(cardOf(over).title).toMatch(/^Canceled/)
    expect(cardOf(await chat.press(going, 'Pause')).title).toMatch(/^Canceled/)
    expect(await prisma().delivery.count({ where: { campaignId: campaign.id, state: 'queued' } })).toBe(0)
    expect((await (await director()).press(card, 'Pause')).kind).toBe('refusal')
  })
})
