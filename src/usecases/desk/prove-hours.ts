import type { Actor } from '../../core/actor.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { schoolOfVisit } from '../../core/partnership/host.ts'
import { otherPartner, partnerOfPerson, type StepKind } from '../../core/partnership/partnership.ts'
import type { PrintedBlock } from '../../core/print/printed-page.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { ReportFile } from './make-report.ts'

const stepNames: Readonly<Record<StepKind, string>> = {
  firstVisit: 'First visit',
  call: 'Follow-up call',
  secondVisit: 'Second visit',
  finalMeeting: 'Final meeting',
}

interface ProvedHour {
  readonly on: string
  readonly what: string
  readonly withWhom: string
  readonly where: string
  readonly minutes: number
}

/** Hours with one decimal. */
const hours = (minutes: number): string => (Math.round(minutes / 6) / 10).toLocaleString('en-US')

export type ProvedHours =
  | {
      readonly ok: true
      readonly value: {
        readonly file: ReportFile
        readonly name: string
        readonly minutes: number
        readonly steps: number
      }
    }
  | Refused<'notYours' | 'noSuchPerson'>

/** What one person logged in this year's program, as a page for paper: dates, lengths and with whom. Their own, or for a coordinator. */
export const proveHours = async (deps: Deps, actor: Actor, personId: string): Promise<ProvedHours> => {
  if (actor.kind !== 'person' || (actor.personId !== personId && !mayRunProgram(actor))) return refuse('notYours')
  const { partnerships, cycles } = deps.store.read
  const pairs = await partnerships.ofPerson(personId)
  const me = pairs.map((pair) => partnerOfPerson(pair, personId)).find((one) => one !== undefined)
  if (!me) return refuse('noSuchPerson')
  const blocks: PrintedBlock[] = []
  let [minutes, steps] = [0, 0]
  for (const pair of pairs) {
    const own = partnerOfPerson(pair, personId)!
    const other = otherPartner(pair, own.id)
    const lines = pair.steps.flatMap(({ kind, state, logs, ...step }): ProvedHour[] => {
      const [first] = [...logs].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
      if (state !== 'logged' || !first) return []
      const where = schoolOfVisit(pair, step) ?? 'Apart'
      return [
        {
          on: first.happenedOn,
          what: stepNames[kind],
          withWhom: `${other.name}, ${other.schoolName}`,
          where,
          minutes: first.minutes,
        },
      ]
    })
    if (lines.length === 0) continue
    const sum = lines.reduce((all, line) => all + line.minutes, 0)
    const cycle = await cycles.find(pair.cycleId)
    minutes += sum
    steps += lines.length
    blocks.push({ kind: 'heading', text: cycle?.name ?? 'Another year' }, tableOf(lines, sum))
  }
  await deps.store.transaction((data) =>
    data.audit.write({
      personId: actor.personId,
      role: actor.personId === personId ? 'partner' : 'coordinator',
      action: 'hours.proved',
      subject: { kind: 'person', id: personId },
    }),
  )
  const content = await deps.printer.print({
    title: 'Hours in the Principal Peer Partnership',
    subtitle: `${me.name}, ${me.schoolName}, ${me.districtName}`,
    madeAt: deps.clock.now(),
    footer: 'Dates and lengths as the partners logged them. This page is not training credit by itself.',
    blocks: [
      { kind: 'text', text: `${hours(minutes)} hours in ${steps} visits, calls and meetings.`, strong: true },
      ...(blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: 'Nothing is logged yet.' }]),
      { kind: 'text', text: credit },
    ],
  })
  return {
    ok: true,
    value: { file: { name: 'p3-hours.pdf', mediaType: 'application/pdf', content }, name: me.name, minutes, steps },
  }
}

const credit =
  'This page is not training credit by itself. Whoever grants credit decides whether these hours count. Partners logged dates and lengths themselves; each visit, call and meeting counts once.'

const tableOf = (lines: readonly ProvedHour[], sum: number): PrintedBlock => ({
  kind: 'table',
  columns: [
    { label: 'Date', share: 14 },
    { label: 'What', share: 18 },
    { label: 'With', share: 32 },
    { label: 'Where', share: 24 },
    { label: 'Hours', share: 12, right: true },
  ],
  rows: [
    ...lines.map(({ on, what, withWhom, where, minutes }) => [on, what, withWhom, where, hours(minutes)]),
    ['', '', '', 'Together', hours(sum)],
  ],
})
