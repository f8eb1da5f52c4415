// npm run simulate -- [--pairs n] [--processes n] [--days n] [--seed word] [--faults] [--policies] [--groups n] [--page file] [--database url]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../store/postgres.ts'
import { auditYear } from './audit/audit.ts'
import { evidenceOf, openAsking } from './evidence-of.ts'
import { sprinkleFaults } from './faults.ts'
import { drawYear, type YearPage } from './page.ts'
import { playYear, type YearPlan } from './play-year.ts'
import { type Outcome, outcomeOf, outcomeTable, type Policy, policies, together } from './policies.ts'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '40' },
    processes: { type: 'string', default: '2' },
    days: { type: 'string', default: '305' },
    seed: { type: 'string', default: 'one' },
    faults: { type: 'boolean', default: false },
    policies: { type: 'boolean', default: false },
    groups: { type: 'string', default: '1' },
    page: { type: 'string', default: 'simulated-year.html' },
    database: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(
    'npm run simulate -- [--pairs n] [--processes n] [--days n] [--seed word] [--faults] [--policies] [--groups n] [--page file] [--database url]',
  )
  process.exit(0)
}
const say = (words: string) => console.log(words)
const server = values.database ? undefined : await startPostgres()
const serverUrl = values.database ?? server!.url()

const freshDatabase = async (name: string): Promise<string> => {
  const client = new pg.Client(serverUrl)
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
}

const planOf = (databaseUrl: string, more: Partial<YearPlan> = {}): YearPlan => ({
  databaseUrl,
  pairs: Number(values.pairs),
  seed: values.seed,
  processes: Number(values.processes),
  year: 2026,
  days: Number(values.days),
  hours: [8.5, 13],
  daysApart: 1,
  nightsApart: 2,
  weekendsApart: 2,
  say,
  ...more,
})

const faults = values.faults ? sprinkleFaults(values.seed, Number(values.processes) > 0) : undefined
say('An invented year: nobody in it is real, and what they do is drawn from a written model.')
const url = await freshDatabase('p3_simulated_year')
const played = await playYear(planOf(url, { faults }))
const report = await played.office.report()
const asking = await openAsking(url)
const audited = await auditYear(evidenceOf(played, asking.ask, report))
await asking.close()
await played.stop()
for (const { asked, findings } of audited) {
  say(`${findings.length === 0 ? 'ok  ' : `${findings.length} x`}  ${asked}`)
  for (const { rule, words } of findings.slice(0, 10)) say(`      ${rule}: ${words}`)
}

/** What a ladder comes to with one group of people, who are the same for every ladder. */
const liveWith = async (policy: Policy, group: number): Promise<Outcome> => {
  const own = await freshDatabase(`p3_simulated_${policy.name.toLowerCase()}`)
  const seed = group === 1 ? values.seed : `${values.seed} ${group}`
  const calm = { processes: 0, hours: [9], nightsApart: 99, weekendsApart: 99 }
  const lived = await playYear(planOf(own, { ...calm, seed, ladder: policy.ladder }))
  const questions = await openAsking(own)
  const outcome = await outcomeOf(questions.ask, policy)
  await questions.close()
  await lived.stop()
  return outcome
}

const outcomes: Outcome[] = []
for (const policy of values.policies ? policies : []) {
  const ofGroups: Outcome[] = []
  for (let group = 1; group <= Number(values.groups); group++) ofGroups.push(await liveWith(policy, group))
  outcomes.push(together(policy, ofGroups))
}
if (outcomes.length > 0) say(outcomeTable(outcomes))

const page: YearPage = {
  title: `A simulated year of ${played.months.at(-1)?.pairs ?? 0} pairs`,
  played,
  audited,
  faults: faults?.done ?? [],
  outcomes,
}
writeFileSync(values.page, drawYear(page))
say(`The year as a page: ${values.page} (${Math.round(played.took)} s)`)
await server?.destroy()
process.exit(audited.some(({ findings }) => findings.length > 0) ? 1 : 0)
