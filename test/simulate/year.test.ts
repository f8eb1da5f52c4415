import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../store/empty-database.ts'
import { auditYear } from './audit/audit.ts'
import type { Evidence, Finding } from './audit/evidence.ts'
import { evidenceOf, openAsking } from './evidence-of.ts'
import { drawYear } from './page.ts'
import { plantedFaults, withPlanted } from './plant.ts'
import { type PlayedYear, playYear } from './play-year.ts'

// A small year of invented people, lived by the real start in server mode on an empty database, once for all tests here.
let played: PlayedYear
let evidence: Evidence
const closing: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  const database = await emptyDatabase()
  closing.unshift(database.drop)
  const plan = { seed: 'one', processes: 0, year: 2026, hours: [9], daysApart: 3 } as const
  played = await playYear({
    ...plan,
    databaseUrl: database.url!,
    pairs: 8,
    days: 230,
    nightsApart: 28,
    weekendsApart: 8,
  })
  closing.unshift(played.stop)
  const report = await played.office.report()
  const asking = await openAsking(database.url!)
  closing.unshift(asking.close)
  evidence = evidenceOf(played, asking.ask, report)
})
afterAll(async () => {
  for (const close of closing) await close()
})

const rulesIn = async (of: Evidence) => (await auditYear(of)).flatMap(({ findings }): Finding[] => findings)

describe('a school year of invented people', () => {
  it('goes by without anything that an auditor finds', async () => {
    expect(await rulesIn(evidence)).toEqual([])
  })

  it('has in it what years have: visits logged, reminders, and pairs left to the coordinator', () => {
    const last = played.months.at(-1)!
    expect(last.pairs).toBeGreaterThan(4)
    expect(last.firstVisit).toBeGreaterThan(2)
    expect(last.reminders).toBeGreaterThan(10)
  })

  it('is drawn as a page that says that nobody in it is real', () => {
    const page = drawYear({ title: 'A year', played, audited: [], faults: [], outcomes: [] })
    expect(page).toContain('Nobody in this year is real')
    expect(page.match(/<svg/g)).toHaveLength(6)
  })
})

describe('the auditor finds', () => {
  it.each(plantedFaults)('$what', async (planted) => {
    const findings = await withPlanted(evidence, planted, rulesIn)
    expect(findings.map(({ rule }) => rule)).toContain(planted.rule)
  })

  it('nothing any more once they are undone', async () => {
    expect(await rulesIn(evidence)).toEqual([])
  })
})
