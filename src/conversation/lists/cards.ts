import { shortened } from '../../core/characters.ts'
import { listHeading } from '../../core/lists/list-columns.ts'
import { type ListFacts, type ListKind, listKinds } from '../../core/lists/list-items.ts'
import type { PlannedLine } from '../../core/lists/plan-list.ts'
import type { PreviewedList } from '../../usecases/lists/preview-list.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { count, listed } from '../kit/words.ts'
import { faultLine } from '../roster/index.ts'
import * as actions from './actions.ts'
import { titles } from './titles.ts'

type Plan = Extract<PreviewedList, { kind: 'plan' }>

const offeredOf = (items: readonly { readonly retired: boolean }[], one: string, many: string): string => {
  const retired = items.filter((each) => each.retired).length
  return `${count(items.length - retired, one, many)}${retired > 0 ? ` (${retired} retired)` : ''}`
}
const sizes: Readonly<Record<ListKind, (facts: ListFacts) => string>> = {
  districts: ({ districts }) => count(districts.length, 'district'),
  schools: ({ schools }) => count(schools.length, 'school'),
  neighbors: ({ neighbors }) => count(neighbors.length, 'pair'),
  regions: ({ regions }) => {
    const named = new Set(regions.map(({ region }) => region).filter(Boolean))
    return named.size === 0 ? 'none yet' : count(named.size, 'region')
  },
  duties: ({ duties }) => (duties.length === 0 ? 'nobody yet' : count(duties.length, 'line')),
  rubric: ({ rubric }) => count(rubric.length, 'indicator'),
  activities: ({ activities }) => offeredOf(activities, 'activity', 'activities'),
  strategies: ({ strategies }) => offeredOf(strategies, 'strategy', 'strategies'),
  lengths: ({ lengths }) => (lengths.length === 0 ? 'none' : count(lengths.length, 'step')),
  breaks: ({ breaks }) => count(breaks.length, 'break'),
  years: ({ years }) => count(years.length, 'year'),
}

/** What each list does that one might not expect. */
const asides: Readonly<Record<ListKind, string>> = {
  districts: 'Districts that aren’t in the file stay as they are.',
  schools: 'Schools that aren’t in the file stay as they are. People stay with the district that nominated them.',
  neighbors:
    'A row with “no” parts two districts; pairs that exist go on. Rows that aren’t in the file stay as they are.',
  regions: 'An empty region takes a district out of its region. Districts that aren’t in the file stay as they are.',
  duties: 'Who looks after a region sees its pairs first on the board. A row with “no” ends that.',
  rubric:
    'The file is the whole rubric: it becomes a new version. Plans, logs and nominations keep the version they were written with. Where a code is new, “was” names the old one, and the report counts both as one; an empty “was” ends that.',
  activities:
    'Forms offer them as the agenda and as what was done. A retired one is offered no more; logs, agendas and charts keep its label. Activities that aren’t in the file stay as they are.',
  strategies:
    'Logs ask which of them build shared leadership. A retired one is offered no more; logs and charts keep its label. Strategies that aren’t in the file stay as they are.',
  lengths:
    'The file is the whole list: a step without a row has no recommended length. Outside it people are asked once whether they are sure.',
  breaks: 'Open steps get as many days more. Breaks that aren’t in the file stay as they are.',
  years: 'Only the first and the last day change. Nothing that is booked or due moves.',
}

/** The lists there are, each to take away as the file that is sent back. */
export const listsCard = (facts: ListFacts): Card => ({
  title: 'Lists of the program',
  blocks: [
    {
      kind: 'text',
      text: 'Get a list, change it in your spreadsheet, and send me the file. You see what would change before anything does, and can undo it for ten minutes.',
    },
    ...listKinds.map(
      (list): Block => ({
        kind: 'entry',
        text: strong`${titles[list]}: ${sizes[list](facts)}`,
        detail: `Columns: ${listHeading(list)}`,
        actions: [button(actions.takeList, { list }, `Get ${titles[list].toLowerCase()}`)],
      }),
    ),
    {
      kind: 'text',
      text: 'Breaks can also come as a calendar file (.ics): its all-day events that sound like days off are read.',
      quiet: true,
    },
  ],
})

export const listFileCard = (list: ListKind): Card => ({
  title: `${titles[list]}, as a file`,
  blocks: [{ kind: 'text', text: 'Sent back unchanged, it changes nothing.' }],
})

/** So many lines stand on the preview itself; the rest is a press away. */
const shown = 5
const pageSize = 15

const verbs: Readonly<Record<PlannedLine['does'], string>> = { add: 'Add', change: 'Change', remove: 'Remove' }
const lineOf = ({ does, words }: PlannedLine): Block => ({ kind: 'text', text: strong`${verbs[does]} ${words}` })
const linesButton = (importId: string, part: string, label: string) =>
  button(actions.turnList, { importId, part }, label)

/** What a list's file would do, before anything does. */
export const listPreviewCard = ({ file, plan, mark }: Plan): Card => {
  const { lines, faults, same, unused, kind } = plan
  const of = (does: PlannedLine['does']) => lines.filter((one) => one.does === does).length
  const facts = [
    { label: 'To add', value: of('add') },
    { label: 'To change', value: of('change') },
    { label: 'To remove', value: of('remove') },
    { label: 'There like this already', value: same },
  ].filter(({ value }) => value > 0)
  const ready = faults.length === 0 && lines.length > 0
  return {
    title: `Preview of ${shortened(file.name, 60)}: ${headline(plan)}`,
    tone: faults.length > 0 ? 'warning' : 'plain',
    blocks: [
      { kind: 'text', text: `${titles[kind]}. Nothing is changed yet.` },
      ...(facts.length > 0
        ? [
            {
              kind: 'facts' as const,
              facts: facts.map(({ label, value }) => ({ label, value: value.toLocaleString('en-US') })),
            },
          ]
        : []),
      ...faultBlocks(plan),
      ...(faults.length === 0 ? lines.slice(0, shown).map(lineOf) : []),
      ...(unused.length > 0 ? [unusedBlock(unused)] : []),
      { kind: 'text', text: closing(plan) },
    ],
    actions: [
      ...(ready
        ? [
            button(actions.pressList, { importId: file.id, mark }, `Import ${count(lines.length, 'change')}`, {
              style: 'primary',
            }),
          ]
        : []),
      ...(lines.length > shown ? [linesButton(file.id, 'lines', 'See every change')] : []),
      ...(faults.length > shown ? [linesButton(file.id, 'faults', 'See every row to fix')] : []),
      button(actions.dropList, { importId: file.id }, 'Don’t import'),
    ],
    footer: `${asides[kind]} The file waits here for a day, for you alone.`,
  }
}

const headline = ({ faults, lines }: Plan['plan']): string => {
  if (faults.length > 0) return `${count(faults.length, 'row needs', 'rows need')} a look`
  return lines.length > 0 ? count(lines.length, 'change') : 'nothing to change'
}

const faultBlocks = ({ faults }: Plan['plan']): Block[] =>
  faults.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Please fix in the file' },
        { kind: 'list', items: faults.slice(0, shown).map(faultLine) },
        ...(faults.length > shown ? [{ kind: 'text' as const, text: `And ${faults.length - shown} more.` }] : []),
      ]

const unusedBlock = (unused: readonly string[]): Block => {
  const named = unused.slice(0, 8).map((one) => `“${shortened(one, 30)}”`)
  const more = unused.length - named.length
  return {
    kind: 'text',
    text: `Not used from the file: ${listed(more > 0 ? [...named, `${more} more`] : named)}.`,
    quiet: true,
  }
}

const closing = ({ faults, lines }: Plan['plan']): string => {
  if (faults.length > 0) return 'Nothing can be imported while a row is wrong: send the corrected file again.'
  return lines.length > 0
    ? 'For ten minutes after Import you can undo it.'
    : 'Everything in this file is there already.'
}

/** One page of what would change, or of rows to fix. */
export const listLinesCard = ({ file, plan }: Plan, part: string, asked: number): Card => {
  const blocks =
    part === 'faults'
      ? plan.faults.map((one): Block => ({ kind: 'text', text: faultLine(one) }))
      : plan.lines.map(lineOf)
  const pages = Math.max(1, Math.ceil(blocks.length / pageSize))
  const at = Math.min(asked, pages - 1)
  const turnTo: TurnTo = (to, label, look) => button(actions.turnList, { importId: file.id, part, ...to }, label, look)
  const what = part === 'faults' ? 'rows to fix' : 'changes'
  return {
    title: `${shortened(file.name, 60)}: ${what}${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    blocks:
      blocks.length === 0
        ? [{ kind: 'text', text: 'There is nothing here any more.' }]
        : blocks.slice(at * pageSize, (at + 1) * pageSize),
    actions: [
      ...pageButtons(at, pages, turnTo),
      button(actions.showList, { importId: file.id }, 'Back to the preview'),
    ],
  }
}
