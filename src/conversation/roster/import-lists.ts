import { shortened } from '../../core/characters.ts'
import type { RosterPlan } from '../../usecases/roster/plan-roster.ts'
import type { Previewed } from '../../usecases/roster/preview-import.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { count, listed } from '../kit/words.ts'
import * as actions from './actions.ts'
import { faultLine, questionBlock } from './import-cards.ts'

type Plan = Extract<Previewed, { kind: 'plan' }>

const pageSize = 15

interface Part {
  readonly title: string
  readonly empty: string
  readonly blocks: readonly Block[]
  readonly size: number
}

const personLines = ({ added, changed, withdrawn, schools }: RosterPlan): Block[] => {
  const at = (code: string) => schools.get(code)?.name ?? code
  return [
    ...added.map((one) => strong`Add ${one.name}, ${at(one.schoolCode)}`),
    ...changed.map((one) => strong`Change ${one.name}, ${at(one.schoolCode)}: ${listed(one.what)}`),
    ...withdrawn.map((one) => strong`Withdraw ${one.name}, ${at(one.schoolCode)}`),
  ].map((text) => ({ kind: 'text', text }))
}

const partOf = ({ plan, file }: Plan, part: string): Part => {
  if (part === 'faults')
    return {
      title: 'Rows to fix',
      empty: 'No row needs a look.',
      blocks: plan.faults.map((fault): Block => ({ kind: 'text', text: faultLine(fault) })),
      size: pageSize,
    }
  if (part === 'questions')
    return {
      title: 'Who is who?',
      empty: 'Every question is answered.',
      blocks: plan.questions.map((one) => questionBlock(one, file.id, plan)),
      size: 8,
    }
  return { title: 'Who changes', empty: 'Nobody changes.', blocks: personLines(plan), size: pageSize }
}

/** One page of the people, faults or questions of a preview. */
export const importListCard = (previewed: Plan, partName: string, asked: number): Card => {
  const { title, empty, blocks, size } = partOf(previewed, partName)
  const pages = Math.max(1, Math.ceil(blocks.length / size))
  const at = Math.min(asked, pages - 1)
  const turnTo: TurnTo = (to, label, look) =>
    button(actions.listImport, { importId: previewed.file.id, part: partName, ...to }, label, look)
  const { name, id } = previewed.file
  return {
    title: `${shortened(name, 60)}: ${title.toLowerCase()}${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    blocks:
      blocks.length === 0
        ? [{ kind: 'text', text: empty }]
        : [
            { kind: 'text', text: `${count(blocks.length, 'line')} in all.`, quiet: true },
            ...blocks.slice(at * size, (at + 1) * size),
          ],
    actions: [...pageButtons(at, pages, turnTo), button(actions.showImport, { importId: id }, 'Back to the preview')],
  }
}
