import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { settingsIn } from '../../src/store/settings.ts'
import type { SettingsChange } from '../../src/usecases/people/settings-port.ts'
import { databaseKinds, storeWithoutJobs, withDatabase } from '../store/database.ts'
import { addManyPairs } from '../store/many-pairs.ts'

const clock = createFixedClock('2026-11-24T15:00:00Z')
const noted = (personId: string) => ({
  audit: { personId, role: 'self', action: 'settings.changed', subject: { kind: 'person', id: personId } },
  lookAt: clock.now(),
})

describe.each(databaseKinds)('settings on %s', (kind) => {
  const database = withDatabase(kind)
  const store = () => storeWithoutJobs(database(), clock)
  const add = async (id: string, data: { timeZone?: string; districtCode?: string } = {}) =>
    database().prisma.person.create({ data: { id, name: id, email: `${id}@x.example`, title: '', ...data } })
  const save = (id: string, change: SettingsChange) =>
    store().single((data) => data.settings.save(id, change, noted(id)))

  it('are the defaults of the program where nothing was chosen', async () => {
    await add('ana')
    expect(await store().read.settings.find('ana')).toEqual({
      timeZone: 'America/Chicago',
      workStart: '07:30',
      workEnd: '16:30',
      rhythm: 'usual',
      preferEmail: false,
      invitesByMail: false,
    })
  })

  it('change where something is given, and stay where nothing is', async () => {
    await add('ben')
    const after = await save('ben', { rhythm: 'weekly', workStart: '08:00' })
    expect(after).toMatchObject({ rhythm: 'weekly', workStart: '08:00', workEnd: '16:30', preferEmail: false })
    expect(await store().read.settings.find('ben')).toEqual(after)
    expect(await save('ben', { pausedUntil: '2026-12-01' })).toMatchObject({ pausedUntil: '2026-12-01' })
    expect(await save('ben', { preferEmail: true })).toMatchObject({ pausedUntil: '2026-12-01', preferEmail: true })
    expect(await save('ben', { invitesByMail: true })).toMatchObject({ preferEmail: true, invitesByMail: true })
    expect(await save('ben', { pausedUntil: null })).not.toHaveProperty('pausedUntil')
  })

  it('keep a zone as the person’s own choice only when it is another than before', async () => {
    const { prisma } = database()
    await prisma.district.create({
      data: { code: 'd1', name: 'D', county: 'C', countyFips: '47001', timeZone: 'America/New_York', enrollment: 1 },
    })
    await add('cleo', { districtCode: 'd1' })
    const zone = async () =>
      prisma.person.findUnique({ where: { id: 'cleo' }, select: { timeZone: true, timeZoneSet: true } })
    await save('cleo', { timeZone: 'America/New_York' })
    expect(await zone()).toEqual({ timeZone: null, timeZoneSet: false })
    expect(await save('cleo', { timeZone: 'America/Denver' })).toMatchObject({ timeZone: 'America/Denver' })
    expect(await zone()).toEqual({ timeZone: 'America/Denver', timeZoneSet: true })
  })

  it('are written down with every change, and not for someone who is not there', async () => {
    await add('dan')
    await save('dan', { rhythm: 'off' })
    expect(await save('nobody', { rhythm: 'off' })).toBeUndefined()
    const rows = await database().prisma.audit.findMany({ where: { subjectId: { in: ['dan', 'nobody'] } } })
    expect(rows).toMatchObject([{ subjectId: 'dan', personId: 'dan', at: clock.now(), details: {} }])
  })

  it('are found for many who ask at once, each their own', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `many${at}`)
    for (const id of ids) await add(id, { timeZone: `Etc/GMT+${Number(id.slice(4)) % 12}` })
    const found = await Promise.all([...ids, 'nobody', 'many0'].map((id) => store().read.settings.find(id)))
    const zones = found.map((one) => one?.timeZone)
    expect(zones).toEqual([...ids.map((id) => `Etc/GMT+${Number(id.slice(4)) % 12}`), undefined, 'Etc/GMT+0'])
  })

  it('of the others are found though one asks what no database can take', async () => {
    await add('eve')
    const asked = ['eve', 'a\u0000b', 'eve', 'nobody'].map((id) => store().read.settings.find(id))
    const found = await Promise.all(asked)
    expect(found.map((one) => one?.rhythm)).toEqual(['usual', undefined, 'usual', undefined])
  })

  it('of many who save at once are kept in two statements, each their own, written down and with their pairs', async () => {
    const { prisma, sql } = database()
    let statements = 0
    const rows: typeof sql.rows = (of, values) => {
      statements++
      return sql.rows(of, values)
    }
    const settings = settingsIn({ prisma, sql: { ...sql, rows } }, { clock, newId: randomUUID })
    const ids = Array.from({ length: 40 }, (_, at) => `saves${at}`)
    for (const id of ids) await add(id)
    const ends = (at: number) => `16:${String(at).padStart(2, '0')}`
    const saved = await Promise.all(
      [...ids, 'nobody'].map((id, at) => settings.save(id, { workEnd: ends(at) }, noted(id))),
    )
    expect(statements).toBe(2)
    expect(saved.map((one) => one?.workEnd)).toEqual([...ids.map((_, at) => ends(at)), undefined])
    const kept = await prisma.person.findMany({ where: { id: { in: ids } }, select: { id: true, workEnd: true } })
    expect(new Map(kept.map((one) => [one.id, one.workEnd]))).toEqual(new Map(ids.map((id, at) => [id, ends(at)])))
    expect(await prisma.audit.count({ where: { subjectId: { startsWith: 'saves' } } })).toBe(40)
  })

  it('that somebody saves four times at once are kept one after the other, and written down each time', async () => {
    await add('fay')
    const one = store()
    const saved = await Promise.all(
      (['usual', 'weekly', 'off', 'usual'] as const).map((rhythm, at) =>
        one.single((data) => data.settings.save('fay', { rhythm, workStart: `0${at}:00` }, noted('fay'))),
      ),
    )
    expect(saved.map((one) => one?.rhythm)).toEqual(['usual', 'weekly', 'off', 'usual'])
    expect(await store().read.settings.find('fay')).toMatchObject({ rhythm: 'usual', workStart: '03:00' })
    expect(await database().prisma.audit.count({ where: { subjectId: 'fay' } })).toBe(4)
  })

  it('have the sweep look at the pair of whoever saved, whichever of the two it is, and at no pair that is over', async () => {
    const { prisma } = database()
    await addManyPairs(database(), 4)
    await prisma.partnership.updateMany({ data: { nextNudgeAt: null } })
    await prisma.partnership.update({ where: { id: 'mm2' }, data: { status: 'ended' } })
    // Both of the first pair, which is frozen, one of the second, one of the third.
    await Promise.all(['m0', 'm1', 'm3', 'm4'].map((id) => save(id, { rhythm: 'weekly' })))
    const pairs = await prisma.partnership.findMany({ orderBy: { id: 'asc' } })
    expect(pairs.map(({ id, nextNudgeAt }) => [id, nextNudgeAt])).toEqual([
      ['mm0', clock.now()],
      ['mm1', clock.now()],
      ['mm2', null],
      ['mm3', null],
    ])
  })
})
