import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import { isOpen, type RosterPlan } from '../../usecases/roster/plan-roster.ts'
import type { Previewed } from '../../usecases/roster/preview-import.ts'
import { button } from '../kit/action.ts'
import { type Action, type Block, type Card, strong, type Text } from '../kit/card.ts'
import { count, inFigures, listed } from '../kit/words.ts'
import * as actions from './actions.ts'

type Plan = Extract<Previewed, { kind: 'plan' }>

/** So many of a list stand on the preview itself; the rest is a press away. */
const shown = 5
const outsideShown = 8

/** Several things may be wrong with one row. */
export const needLook = (faults: readonly RowFault[]): string =>
  `${count(new Set(faults.map(({ line }) => line)).size, 'row needs', 'rows need')} a look`

export const faultLine = ({ line, column, sentence }: RowFault): Text => [
  { text: `Line ${line}${column ? `, ${column}` : ''}: `, strong: true },
  { text: sentence },
]

const listAction = (importId: string, part: string, label: string): Action =>
  button(actions.listImport, { importId, part }, label)

const nothingYet: Block = { kind: 'text', text: 'Nothing is changed yet, and nobody has been asked anything.' }

/** What a file would do, before anything does. */
export const previewCard = ({ file, plan, unmapped, optedIn }: Plan): Card => {
  const { id } = file
  const total = plan.added.length + plan.changed.length + plan.withdrawn.length
  return {
    title: `Preview of ${shortened(file.name, 60)}: ${titleOf(plan, total)}`,
    tone: plan.faults.length > 0 ? 'warning' : 'plain',
    blocks: [
      nothingYet,
      { kind: 'facts', facts: factsOf(plan) },
      ...faultBlocks(plan.faults, id),
      ...outsideBlocks(plan, id),
      ...optedInBlocks(optedIn, id),
      ...plan.questions.slice(0, shown).map((one) => questionBlock(one, id, plan)),
      ...moreQuestions(plan, id),
      ...directorBlocks(plan),
      ...unknownBlocks(unmapped.unknown),
      ...nextBlocks(plan, total),
    ],
    actions: actionsOf(plan, id, total, unmapped.matchable),
    footer: 'People who aren’t in the file stay as they are. The file waits here for a day, for you alone.',
  }
}

/** Of districts that have not answered: they can be opted in together, for who gave their word by mail or in a meeting. */
const outsideBlocks = ({ outside }: RosterPlan, importId: string): Block[] => {
  if (outside.length === 0) return []
  const rows = outside.reduce((sum, one) => sum + one.rows, 0)
  const [these, them] = outside.length === 1 ? ['it', 'it'] : ['them', 'these districts']
  return [
    { kind: 'heading', text: 'Not taking part yet' },
    {
      kind: 'entry',
      text: `${listed(namesOf(outside))}: ${count(rows, 'row waits', 'rows wait')} for ${them}.`,
      detail: `If you know that ${outside.length === 1 ? 'the district wants' : 'they want'} to take part, opt ${these} in here. Otherwise leave the rows out.`,
      actions: [
        button(actions.optInForImport, { importId }, `Opt in ${count(outside.length, 'district')}`, {
          confirm: {
            title: `Opt in ${count(outside.length, 'district')}?`,
            text: 'Taking part is each district’s own choice. Nobody is written to by this; people are asked once you press Import. You can undo it for ten minutes; after that, each district is opted out on its page.',
            yes: outside.length === 1 ? 'Opt it in' : 'Opt them in',
            no: 'Not yet',
          },
        }),
      ],
    },
  ]
}

/** What the press above did, as long as it can be undone. */
const optedInBlocks = (optedIn: Plan['optedIn'], importId: string): Block[] =>
  optedIn.length === 0
    ? []
    : [
        {
          kind: 'entry',
          text: `Opted in for this file: ${listed(namesOf(optedIn))}.`,
          detail: 'For ten minutes you can undo that in one press.',
          actions: [button(actions.undoOptIn, { importId }, 'Undo the opt-in')],
        },
      ]

const namesOf = (districts: readonly { readonly name: string }[]): readonly string[] => {
  const more = districts.length - outsideShown
  const named = districts.slice(0, outsideShown).map(({ name }) => shortened(name, 40))
  return more > 0 ? [...named, `${more} more`] : named
}

const titleOf = ({ faults, questions, outside }: RosterPlan, total: number): string => {
  if (faults.length > 0) return needLook(faults)
  if (questions.length > 0) return count(questions.length, 'question')
  if (outside.length > 0) return `${count(outside.length, 'district isn’t', 'districts aren’t')} taking part yet`
  return total > 0 ? count(total, 'person', 'people') : 'nothing to change'
}

const factsOf = ({ added, changed, withdrawn, same }: RosterPlan) =>
  [
    { label: 'To add and invite', value: inFigures(added.length) },
    { label: 'To change', value: inFigures(changed.length) },
    { label: 'To withdraw', value: inFigures(withdrawn.length) },
    { label: 'On the roster like this already', value: inFigures(same) },
  ].filter(({ value }, i) => i === 0 || value !== '0')

const faultBlocks = (faults: readonly RowFault[], importId: string): Block[] =>
  faults.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Please fix in the file' },
        { kind: 'list', items: faults.slice(0, shown).map(faultLine) },
        ...(faults.length > shown
          ? [
              {
                kind: 'entry',
                text: `And ${inFigures(faults.length - shown)} more.`,
                actions: [listAction(importId, 'faults', 'See every row')],
              } as const,
            ]
          : []),
      ]

const answer = (importId: string, line: number, same: boolean, label: string): Action =>
  button(actions.sayWhetherSame, { importId, line: String(line), same }, label)

export const questionBlock = (one: SameQuestion, importId: string, { schools }: Pick<RosterPlan, 'schools'>): Block => {
  const school = schools.get(one.schoolCode)?.name ?? one.schoolCode
  if (one.kind === 'twin')
    return {
      kind: 'entry',
      text: strong`Lines ${one.twin.line} and ${one.line}: ${one.name} of ${school}, twice`,
      detail: `The addresses are ${one.twin.email} and ${one.email}. Is this one person?`,
      actions: [
        answer(importId, one.line, true, `One person: keep line ${one.twin.line}`),
        answer(importId, one.line, false, 'Two people'),
      ],
    }
  const before = one.known.schoolCode && schools.get(one.known.schoolCode)?.name
  const where = one.known.schoolCode === one.schoolCode ? 'of the same school' : `of ${before ?? 'the same district'}`
  return {
    kind: 'entry',
    text: strong`Line ${one.line}: ${one.name} of ${school}, ${one.email}`,
    detail: `P3 knows ${one.known.name} ${where} by another address, ${one.known.email}. Is it the same person?`,
    actions: [
      answer(importId, one.line, true, 'Same person, new address'),
      answer(importId, one.line, false, 'Two people'),
    ],
  }
}

const moreQuestions = ({ questions }: RosterPlan, importId: string): Block[] =>
  questions.length > shown
    ? [
        {
          kind: 'entry',
          text: `And ${count(questions.length - shown, 'more question')}.`,
          actions: [listAction(importId, 'questions', 'See every question')],
        },
      ]
    : []

const directorBlocks = ({ directors }: RosterPlan): Block[] => {
  if (directors.length === 0) return []
  const named = directors.slice(0, shown).map(({ line, name }) => `${shortened(name, 40)} (line ${line})`)
  const more = directors.length - named.length
  const names = listed(more > 0 ? [...named, `${more} more`] : named)
  return [
    {
      kind: 'text',
      text: `${titled('A director of schools')} leads a district and isn’t matched with a partner, so this import leaves out ${names}.`,
    },
  ]
}

const unknownBlocks = (unknown: readonly string[]): Block[] => {
  if (unknown.length === 0) return []
  const named = unknown.slice(0, 8).map((heading) => `“${shortened(heading, 30)}”`)
  const more = unknown.length - named.length
  return [
    {
      kind: 'text',
      text: `Not used from the file: ${listed(more > 0 ? [...named, `${more} more`] : named)}.`,
      quiet: true,
    },
  ]
}

const nextBlocks = ({ faults, questions, outside, added }: RosterPlan, total: number): Block[] => {
  if (faults.length > 0)
    return [{ kind: 'text', text: 'Nothing can be imported while a row is wrong: send the corrected file again.' }]
  if (questions.length > 0) return [{ kind: 'text', text: 'Please answer first; then you can import.' }]
  if (outside.length > 0)
    return [
      { kind: 'text', text: 'Once these districts take part, or their rows are out of the file, you can import.' },
    ]
  if (total === 0) return [{ kind: 'text', text: 'Everything in this file is on the roster already.' }]
  return added.length > 0
    ? [
        {
          kind: 'text',
          text: `When you press Import, ${count(added.length, 'person is', 'people are')} asked to join. For ten minutes you can undo it.`,
        },
      ]
    : [{ kind: 'text', text: 'For ten minutes after Import you can undo it.' }]
}

const actionsOf = (plan: RosterPlan, importId: string, total: number, matchable: boolean): Action[] => {
  const ready = total > 0 && !isOpen(plan)
  const press = button(
    actions.pressImport,
    { importId, mark: plan.mark },
    `Import ${count(total, 'person', 'people')}`,
    { style: 'primary' },
  )
  return [
    ...(ready ? [press] : []),
    ...(total > 0 ? [listAction(importId, 'people', 'See who')] : []),
    ...(matchable ? [button(actions.matchColumns, { importId }, 'Match columns')] : []),
    button(actions.dropImport, { importId }, 'Don’t import'),
  ]
}

/** Columns that are needed were not recognized. */
export const columnsCard = ({ file, unmapped }: Extract<Previewed, { kind: 'columns' }>): Card =>
  unmapped.unknown.length === 0 ? lackingCard(file.name, unmapped.missing) : whichColumnCard({ file, unmapped })

/** Nothing is left among the headings that could be it. */
const lackingCard = (name: string, missing: readonly string[]): Card => ({
  title: `${shortened(name, 60)} has no column for ${listed(missing)}`,
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `Please add ${missing.length === 1 ? 'it' : 'them'} in your spreadsheet${missing.includes('title') ? ', for example with “Principal” in each row,' : ''} and send the file again.`,
    },
    nothingYet,
  ],
})

const whichColumnCard = ({
  file,
  unmapped,
}: Pick<Extract<Previewed, { kind: 'columns' }>, 'file' | 'unmapped'>): Card => ({
  title: `Which column is which in ${shortened(file.name, 60)}?`,
  blocks: [
    { kind: 'text', text: `I need ${listed(unmapped.missing)} and can’t tell which column that is.` },
    ...unknownBlocks(unmapped.unknown),
    nothingYet,
  ],
  actions: [
    button(actions.matchColumns, { importId: file.id }, 'Match columns', { style: 'primary' }),
    button(actions.dropImport, { importId: file.id }, 'Don’t import'),
  ],
})
