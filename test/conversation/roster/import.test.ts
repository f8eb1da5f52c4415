import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { receiveFile } from '../../../src/conversation/roster/files.ts'
import { invitationsCard } from '../../../src/conversation/roster/invitations-card.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { undoOptIn } from '../../../src/usecases/roster/opt-in-for-import.ts'
import { cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'
import { cycleId, withSample } from '../sample-stage.ts'

const stage = withSample('server')
const prisma = () => stage().database.prisma
const fixture = (path: string) => readFileSync(new URL(`../../fixtures/tables/${path}`, import.meta.url))
const coordinator = () => stage().as('coordinator-slack')
const heading = 'name,email,title,school_code'

const drop = async (content: string | Uint8Array, name = 'roster.csv', { deps, actor } = stage()): Promise<Reply> => {
  const who = await actor('coordinator-slack')
  const person = (await deps.store.read.people.find(who.personId))!
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return receiveFile({ deps: withoutStore(deps), actor: who, person, place: { kind: 'direct' } }, { name, bytes })
}
const said = (reply: Reply) => textOf(cardOf(reply))
const importLabel = (reply: Reply) => labelsOf(cardOf(reply)).find((label) => /^Import /.test(label))
const press = async (reply: Reply) => (await coordinator()).press(reply, importLabel(reply)!)
const importAll = async (content: string | Uint8Array) => press(await drop(content))
const personOf = (email: string) => prisma().person.findUnique({ where: { email }, include: { participants: true } })
const invitations = () => prisma().delivery.count({ where: { notice: 'invitation' } })

// The districts of the schools in the cases.
beforeAll(async () => {
  for (const districtCode of ['0010', '0330'])
    await prisma().optIn.upsert({
      where: { cycleId_districtCode: { cycleId, districtCode } },
      create: { cycleId, districtCode, at: new Date('2026-08-01T00:00:00Z') },
      update: { withdrawnAt: null },
    })
}, 180_000)

describe('a roster that was sent', () => {
  it('invites nobody before Import is pressed, and once however often it is', async () => {
    const before = await invitations()
    const preview = await drop(fixture('slack-import-file-promise/roster.csv'))
    expect(said(preview)).toContain('Nothing is changed yet')
    expect(importLabel(preview)).toBe('Import 1 person')
    expect(await personOf('pat.doe@one.example')).toBeNull()
    expect(await invitations()).toBe(before)
    const done = await press(preview)
    expect(said(done)).toContain('1 person added')
    expect(said(await press(preview))).toContain('imported already')
    const { id } = (await personOf('pat.doe@one.example'))!
    expect((await inbox(stage().database, stage().deps, id)).map((one) => one.name)).toEqual(['invitation'])
    expect(said(await (await coordinator()).press(done, 'See who could be invited'))).toContain('On the way: 1')
    await stage().database.prisma.delivery.updateMany({ where: { personId: id }, data: { state: 'unreachable' } })
    const lost = await (await coordinator()).press(done, 'See who could be invited')
    expect(said(lost)).toContain('Couldn’t be reached: 1')
    expect(said(await (await coordinator()).press(lost, 'Who can’t be reached'))).toContain('reached')
    expect(said(await drop(fixture('slack-import-file-promise/roster.csv')))).toContain('on the roster already')
    expect(said(await (await coordinator()).press(done, 'Undo this import'))).toContain('1 person is off the roster')
    expect(await personOf('pat.doe@one.example')).toBeNull()
  })

  it('of another state, which has a school of the same name, is no one of ours', async () => {
    const row = (email: string, state: string) => `Pat Doe,${email},Principal,Anderson County High School,${state}`
    const preview = said(await drop(`${heading},state\n${row('ky@one.example', 'KY')}\n${row('tn@one.example', 'TN')}`))
    expect(preview).toContain('Line 2, status: This row is of Kentucky, and this is the roster of Tennessee.')
    expect(preview).not.toContain('Line 3')
  })

  it('in a form comes as a file or as pasted rows: of both it asks which, and neither is lost', async () => {
    const chat = await coordinator()
    const opened = await chat.press(await chat.say('directors'), 'Send a file')
    const file = { name: 'roster.csv', bytes: fixture('slack-import-file-promise/roster.csv') }
    const both = await chat.send(opened, { file, pasted: heading })
    expect(problemsOf(both)).toEqual({ pasted: 'Please send the file or the pasted rows, not both.' })
    expect(openOf(both).answers).toMatchObject({ file, pasted: heading })
    expect(said(await chat.send(opened, { file }))).toContain('Nothing is changed yet')
    expect(problemsOf(await chat.send(opened, {}))).toEqual({ pasted: 'Please send a CSV file or paste its rows.' })
  })

  it.each([
    ['roster-excel-dropped-zeros/roster.csv', 3],
    ['roster-mixed-line-ends/roster.csv', 3],
    ['roster-semicolon-list-in-comma-file/roster.csv', 1],
    ['roster-semicolon-list-in-comma-file/roster-years.csv', 1],
    ['roster-zero-width-code/roster.csv', 1],
    ['slack-unicode-text/roster.txt', 1],
    ['teams-pasted-tab-rows/rows.tsv', 2],
    ['teams-pasted-roster-100-rows/rows.csv', 100],
  ])('%s is taken in whole', async (path, people) => {
    const done = await importAll(fixture(path))
    expect(said(done)).toContain(people === 1 ? '1 person added' : `${people} people added`)
    await (await coordinator()).press(done, 'Undo this import')
  })

  it('asks whether someone with a new address is the same person, who then keeps their place', async () => {
    await importAll(fixture('roster-new-address-same-person/first.csv'))
    const before = (await personOf('kim.roe@one.example'))!
    const sent = await invitations()
    const asked = await drop(fixture('roster-new-address-same-person/second.csv'))
    expect(said(asked)).toContain('by another address, kim.roe@one.example. Is it the same person?')
    expect(importLabel(asked)).toBeUndefined()
    const chat = await coordinator()
    const two = await chat.press(asked, 'Two people')
    expect(said(two)).toContain('To add and invite: 1')
    const again = await drop(fixture('roster-new-address-same-person/second.csv'))
    const answered = await chat.press(again, 'Same person, new address')
    expect(said(answered)).toMatch(/To add and invite: 0\nTo change: 1/)
    const done = await press(answered)
    const after = (await personOf('kroe@one.example'))!
    expect([after.id, after.participants.map((one) => one.id)]).toEqual([
      before.id,
      before.participants.map((one) => one.id),
    ])
    expect(await personOf('kim.roe@one.example')).toBeNull()
    expect(await invitations()).toBe(sent)
    await chat.press(done, 'Undo this import')
    expect((await personOf('kim.roe@one.example'))?.id).toBe(before.id)
  })

  it('writes large numbers one way', () => {
    const card = textOf(invitationsCard('import', { sent: 1_795, waiting: 1_000, failed: 0 }))
    expect(card).toContain(
      '1,795 of 2,795 people could be invited so far\nInvited: 1,795\nOn the way: 1,000\nCouldn’t be reached: 0',
    )
  })

  it('counts rows that need a look, not what is wrong with them, and names a file that is no table by itself', async () => {
    const wrong = await drop(`${heading}\n,no address,,\nPat Low,p.low@one.example,Principal,00100002`)
    expect(said(wrong)).toContain('1 row needs a look')
    const workbook = await drop(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
    expect(said(workbook)).toContain('Nothing was changed: I can’t read this file')
    expect(said(workbook)).toContain('This is a workbook or a document')
    expect(said(workbook)).not.toMatch(/row needs|Line 1/)
  })

  it('with schools and districts by name is a roster, and no list of directors', async () => {
    const chat = await coordinator()
    const rows = `First,Last,Email Address,Job Title,School Name,District Name\nPat,Low,p.low@one.example,Principal,Anderson Co HS,Anderson County Schools`
    const opened = await chat.press(await chat.say('import'), 'Send a file')
    const preview = await chat.send(opened, { pasted: rows })
    expect(importLabel(preview)).toBe('Import 1 person')
  })

  it('takes indicators by their names', async () => {
    const preview = await drop(
      `${heading},refinements\nPat Low,p.low@one.example,Principal,00100002,"A1: Capacity Building, Data Analysis & Use"`,
    )
    expect(importLabel(preview)).toBe('Import 1 person')
  })

  it('of districts that have not answered opts them in together, and leaves out who said no', async () => {
    const at = new Date('2026-08-01T00:00:00Z')
    const optIns = { where: { cycleId, districtCode: { in: ['0050', '0060', '0070'] } } }
    const before = await prisma().optIn.findMany(optIns)
    await prisma().optIn.deleteMany(optIns)
    await prisma().optIn.create({ data: { cycleId, districtCode: '0070', at, withdrawnAt: at } })
    const [blount, bradley, campbell] = await Promise.all(
      ['0050', '0060', '0070'].map((districtCode) => prisma().school.findFirstOrThrow({ where: { districtCode } })),
    )
    const person = (name: string, code: string) => `${name} Out,${name.toLowerCase()}@out.example,Principal,${code}`
    const rows = [heading, person('Una', blount!.code), person('Duo', blount!.code), person('Tre', bradley!.code)]
    const preview = await drop(rows.join('\n'))
    expect(said(preview)).toContain('2 districts aren’t taking part yet')
    expect(said(preview)).toContain('Blount County and Bradley County: 3 rows wait for these districts')
    expect(importLabel(preview)).toBeUndefined()
    const chat = await coordinator()
    const sent = await invitations()
    const opted = await chat.press(preview, 'Opt in 2 districts')
    expect(importLabel(opted)).toBe('Import 3 people')
    expect(await invitations()).toBe(sent)
    expect(said(await chat.press(preview, 'Opt in 2 districts'))).toContain('Preview of roster.csv: 3 people')
    // One press takes it back: the districts have not answered, as before, and nobody was told.
    expect(said(opted)).toContain('Opted in for this file: Blount County and Bradley County.')
    const undone = await chat.press(opted, 'Undo the opt-in')
    expect(said(undone)).toContain('2 districts have not answered, as before')
    expect(await prisma().optIn.count(optIns)).toBe(before.filter((one) => one.districtCode === '0070').length)
    expect(said(await chat.press(opted, 'Undo the opt-in'))).toContain('No district was left to take back')
    expect(await invitations()).toBe(sent)
    const anew = await chat.press(await chat.press(undone, 'See the preview'), 'Opt in 2 districts')
    const { id: importId } = await prisma().fileImport.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const later = { ...stage().deps, clock: { now: () => new Date(stage().clock.now().getTime() + 601_000) } }
    expect(await undoOptIn(later, await stage().actor('coordinator-slack'), importId)).toMatchObject({
      refusal: { kind: 'tooLateForDistricts' },
    })
    for (const who of ['director-0010', 'operator'])
      expect((await undoOptIn(stage().deps, await stage().actor(who), importId)).ok).toBe(false)
    // Whose people were asked since stay.
    const imported = await chat.press(anew, importLabel(anew)!)
    expect(said(await chat.press(anew, 'Undo the opt-in'))).toContain('2 districts still take part')
    expect(said(await chat.press(imported, 'Undo this import'))).toContain('opted in for it still take part')
    const declined = await drop(`${rows.join('\n')}\n${person('Non', campbell!.code)}`)
    expect(said(declined)).toMatch(/Line 5, school_code: The district of .* has not opted in/)
    expect(labelsOf(cardOf(declined)).some((label) => label.startsWith('Opt in'))).toBe(false)
    await chat.press(declined, 'Don’t import')
    await prisma().optIn.deleteMany(optIns)
    await prisma().optIn.createMany({ data: before })
  })

  it('asks about one person in two rows', async () => {
    const asked = await drop(
      `${heading}\nSam Twin,sam@one.example,Principal,00100002\nTwin Sam,s.twin@one.example,Principal,00100002`,
    )
    expect(said(asked)).toContain('Lines 2 and 3')
    const answered = await (await coordinator()).press(asked, 'One person: keep line 2')
    expect(importLabel(answered)).toBe('Import 1 person')
  })

  it('never takes a director of schools for a partner', async () => {
    const preview = await drop(
      `${heading}\nDana Head,dana@one.example,Director of Schools,00100002\nPat Low,p.low@one.example,Principal,00100002`,
    )
    expect(said(preview)).toContain('leaves out Dana Head (line 2)')
    expect(importLabel(preview)).toBe('Import 1 person')
  })

  it('changes what a file says, leaves what it has no column for, and withdraws who it says is out', async () => {
    const full = `${heading},refinements,years\nMay One,may@one.example,Principal,00100002,A1,7\nLee Two,lee@one.example,Principal,00100002,A2,3`
    await importAll(full)
    const preview = await drop(
      `${heading},status\nMay One,may@one.example,Assistant Principal,00100005,\nLee Two,lee@one.example,Principal,00100002,left`,
    )
    expect(said(preview)).toMatch(/To change: 1\nTo withdraw: 1/)
    const list = await (await coordinator()).press(preview, 'See who')
    expect(said(list)).toMatch(/Change May One, .*: title and school\nWithdraw Lee Two/)
    const done = await press(preview)
    const place = async (email: string) => (await personOf(email))!.participants[0]!
    expect(await place('may@one.example')).toMatchObject({ schoolCode: '00100005', refinements: ['A1'], years: 7 })
    expect((await place('lee@one.example')).status).toBe('withdrawn')
    await (await coordinator()).press(done, 'Undo this import')
    expect(await place('may@one.example')).toMatchObject({ schoolCode: '00100002', years: 7, status: 'invited' })
    expect((await place('lee@one.example')).status).toBe('invited')
  })

  it('with headings that nobody knows is imported once someone says which is which', async () => {
    const asked = await drop('Who,Mail to,Does,Where,Phone\nAmy Map,amy@one.example,Principal,100002,1')
    expect(said(asked)).toContain('I need name, email, title and school_code')
    const chat = await coordinator()
    const form = await chat.press(asked, 'Match columns')
    const wrong = await chat.send(form, { name: 'h0' })
    expect(wrong.kind).toBe('problems')
    const preview = await chat.send(form, { name: 'h0', email: 'h1', title: 'h2', school: 'h3' })
    expect(said(preview)).toContain('Not used from the file: “Phone”')
    expect(importLabel(preview)).toBe('Import 1 person')
  })

  it('without a column that is needed, and with no heading that could be it, says what to add', async () => {
    const lacking = await drop('School,Name,Email\nAnderson Co HS,Amy Map,amy@one.example')
    expect(said(lacking)).toContain('roster.csv has no column for title')
    expect(said(lacking)).toContain('with “Principal” in each row')
    expect(labelsOf(cardOf(lacking))).toEqual([])
    const principals = await drop(
      'School Number,School Name,Principal,Principal Email\n100002,Anderson,"Map, Amy",amy@one.example',
    )
    expect(importLabel(principals)).toBe('Import 1 person')
    await press(principals)
    expect(await personOf('amy@one.example')).toMatchObject({ name: 'Amy Map', title: 'Principal' })
  })

  it('is imported whole or not at all, with every fault by line and column', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Per Son${i},per${i}@bad.example,Principal,99999${i}`)
    const preview = await drop(`${heading}\nFine One,fine@bad.example,Principal,00100002\n${rows.join('\n')}`)
    expect(cardOf(preview).title).toContain('30 rows need a look')
    expect(importLabel(preview)).toBeUndefined()
    const chat = await coordinator()
    const second = await chat.press(await chat.press(preview, 'See every row'), 'Next')
    expect(said(second)).toContain('Line 32, school_code: There is no school with the code 9999929.')
    const back = await chat.press(second, 'Back to the preview')
    expect(said(await chat.press(back, 'Don’t import'))).toContain('nothing was changed')
    expect(await prisma().person.count({ where: { email: { endsWith: 'bad.example' } } })).toBe(0)
    expect(said(await chat.press(preview, 'See every row'))).toContain('no longer waiting')
  })

  it('is told of and undone by a clock that never stands still, as no server’s does', async () => {
    const { deps, clock, actor } = stage()
    const running = {
      now: () => {
        clock.advance(1)
        return clock.now()
      },
    }
    const ticking = { ...deps, clock: running }
    const chat = await converse(ticking, await actor('coordinator-slack'))
    const take = async (text: string) => {
      const preview = await drop(text, 'roster.csv', { ...stage(), deps: ticking })
      return chat.press(preview, importLabel(preview)!)
    }
    const first = await take(`${heading}\nTia Tick,tia@tick.example,Principal,00100002`)
    expect(said(await chat.press(first, 'See who could be invited'))).toContain('On the way: 1')
    const second = await take(
      `${heading},status\nTia Tick,tia@tick.example,Principal,00100002,left\nNed New,ned@tick.example,Principal,00100002,`,
    )
    const { id } = (await personOf('ned@tick.example'))!
    await prisma().delivery.updateMany({ where: { personId: id }, data: { state: 'sent' } })
    await chat.press(second, 'Undo this import')
    const statusOf = async (email: string) => (await personOf(email))?.participants[0]?.status
    expect([await statusOf('tia@tick.example'), await statusOf('ned@tick.example')]).toEqual(['invited', 'withdrawn'])
  })

  it('is not imported when the roster changed since the preview', async () => {
    const text = `${heading}\nAda Late,ada.late@one.example,Principal,00100002`
    const preview = await drop(text)
    await importAll(text)
    expect(said(await press(preview))).toContain('Something changed since you looked')
  })

  it('can be undone for ten minutes, and whoever answered stays', async () => {
    const text = (n: number) => `${heading}\nUno Do${n},uno${n}@undo.example,Principal,00100002`
    const done = await importAll(`${text(1)}\nDue Do,due@undo.example,Principal,00100005`)
    const place = (await personOf('due@undo.example'))!.participants[0]!
    await prisma().participant.update({ where: { id: place.id }, data: { status: 'joined' } })
    const chat = await coordinator()
    const undone = said(await chat.press(done, 'Undo this import'))
    expect(undone).toContain('1 person is off the roster again')
    expect(undone).toContain('1 person has answered already and stays')
    expect(said(await chat.press(done, 'Undo this import'))).toContain('no longer waiting')
    const late = await importAll(text(2))
    stage().clock.advance(600_001)
    expect(said(await chat.press(late, 'Undo this import'))).toContain('more than ten minutes ago')
    expect(await personOf('uno2@undo.example')).not.toBeNull()
  })

  it('moves somebody with a partner within the district, tells both, and moves them back when it is undone', async () => {
    const chat = await coordinator()
    const proposal = await chat.say('match')
    await chat.press(proposal, labelsOf(cardOf(proposal)).find((one) => one.startsWith('Publish'))!)
    const { a, id } = await prisma().partnership.findFirstOrThrow({ include: { a: { include: { person: true } } } })
    const school = await prisma().school.findFirstOrThrow({
      where: { districtCode: a.districtCode, code: { not: a.schoolCode } },
    })
    const told = () => prisma().delivery.count({ where: { notice: 'schoolChanged', partnershipId: id } })
    const at = async () => (await prisma().participant.findUniqueOrThrow({ where: { id: a.id } })).schoolCode
    const { name, email, title } = a.person
    const done = await importAll(`${heading}\n"${name}",${email},${title},${school.code}`)
    expect(said(done)).toContain('1 changed')
    expect([await at(), await told()]).toEqual([school.code, 2])
    await chat.press(done, 'Undo this import')
    expect([await at(), await told()]).toEqual([a.schoolCode, 4])
  })

  it('whose invitations are out says so when it is undone', async () => {
    const done = await importAll(`${heading}\nTold One,told@undo.example,Principal,00100002`)
    const { id } = (await personOf('told@undo.example'))!
    await prisma().delivery.updateMany({ where: { personId: id }, data: { state: 'sent' } })
    expect(said(await (await coordinator()).press(done, 'Undo this import'))).toContain('1 invitation was out already')
    expect((await personOf('told@undo.example'))!.participants[0]!.status).toBe('withdrawn')
  })

  it('is nobody else’s, and is forgotten after a day', async () => {
    const preview = await drop(`${heading}\nOwn One,own@one.example,Principal,00100002`)
    const other = await stage().as('coordinator-teams')
    expect(said(await other.press(preview, importLabel(preview)!))).toContain('no longer waiting')
    const director = await stage().as('director-0010')
    expect(said(await director.press(preview, importLabel(preview)!))).toContain('for coordinators')
    stage().clock.advance(86_400_001)
    expect(said(await press(preview))).toContain('older than a day')
    const { store, clock } = stage().deps
    await store.transaction((data) => data.fileImports.forget(clock.now()))
    expect(await prisma().fileImport.count({ where: { expiresAt: { lt: clock.now() } } })).toBe(0)
  })
})

it('who directs one district is not asked for which they nominate', async () => {
  const director = await stage().as('director-0010')
  expect(cardOf(await director.say('nominate')).title).toBe('Nominate for Anderson County')
})
