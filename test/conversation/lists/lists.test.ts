import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { cardOf, labelsOf, textOf } from '../conversation.ts'
import { cycleId, withSample } from '../sample-stage.ts'

const stage = withSample('server')
const prisma = () => stage().database.prisma
const chat = () => stage().as('coordinator-slack')
const drop = async (content: string, name = 'list.csv'): Promise<Reply> => {
  const { deps, actor } = stage()
  const who = await actor('coordinator-slack')
  const person = (await deps.store.read.people.find(who.personId))!
  const request = { deps: withoutStore(deps), actor: who, person, place: { kind: 'direct' } } as const
  return registry.file(request, { name, bytes: new TextEncoder().encode(content) })
}
const said = (reply: Reply) => textOf(cardOf(reply))
const importLabel = (reply: Reply) => labelsOf(cardOf(reply)).find((label) => /^Import /.test(label))!
const cycle = () => prisma().cycle.findUniqueOrThrow({ where: { id: cycleId }, include: { rubric: true } })

describe('a file of a list', () => {
  it('changes nothing before Import, everything at one press, and nothing stays after Undo', async () => {
    const preview = await drop('code,name,county,county_fips\n0999,New District,Anderson,47001')
    expect(said(preview)).toContain('Nothing is changed yet')
    expect(await prisma().district.findUnique({ where: { code: '0999' } })).toBeNull()
    const coordinator = await chat()
    const done = await coordinator.press(preview, importLabel(preview))
    expect(said(done)).toContain('1 added')
    expect(await prisma().district.findUnique({ where: { code: '0999' } })).toMatchObject({ name: 'New District' })
    expect(said(await coordinator.press(preview, importLabel(preview)))).toContain('imported already')
    expect(said(await coordinator.press(done, 'Undo this import'))).toContain('1 line is as before')
    expect(await prisma().district.findUnique({ where: { code: '0999' } })).toBeNull()
  })

  it('makes regions and says who looks after one, and each is undone as a whole', async () => {
    const coordinator = await chat()
    const preview = await drop('district,region\n0010,East\n0190,Middle')
    const regions = await coordinator.press(preview, importLabel(preview))
    const { personId } = await stage().actor('coordinator-slack')
    const { name } = await prisma().person.findUniqueOrThrow({ where: { id: personId } })
    const duty = await drop(`region,coordinator\nEast,${name}`)
    const duties = await coordinator.press(duty, importLabel(duty))
    expect(await prisma().regionDuty.findMany()).toEqual([{ region: 'East', personId }])
    expect(said(await coordinator.say('board'))).toContain('your region East')
    expect(said(await coordinator.press(duties, 'Undo this import'))).toContain('1 line is as before')
    await coordinator.press(regions, 'Undo this import')
    expect(await prisma().district.count({ where: { region: { not: null } } })).toBe(0)
    expect(await prisma().regionDuty.count()).toBe(0)
  })

  it('keeps a place that somebody uses by now when its import is undone', async () => {
    const coordinator = await chat()
    const preview = await drop('code,name,district\n09990001,Used School,0010\n09990002,Free School,0010')
    const done = await coordinator.press(preview, importLabel(preview))
    const person = { id: 'user', name: 'User', email: 'user@x.example', title: '', schoolCode: '09990001' }
    await prisma().person.create({ data: person })
    expect(said(await coordinator.press(done, 'Undo this import'))).toContain('1 entry was kept')
    const left = await prisma().school.findMany({ where: { code: { startsWith: '0999' } } })
    expect(left.map((one) => one.code)).toEqual(['09990001'])
  })

  it('may be a calendar, and says which of its events it leaves', async () => {
    const ics = `BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270212
SUMMARY:No school: fair day
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270213
SUMMARY:Band concert
END:VEVENT
END:VCALENDAR`
    const preview = await drop(ics, 'school.ics')
    expect(said(preview)).toContain('Add No school: fair day, 2027-02-12')
    expect(said(preview)).toContain('“Band concert”')
    expect(said(await (await chat()).press(preview, 'Don’t import'))).toContain('nothing was changed')
  })

  it('of the rubric is a new version, and plans keep theirs', async () => {
    const before = (await cycle()).rubric
    const coordinator = await chat()
    const preview = await drop('indicator,name,standard\nA1,Capacity,A\nZ9,Something new,Z')
    const done = await coordinator.press(preview, importLabel(preview))
    const { rubric } = await cycle()
    expect([rubric.name, rubric.version === before.version]).toEqual([before.name, false])
    expect(rubric.indicators).toEqual([
      { code: 'A1', name: 'Capacity', standard: 'A' },
      { code: 'Z9', name: 'Something new', standard: 'Z' },
    ])
    await coordinator.press(done, 'Undo this import')
    expect((await cycle()).rubric.id).toBe(before.id)
  })

  it('of the rubric keeps what a code was called before, over several versions, and counts old and new as one', async () => {
    const before = (await cycle()).rubric
    const coordinator = await chat()
    const take = async (rows: string) => {
      const preview = await drop(`indicator,name,standard,was\n${rows}`)
      return coordinator.press(preview, importLabel(preview))
    }
    const first = await take('Y1,One,A,A1')
    const second = await take('Z1,One,A,Y1')
    expect((await cycle()).rubric.indicators).toEqual([{ code: 'Z1', name: 'One', standard: 'A', was: 'Y1 A1' }])
    await coordinator.press(second, 'Undo this import')
    await coordinator.press(first, 'Undo this import')
    expect((await cycle()).rubric.id).toBe(before.id)
  })

  it('with a faulty row imports nothing and names line and column', async () => {
    const preview = await drop('code,name,district\n09990003,Good School,0010\n09990004,Bad School,Nowhere')
    expect(said(preview)).toContain('Line 3, district: There is no district “Nowhere”')
    expect(importLabel(preview)).toBeUndefined()
  })

  it('is shown anew when something changed since its preview', async () => {
    const coordinator = await chat()
    const preview = await drop('code,name,district\n09990005,Other School,0010')
    await prisma().school.create({
      data: { code: '09990005', name: 'Elsewhere', districtCode: '0010', level: 'high', enrollment: 1 },
    })
    const again = await coordinator.press(preview, importLabel(preview))
    expect(said(again)).toContain('Change Other School')
    expect(await prisma().school.findUnique({ where: { code: '09990005' } })).toMatchObject({ name: 'Elsewhere' })
  })

  it('is taken as a file that changes nothing when it comes back', async () => {
    const { personId } = await stage().actor('coordinator-slack')
    await prisma().district.update({ where: { code: '0010' }, data: { region: 'East' } })
    await prisma().regionDuty.create({ data: { region: 'East', personId } })
    const coordinator = await chat()
    const lists = await coordinator.say('lists')
    for (const label of labelsOf(cardOf(lists)).filter((one) => one.startsWith('Get '))) {
      const taken = await coordinator.press(lists, label)
      if (taken.kind !== 'file') throw new Error(label)
      expect(said(await drop(new TextDecoder().decode(taken.file.content), taken.file.name)), label).toContain(
        'nothing to change',
      )
    }
  })
})
