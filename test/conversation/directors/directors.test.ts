import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { suggestionsIn } from '../../../src/conversation/kit/suggest.ts'
import { createFixedClock, type MovableClock } from '../../../src/core/clock.ts'
import { type Quiet, sweepDirectors } from '../../../src/usecases/directors/sweep-directors.ts'
import { actorOf } from '../../../src/usecases/identity/actor-of.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import { beginYear } from '../../../src/usecases/year/begin-year.ts'
import { anyButton, anyForm } from '../../any-button.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn } from '../../usecases/world.ts'
import { cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

/** From an empty database: a coordinator, the state's own districts and schools, and nobody else. */
const database = withDatabase()
/** Monday, Aug 3, 2026, 9:00 AM in Nashville. */
const clock: MovableClock = createFixedClock('2026-08-03T14:00:00Z')
const moveTo = (at: string) => clock.advance(Date.parse(at) - clock.now().getTime())
let deps: Deps

beforeAll(async () => {
  deps = depsOn(database(), clock)
  await deps.store.transaction((data) =>
    data.people.add({ id: 'cora', name: 'Cora Cole', email: 'cora@state.example', title: 'P3', role: 'coordinator' }),
  )
})

const personNamed = async (email: string) => (await deps.store.read.people.byEmail(email))!
const as = async (email: string) => converse(deps, actorOf(await personNamed(email)))
const cora = () => as('cora@state.example')
const mailOf = async (email: string) => inbox(database(), deps, (await personNamed(email)).id)
const districtNamed = async (name: string) =>
  database().prisma.district.findFirstOrThrow({ where: { name: { contains: name } } })
const only = (label: string, of: Parameters<typeof anyForm>[1], context = {}) => ({
  title: '',
  blocks: [],
  actions: [anyForm(label, of, context)],
})
const schoolOf = async (districtCode: string, at = 0) =>
  (await database().prisma.school.findMany({ where: { districtCode }, orderBy: { code: 'asc' } }))[at]!.code
const entriesOf = (reply: Reply) => cardOf(reply).blocks.filter((block) => block.kind === 'entry').length

describe('directors of schools, from an empty database', () => {
  it('can’t be named before there are districts, and the list says what to do', async () => {
    const chat = await cora()
    const list = await chat.say('directors')
    expect(textOf(cardOf(list))).toContain('Nobody is named yet')
    expect((await chat.press(list, 'Name a director')).kind).toBe('refusal')
    expect((await beginYear(deps, actorOf(await personNamed('cora@state.example')))).ok).toBe(true)
  })

  it('are named one by one, the district found by typing, and are asked by one message', async () => {
    const chat = await cora()
    const form = await chat.press(await chat.say('directors'), 'Name a director')
    const typed = (words: string) =>
      suggestionsIn(form, { form: 'director-name', context: {}, field: 'district', typed: words })
    const [memphis] = typed('memph')
    expect(memphis?.label).toContain('Memphis')
    for (const written of ['Memphis Shelby Co Schools', 'Shelby County', 'Memfis-Shelby County'])
      expect(typed(written)).toContainEqual(memphis)
    // As a spreadsheet has it: she is called Dora Núñez all the same.
    const answers = { district: memphis!.value, name: 'Núñez, Dora', email: 'Dora@Memphis.example' }
    expect(problemsOf(await chat.send(form, { ...answers, email: 'dora' }))).toHaveProperty('email')
    expect(problemsOf(await chat.send(form, { ...answers, endsOn: '2026-01-01' }))).toHaveProperty('endsOn')
    expect(problemsOf(await chat.send(form, { ...answers, district: 'Atlantis' }))).toHaveProperty('district')
    const done = await chat.send(form, answers)
    expect(cardOf(done).title).toContain('Dora Núñez leads')
    const [mail, ...more] = await mailOf('dora@memphis.example')
    expect(more).toEqual([])
    expect(labelsOf(mail!.card)).toEqual(['Take part', 'Not this year'])
    const again = await chat.send(form, answers)
    expect(cardOf(again).title).toContain('was named already')
    expect(await database().prisma.delivery.count()).toBe(1)
    expect(textOf(cardOf(await chat.say('directors nunez')))).toContain('Dora Núñez')
    expect(textOf(cardOf(await chat.say('directors nobody-of-that-name')))).toContain('No one has that name')
    expect(textOf(cardOf(await chat.say('directors waiting')))).toContain('no answer yet: by Mon, Aug 17')
  })

  it('are asked about by a new name and address where their first name is known, before there are two of them', async () => {
    const chat = await cora()
    const memphis = await districtNamed('Memphis')
    const { id } = await personNamed('dora@memphis.example')
    const form = await chat.press(await chat.say('directors'), 'Name a director')
    const answers = { district: memphis.code, name: 'Dora Married', email: 'dora.married@memphis.example' }
    const asked = await chat.send(form, answers)
    expect(problemsOf(asked)).toEqual({
      email:
        'P3 knows Dora Núñez of the same district by another address, dora@memphis.example. Please say whether this is the same person.',
    })
    const file = await chat.say(
      `directors district,name,email\n${memphis.code},Dora Married,dora.married@memphis.example`,
    )
    expect(textOf(cardOf(file))).toContain('Line 2: P3 knows Dora Núñez by another address, dora@memphis.example.')
    const field = openOf(asked).form.fields.same
    const [same] = field?.kind === 'choice' ? field.choices.map(({ value }) => value) : []
    expect(cardOf(await chat.send(asked, { ...answers, same: same! })).title).toContain(
      'Dora Married was named already',
    )
    expect((await personNamed('dora.married@memphis.example')).id).toBe(id)
    expect(await database().prisma.roleGrant.count({ where: { role: 'director' } })).toBe(1)
    await database().prisma.person.update({
      where: { id },
      data: { name: 'Dora Núñez', email: 'dora@memphis.example' },
    })
    await database().prisma.delivery.deleteMany({ where: { notice: { not: 'directorInvitation' } } })
  })

  it('are named several a district, for several districts, by a file that is shown first', async () => {
    const chat = await cora()
    const memphis = await districtNamed('Memphis')
    const [knox, davidson] = [await districtNamed('Knox'), await districtNamed('Nashville')]
    const rows = [
      'District;Superintendent;E-Mail;Job Title',
      `${memphis.code};Dan Deputy;dan@memphis.example;Deputy Director`,
      `${knox.name};Kim Knox;kim@knox.example;`,
      `${davidson.name};Kim Knox;kim@knox.example;Interim Director`,
    ]
    const preview = await chat.say(`directors ${rows.join('\n')}`)
    expect(textOf(cardOf(preview))).toContain('New: 3')
    expect(await database().prisma.roleGrant.count({ where: { role: 'director' } })).toBe(1)
    const form = await chat.press(preview, 'Name them')
    const done = await chat.send(form, {})
    expect(textOf(cardOf(done))).toContain('3 directors were asked')
    expect(cardOf(await chat.send(form, {})).title).toBe('Nothing waits')
    expect((await personNamed('kim@knox.example')).directs.toSorted()).toEqual([knox.code, davidson.code].toSorted())
    expect(textOf(cardOf(await chat.say(`directors ${rows.join('\n')}`)))).toContain('This file changes nothing')
    const bad = await chat.say('directors district,name,email\nAtlantis,A,a@b.example\nKnox County,,nope')
    expect(textOf(cardOf(bad))).toMatch(/Line 2, district: There is no district “Atlantis”/)
    expect(textOf(cardOf(bad))).toMatch(/Line 3, name/)
    expect(textOf(cardOf(bad))).toMatch(/Line 3, email/)
  })

  it.each([
    [20, 'refusal'],
    [25, 'file'],
  ] as const)('%i rows to fix of a list are told, each of them', async (rows, kind) => {
    const chat = await as('cora@state.example')
    const list = Array.from({ length: rows }, (_, n) => `Atlantis,Ann ${n},ann${n}@b.example`)
    const bad = await chat.say(`directors district,name,email\n${list.join('\n')}`)
    expect(bad.kind).toBe(kind)
    const told = textOf(cardOf(bad))
    expect(told).toContain('Line 21, district: There is no district “Atlantis”')
    if (bad.kind !== 'file') return expect(told).not.toContain('more')
    expect(told).not.toContain('Line 22, district')
    expect(told).toContain('more: the file below has them all.')
    const lines = new TextDecoder()
      .decode(bad.file.content as Uint8Array)
      .trim()
      .split('\n')
    expect(lines[0]).toBe('line,column,what to fix')
    expect(lines.filter((line) => line.includes('Atlantis')).map((line) => line.split(',')[0])).toEqual(
      list.map((_, n) => String(n + 2)),
    )
  })

  it('are named as the preview showed them whose button was pressed, not as a file that came after it', async () => {
    const chat = await cora()
    const hamilton = await districtNamed('Hamilton')
    const fileOf = (name: string) =>
      chat.say(`directors district,name,email\n${hamilton.code},${name},${name}@h.example`)
    const first = await fileOf('Ann')
    const second = await fileOf('Bob')
    const late = await chat.send(await chat.press(first, 'Name them'), {})
    expect(textOf(cardOf(late))).toContain('another took its place')
    const form = await chat.press(second, 'Name them')
    const third = await fileOf('Cal')
    expect(cardOf(await chat.send(form, {})).title).toBe('Nothing waits')
    expect(cardOf(await chat.send(await chat.press(third, 'Name them'), { answerBy: '' })).title).toContain(
      '1 director named',
    )
    const named = await database().prisma.roleGrant.findMany({
      where: { districtCode: hamilton.code },
      include: { person: true },
    })
    expect(named.map(({ person }) => person.name)).toEqual(['Cal'])
    await database().prisma.roleGrant.deleteMany({ where: { districtCode: hamilton.code } })
  })

  it('answer with one press, for their district alone', async () => {
    const dora = await as('dora@memphis.example')
    const [mail] = await mailOf('dora@memphis.example')
    const done = await dora.press(mail!.card, 'Take part')
    expect(textOf(cardOf(done))).toContain('Takes part: Yes')
    const memphis = await districtNamed('Memphis')
    const kim = await as('kim@knox.example')
    const theirs = { title: '', blocks: [], actions: [anyButton('X', 'district-out', { districtCode: memphis.code })] }
    expect((await kim.press(theirs, 'X')).kind).toBe('refusal')
    expect(textOf(cardOf(await (await cora()).say('directors dora')))).toContain('The district takes part')
  })

  it('are reminded twice at most, in their hours, and never once the district answered', async () => {
    const reminders = () => database().prisma.delivery.count({ where: { notice: 'directorReminder' } })
    for (let hour = 0; hour < 24 * 20; hour += 2) {
      moveTo(new Date(Date.parse('2026-08-03T14:00:00Z') + hour * 3_600_000).toISOString())
      await sweepDirectors(deps)
    }
    // Kim for one of her districts at a time, Dan's district has answered.
    const kim = await personNamed('kim@knox.example')
    const rows = await database().prisma.delivery.findMany({ where: { notice: 'directorReminder' } })
    expect(rows.every((one) => one.personId === kim.id)).toBe(true)
    expect(await reminders()).toBe(4)
    for (const { queuedAt } of rows) {
      const local = new Date(queuedAt.getTime() - 4 * 3_600_000)
      expect([1, 2, 3, 4, 5]).toContain(local.getUTCDay())
      expect(local.getUTCHours()).toBeGreaterThanOrEqual(7)
      expect(local.getUTCHours()).toBeLessThan(17)
    }
  })
})

describe('nominating', () => {
  it('takes several at once among all schools of a large district, or nobody and says what is wrong', async () => {
    moveTo('2026-09-07T14:00:00Z')
    const memphis = await districtNamed('Memphis')
    const dora = await as('dora@memphis.example')
    const form = await dora.press(await dora.say('nominate'), 'Several at once')
    const list = openOf(form).form.fields.school1
    expect(list?.kind === 'choice' && list.choices.length).toBe(
      await database().prisma.school.count({ where: { districtCode: memphis.code } }),
    )
    const [one, last] = [await schoolOf(memphis.code, 0), await schoolOf(memphis.code, 200)]
    const first = { name1: 'Ana Ash', email1: 'ana@memphis.example', school1: one }
    expect(problemsOf(await dora.send(form, {}))).toHaveProperty('name1')
    expect(problemsOf(await dora.send(form, { ...first, name3: 'Cy' }))).toHaveProperty('school3')
    // Dan directs here too: he may be nominated, and stays a director without a school.
    const second = { name2: 'Dan Other', email2: 'dan@memphis.example', school2: last }
    expect(
      problemsOf(await dora.send(form, { ...first, name2: 'K', email2: 'kim@knox.example', school2: one })),
    ).toHaveProperty('email2')
    expect(await database().prisma.participant.count()).toBe(0)
    const done = await dora.send(form, { ...first, ...second })
    expect(cardOf(done).title).toBe('2 people are nominated')
    const dan = await personNamed('dan@memphis.example')
    expect([dan.name, dan.title, dan.schoolCode, dan.directs]).toEqual([
      'Dan Deputy',
      'Deputy Director',
      undefined,
      [memphis.code],
    ])
    const file = await dora.say(`nominations name,email,school\nBo Birch,bo@memphis.example,${last}\nX,x,none`)
    expect(textOf(cardOf(file))).toMatch(/Line 3, school/)
  })

  it('looks at a list before anything is done: who would be asked, then one press, and a second does nothing', async () => {
    const dora = await as('dora@memphis.example')
    const last = await schoolOf((await districtNamed('Memphis')).code, 200)
    const list = `nominations name,email,school\nBo Birch,bo@memphis.example,${last}`
    const before = await dora.say(list.replace('Bo Birch', 'Bo Before'))
    const preview = await dora.say(list)
    expect(cardOf(await dora.press(before, 'Nominate them')).title).toBe('No list is waiting')
    expect(textOf(cardOf(preview))).toMatch(/Nothing is changed yet[\s\S]*Nominated and asked: 1/)
    expect(textOf(cardOf(preview))).toContain('Bo Birch, ')
    expect(await database().prisma.person.count({ where: { email: 'bo@memphis.example' } })).toBe(0)
    expect(cardOf(await dora.press(preview, 'Nominate them')).title).toBe('1 person is nominated')
    expect(cardOf(await dora.press(preview, 'Nominate them')).title).toBe('No list is waiting')
    expect(cardOf(await dora.say(list)).title).toBe('This file changes nothing')
    const someone = await as('bo@memphis.example')
    expect((await someone.press(preview, 'Nominate them')).kind).toBe('refusal')
  })

  it('shows whom, and what each answered; a nomination is withdrawn and the person told', async () => {
    const dora = await as('dora@memphis.example')
    const list = await dora.say('nominations')
    expect(textOf(cardOf(list))).toContain('Nominated by Dora Núñez; asked, no answer yet')
    expect(entriesOf(await dora.say('nominations birch'))).toBe(1)
    const bo = await dora.say('nominations birch')
    await dora.press(bo, 'Withdraw')
    await dora.press(bo, 'Withdraw')
    expect((await mailOf('bo@memphis.example')).map((one) => one.name)).toEqual(['nominationTakenBack'])
    expect(textOf(cardOf(await dora.say('nominations birch')))).toContain('not in the program any more')
    const kim = await as('kim@knox.example')
    const { participantId } = await database()
      .prisma.participant.findFirstOrThrow({ where: { status: 'invited' } })
      .then(({ id }) => ({ participantId: id }))
    const theirs = { title: '', blocks: [], actions: [anyButton('X', 'nomination-back', { participantId })] }
    expect((await kim.press(theirs, 'X')).kind).toBe('refusal')
  })
})

describe('news of a director', () => {
  it('comes bundled once a day, without what was switched off, and says nothing that partners wrote', async () => {
    const at = new Date('2026-09-08T15:00:00Z')
    moveTo(at.toISOString())
    const ana = await personNamed('ana@memphis.example')
    await database().prisma.participant.updateMany({
      where: { personId: ana.id },
      data: { status: 'joined', statusAt: at },
    })
    moveTo('2026-09-08T15:05:00Z')
    await sweepDirectors(deps)
    const digests = async (email: string) => (await mailOf(email)).filter((one) => one.name === 'directorDigest')
    const [first] = await digests('dora@memphis.example')
    expect(textOf(first!.card)).toContain('1 person said yes')
    expect(textOf(first!.card)).toContain('Bo Birch')
    await database().prisma.participant.updateMany({
      where: { personId: ana.id },
      data: { status: 'declined', statusAt: new Date('2026-09-08T15:10:00Z') },
    })
    const { id: personId } = await personNamed('dora@memphis.example')
    const sent = () => database().prisma.delivery.count({ where: { personId, notice: 'directorDigest' } })
    moveTo('2026-09-08T18:00:00Z')
    await sweepDirectors(deps)
    expect(await sent()).toBe(1)
    const dora = await as('dora@memphis.example')
    const form = await dora.press(only('N', 'director-news'), 'N')
    await dora.send(form, { hears: ['matched'] })
    moveTo('2026-09-09T15:00:00Z')
    await sweepDirectors(deps)
    expect(await sent()).toBe(1)
    await dora.send(form, { hears: ['people'] })
    await sweepDirectors(deps)
    expect(await sent()).toBe(2)
  })
})

describe('news of a director that are none', () => {
  it('are looked at closely once, and again only when something has happened since', async () => {
    const memphis = await districtNamed('Memphis')
    const ana = await personNamed('ana@memphis.example')
    const { id: personId } = await personNamed('dora@memphis.example')
    const answers = (status: 'invited' | 'joined', at: string) =>
      database().prisma.participant.updateMany({
        where: { personId: ana.id },
        data: { status, statusAt: new Date(at) },
      })
    const sent = () => database().prisma.delivery.count({ where: { personId, notice: 'directorDigest' } })
    const told = await sent()
    const news = vi.spyOn(deps.store.read.directors, 'news')
    const looks = () => news.mock.calls.filter(([{ districtCode }]) => districtCode === memphis.code).length
    const quiet: Quiet = new Map()
    await answers('invited', '2026-09-10T14:00:00Z')
    moveTo('2026-09-10T15:00:00Z')
    await sweepDirectors(deps, quiet)
    const closely = looks()
    expect(closely).toBeGreaterThan(0)
    moveTo('2026-09-10T15:05:00Z')
    await sweepDirectors(deps, quiet)
    expect(looks()).toBe(closely)
    expect(await sent()).toBe(told)
    // A transaction that began before the last look, and was seen after it.
    await answers('joined', '2026-09-10T14:59:30Z')
    await sweepDirectors(deps, quiet)
    expect(await sent()).toBe(told + 1)
    news.mockRestore()
  })
})

describe('an office that ends', () => {
  it('takes everything away at once: words, buttons, files, forms and messages that wait', async () => {
    const memphis = await districtNamed('Memphis')
    const waiting = await mailOf('dan@memphis.example')
    expect(waiting.some((one) => one.name === 'directorDigest')).toBe(true)
    const chat = await cora()
    const page = await chat.press(await chat.say('directors dan deputy'), 'Open')
    expect(textOf(cardOf(page))).toContain('Named by: Cora Cole')
    await chat.press(page, 'End office')
    const dan = await personNamed('dan@memphis.example')
    expect(dan.directs).toEqual([])
    expect((await mailOf('dan@memphis.example')).filter((one) => one.name.startsWith('director'))).toEqual([])
    const his = await as('dan@memphis.example')
    for (const words of ['district', 'nominations', 'nominate', 'directors', 'nominations name,email\nA,a@b.example'])
      expect([words, (await his.say(words)).kind]).toEqual([words, 'refusal'])
    for (const [id, context] of [
      ['district-open', { districtCode: memphis.code }],
      ['district-out', { districtCode: memphis.code }],
      ['nominees-see', { districtCode: memphis.code }],
      ['directors-see', {}],
      ['director-open', { grantId: 'x' }],
      ['director-end', { grantId: 'x' }],
    ] as const)
      expect([
        id,
        (await his.press({ title: '', blocks: [], actions: [anyButton('X', id, context)] }, 'X')).kind,
      ]).toEqual([id, 'refusal'])
    for (const id of [
      'nominate-several',
      'nominate',
      'director-name',
      'directors-ask',
      'directors-take-in',
      'director-news',
    ])
      expect([id, (await his.press(only('X', id, { districtCode: memphis.code }), 'X')).kind]).toEqual([id, 'refusal'])
    expect(await deps.store.read.people.directorsOf([memphis.code])).toHaveLength(1)
  })

  it('ends by the calendar after its last day, and hands over to who is named in its place', async () => {
    const chat = await cora()
    const page = await chat.press(await chat.say('directors dora'), 'Open')
    const form = await chat.press(page, 'Replace')
    await chat.send(form, {
      name: 'Nia New',
      email: 'nia@memphis.example',
      startsOn: '2026-10-01',
      answerBy: '2026-10-10',
    })
    const directs = async (email: string) => (await personNamed(email)).directs.length
    moveTo('2026-09-30T22:00:00Z')
    expect([await directs('dora@memphis.example'), await directs('nia@memphis.example')]).toEqual([1, 0])
    moveTo('2026-10-01T06:00:00Z')
    expect([await directs('dora@memphis.example'), await directs('nia@memphis.example')]).toEqual([0, 1])
    const [mail] = await mailOf('nia@memphis.example')
    expect(mail!.card.title).toContain('You direct')
    expect(textOf(cardOf(await chat.press(await chat.say('directors'), 'Former')))).toContain('Dan Deputy')
  })

  it('is corrected without taking anybody else’s address', async () => {
    const chat = await cora()
    const page = await chat.press(await chat.say('directors nia'), 'Open')
    const form = await chat.press(page, 'Correct')
    expect(problemsOf(await chat.send(form, { email: 'kim@knox.example' }))).toHaveProperty('email')
    const done = await chat.send(form, { name: 'Nia Newton', email: 'nia.newton@memphis.example' })
    expect(textOf(cardOf(done))).toContain('nia.newton@memphis.example')
  })
})
