import {
  type Answer,
  type Choice,
  type ChoicesField,
  type Field,
  foldsOf,
  openBoxes,
  pickedIn,
} from '../../conversation/kit/form.ts'
import { cutTo } from '../../core/characters.ts'
import type { CardElement } from './adaptive-card.ts'
import { choiceTitle } from './limits.ts'
import { drawLine, drawText } from './text-runs.ts'

export const option = ({ value, label }: Choice) => ({ value, title: cutTo(label, choiceTitle) })

/** Boxes to check, with those checked that are answered. */
export const boxes = (choices: readonly Choice[], answer: Answer): CardElement => {
  const checked = pickedIn(answer).filter((value) => choices.some((one) => one.value === value))
  return {
    type: 'Input.ChoiceSet',
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    choices: choices.map(option),
    ...(checked.length > 0 && { value: checked.join(',') }),
  }
}

/** Teams has no menu of which several can be picked: it draws boxes for them, whatever style is asked for. */
export const isFolded = (field: Field): field is ChoicesField =>
  field.kind === 'choices' && field.choices.length > openBoxes

interface Row {
  readonly words: string
  /** What the button shows and hides. */
  readonly target: string
  readonly about: string
}

const drawRow = ({ words, target, about }: Row): CardElement => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      verticalContentAlignment: 'Center',
      items: [drawLine(words)],
    },
    {
      type: 'Column',
      width: 'auto',
      items: [
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.ToggleVisibility', title: 'Choose', tooltip: about, targetElements: [target] }],
        },
      ],
    },
  ],
})

/** A list's groups; one that has none is what is checked and the rest. */
const partsOf = (
  choices: readonly Choice[],
  answer: Answer,
): { readonly words: string; readonly choices: readonly Choice[] }[] => {
  const folds = foldsOf(choices)
  if (folds) return folds.map(({ group, choices: its }) => ({ words: group, choices: its }))
  const checked = choices.filter(({ value }) => pickedIn(answer).includes(value))
  const rest = choices.filter((one) => !checked.includes(one))
  if (checked.length === 0) return [{ words: `${choices.length} to choose from`, choices }]
  const more = { words: `${rest.length} more to choose from`, choices: rest }
  return [{ words: 'Chosen', choices: checked }, ...(rest.length > 0 ? [more] : [])]
}

/**
 * A long list of boxes: a row for each of its groups, which unfolds them. What is checked is never folded away. No box is
 * required here: what is missing behind a fold could not be seen, so the form says it, drawn anew with all of them.
 */
export const drawFolds = (
  id: string,
  { label, hint, choices }: ChoicesField,
  { answer, open }: { readonly answer: Answer; readonly open: boolean },
): CardElement[] => {
  const parts = partsOf(choices, answer)
  const drawn = parts.flatMap(({ words, choices: its }, at): CardElement[] => {
    const input = { ...boxes(its, answer), id: parts.length === 1 ? id : `${id}.${at}` }
    if (open || 'value' in input) return [{ ...input, label: words, spacing: 'Medium' }]
    const target = `${id}-fold-${at}`
    const folded = [{ ...input, label: 'Check all that apply' }]
    return [
      drawRow({ words, target, about: `${label}: ${words}` }),
      { type: 'Container', id: target, isVisible: false, spacing: 'None', items: folded },
    ]
  })
  return [
    drawLine(label, { strong: true, spacing: 'Medium' }),
    ...(hint === undefined ? [] : drawText(hint, { quiet: true, size: 'Small', spacing: 'None' })),
    ...drawn,
  ]
}
