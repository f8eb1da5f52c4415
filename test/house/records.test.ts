import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DRAFT_DAYS, forgottenFrom, NEWCOMER_DAYS, traceDays } from '../../src/core/privacy/retention.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const rows = read('docs/records.md')
  .split('\n')
  .filter((line) => /^\| [A-Z][A-Za-z]+ \|/.test(line) && !line.startsWith('| Table'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const kept = new Map(rows.map(([, table, , rule]) => [table!, rule!]))
const held = new Map(rows.map(([, table, , , hold]) => [table!, hold!]))

it('has one rule for every table, and no rule for one that is gone', () => {
  const models = [...read('prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map((found) => found[1]!)
  expect(rows.map((row) => row[1]).sort()).toEqual(models.sort())
  expect(rows.filter((row) => row.some((cell, at) => at > 0 && at < 5 && cell === ''))).toEqual([])
})

it('says the days that the code keeps', () => {
  const days = Object.fromEntries(
    [...kept].flatMap(([table, rule]) => {
      const found = /^(\d+) days/.exec(rule)
      return found ? [[table, Number(found[1])]] : []
    }),
  )
  expect(days).toEqual({
    Draft: DRAFT_DAYS,
    Newcomer: NEWCOMER_DAYS,
    Applicant: NEWCOMER_DAYS,
    Submission: traceDays.submissions,
    Delivery: traceDays.deliveries,
    Audit: traceDays.audit,
    Receipt: Number(/RECEIPT_DAYS = (\d+)/.exec(read('src/app/run-program.ts'))![1]),
  })
})

it('says for how long at most what runs out by itself is kept', () => {
  const most = (table: string) => Number(/at most (\d+) days/.exec(kept.get(table)!)?.[1])
  const days = (file: string, said: RegExp) => Number(said.exec(read(file))![1])
  expect([most('OneTimeToken'), most('SharedFile')]).toEqual([
    days('src/email/inbound/pages.ts', /REMEMBERED = (\d+) \* 86_400_000/),
    days('src/links/link-files.ts', /keptDays = (\d+)/),
  ])
})

it('names as held what is forgotten only while no hold stands', () => {
  const forgotten = [...read('src/store/retention.ts').matchAll(/db\.prisma\.(\w+)\.(?:deleteMany|updateMany)/g)].map(
    ([, table]) => table![0]!.toUpperCase() + table!.slice(1),
  )
  const within = ['Goal', 'ActionStep', 'GoalProgress', 'GoalComment', 'Draft']
  expect([...held].flatMap(([table, hold]) => (hold === 'yes' ? [table] : [])).sort()).toEqual(
    [...new Set([...forgotten, ...within])].sort(),
  )
})

it('is what a dry run counts: every table out of which tidying takes something by itself', () => {
  // Ways in and out that run out by themselves within days, counts of the moment, and parts of a plan.
  const beside = ['FileImport', 'Receipt', 'OneTimeToken', 'SharedFile', 'Budget']
  const parts = ['Goal', 'ActionStep', 'GoalProgress', 'GoalComment']
  const timed = [...kept].flatMap(([table, rule]) => (/days?\b|months after|next tidying/.test(rule) ? [table] : []))
  expect([...forgottenFrom].sort()).toEqual(timed.filter((table) => ![...beside, ...parts].includes(table)).sort())
})
