import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import type { DirectorsPreview, PlannedRow } from '../../usecases/directors/import-directors.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { nameDirector, takeInDirectors } from './actions.ts'

export interface NamedDirector {
  readonly name: string
  readonly knownAs?: string
  readonly district: string
  readonly districtCode: string
  readonly isNew: boolean
  readonly asked: boolean
  readonly answerBy?: string
}

export const namedCard = ({ name, knownAs, district, districtCode, isNew, asked, answerBy }: NamedDirector): Card => ({
  title: isNew
    ? `${shortened(knownAs ?? name)} leads ${shortened(district, 60)}`
    : `${shortened(knownAs ?? name)} was named already`,
  tone: 'good',
  blocks: [
    ...(knownAs
      ? [
          {
            kind: 'text',
            text: `That address belongs to ${knownAs} here, and the name stays so. “Correct” changes it.`,
          } as const,
        ]
      : []),
    ...(isNew ? [] : [{ kind: 'text', text: 'Title and term are as you wrote now.' } as const]),
    {
      kind: 'text',
      text: asked
        ? `They hear of it now${answerBy ? ` and are asked for an answer by ${dayInWords(answerBy)}` : ''}.`
        : 'Nothing was sent to them now.',
    },
  ],
  actions: [
    button(nameDirector, {}, 'Name another'),
    button(nameDirector, { districtCode }, 'A deputy there'),
    say(`The ${titled('directors')}`, 'directors'),
  ],
})

const news: Record<PlannedRow['news'], string> = { new: 'new', corrected: 'corrected', same: 'as it is' }
const rowsShown = 15

/** What a list of directors would do; nothing is changed before the press. */
export const directorsPreviewCard = ({
  rows,
  districts,
  mark,
}: Extract<DirectorsPreview, { kind: 'preview' }>): Card => {
  const changes = rows.filter((one) => one.news !== 'same')
  const of = (kind: PlannedRow['news']) => rows.filter((one) => one.news === kind).length
  const line = (row: PlannedRow): Block => ({
    kind: 'entry',
    text: [{ text: districts.get(row.districtCode) ?? row.districtCode, strong: true }, { text: `: ${row.name}` }],
    detail: `${row.title}, ${news[row.news]}${row.startsOn ? `, from ${dayInWords(row.startsOn, 0)}` : ''}${row.endsOn ? `, until ${dayInWords(row.endsOn, 0)}` : ''}.${row.knownAs ? ` That address belongs to ${row.knownAs} here; the name stays so.` : ''}`,
  })
  return {
    title: changes.length === 0 ? 'This file changes nothing' : 'Nothing is changed yet',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'New', value: String(of('new')) },
          { label: 'Corrected', value: String(of('corrected')) },
          { label: 'As they are', value: String(of('same')) },
        ],
      },
      ...changes.slice(0, rowsShown).map(line),
      ...(changes.length > rowsShown
        ? [{ kind: 'text', text: `And ${count(changes.length - rowsShown, 'more row')}.`, quiet: true } as const]
        : []),
    ],
    actions:
      changes.length === 0
        ? [say(`The ${titled('directors')}`, 'directors')]
        : [button(takeInDirectors, { mark }, 'Name them', { style: 'primary' }), say('Leave it', 'directors')],
    footer: `${titled('Directors')} who are not in the file stay as they are. There is no undo for the whole file: each is corrected or ended on their own page.`,
  }
}

export const noDirectorsWaitCard: Card = {
  title: 'Nothing waits',
  blocks: [
    {
      kind: 'text',
      text: 'The file was taken in already, or another took its place. Please send it again if you need to.',
    },
  ],
  actions: [say(`The ${titled('directors')}`, 'directors')],
}
