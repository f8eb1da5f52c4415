import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Card, type Context, linesOf } from '../../conversation/kit/card.ts'
import type { OpenForm } from '../../conversation/kit/reply.ts'
import type { KnownBlock, ModalView } from './block-kit.ts'
import { drawField, warn } from './draw-field.ts'
import { identified } from './identified.ts'
import { limits } from './limits.ts'
import { plain } from './words.ts'

/** What a form's dialog carries with it: ids, re-authorised when they come back. */
export interface CarriedForm {
  readonly form: string
  readonly context: Context
  readonly key: string
  /** The draft that keeps what was typed, when the dialog is closed unsent. */
  readonly draft?: string
}

const carriedSchema = z.object({
  form: z.string().min(1),
  context: z.record(z.string(), z.string()),
  key: z.string(),
  draft: z.string().optional(),
})

export const formCallback = 'form:v1'

/** A form as a dialog. Problems stand below their fields, or at the top where the field is not on the form. */
export const drawForm = ({ form, context, answers, problems, key, draft }: OpenForm): ModalView => {
  const lost = Object.entries(problems).filter(([id]) => !(id in form.fields))
  const blocks = Object.entries(form.fields).flatMap(([id, field]) => drawField(id, field, answers[id], problems[id]))
  return {
    type: 'modal',
    callback_id: formCallback,
    title: plain(form.title, limits.viewTitle),
    submit: plain(form.submit, limits.viewTitle),
    close: plain(form.wayOut ?? 'Close', limits.viewTitle),
    private_metadata: carry({ form: form.id, context, key, ...(draft && { draft }) }),
    ...(draft && { notify_on_close: true }),
    blocks: identified(
      [...lost.map(([id, problem]) => warn(`problem-${id}`, problem)), ...blocks].slice(0, limits.viewBlocks),
    ),
  }
}

/** @throws when ids don't fit: a context carries ids only, so that is a mistake of ours. */
const carry = (carried: CarriedForm): string => {
  const text = JSON.stringify(carried)
  if (text.length > limits.privateMetadata) throw new Error(`A form's context has ${text.length} characters`)
  return text
}

export const readCarried = (privateMetadata: string | undefined): CarriedForm | undefined => {
  try {
    return carriedSchema.safeParse(JSON.parse(privateMetadata ?? '')).data
  } catch {
    return undefined
  }
}

/** A dialog that is there before its content is: it takes the trigger while it is fresh. */
export const drawWaiting = (words: string): ModalView => ({
  type: 'modal',
  callback_id: 'waiting:v1',
  title: plain('P3', limits.viewTitle),
  close: plain('Close', limits.viewTitle),
  blocks: identified([{ type: 'section', text: plain(words, limits.sectionText) }]),
})

const bannerId = 'p3-banner'

/** A dialog as Slack sent it, still open, with what was typed and with a card's words on top. */
export const withBanner = (view: SubmittedView, card: Card): ModalView => {
  const words = [card.title, ...card.blocks.flatMap(linesOf)]
  const banner = warn(bannerId, words.join('\n'))
  const typed = view.blocks.filter((block) => block.block_id !== bannerId).map((block) => filledIn(block, view.values))
  return {
    type: 'modal',
    callback_id: view.callback_id,
    title: plain(view.title, limits.viewTitle),
    submit: plain(view.submit ?? 'Send', limits.viewTitle),
    close: plain(view.close ?? 'Close', limits.viewTitle),
    private_metadata: view.private_metadata,
    ...(readCarried(view.private_metadata)?.draft && { notify_on_close: true }),
    blocks: [banner, ...typed].slice(0, limits.viewBlocks) as KnownBlock[],
  }
}

export interface SubmittedView {
  readonly callback_id: string
  readonly title: string
  readonly submit?: string
  readonly close?: string
  readonly private_metadata: string
  readonly blocks: readonly SubmittedBlock[]
  readonly values: StateValues
}
interface SubmittedBlock {
  readonly type: string
  readonly block_id: string
  readonly element?: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}
export type StateValues = Readonly<Record<string, Readonly<Record<string, StateValue>>>>
export type StateValue = Readonly<Record<string, unknown>>

/** Where each kind of element shows what is in it, and where its value comes in a submission. */
const initials: Readonly<Record<string, readonly [state: string, initial: string]>> = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  radio_buttons: ['selected_option', 'initial_option'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
}

/** What the person changed of what the dialog opened with, or sent and was refused; nothing, where Slack doesn't tell what stands in it. */
export const changedIn = ({ blocks, values }: SubmittedView): StateValues => {
  if (blocks.some(({ block_id }) => block_id === bannerId)) return values
  const changed = blocks.filter(({ block_id, element }) => {
    const [state, initial] = initials[String(element?.type)] ?? []
    const now = state && values[block_id]?.[String(element?.action_id)]?.[state]
    return !isEmpty(now) && !isDeepStrictEqual(chosen(now), chosen(element?.[initial!]))
  })
  return changed.length > 0 ? values : {}
}

const isEmpty = (typed: unknown): boolean =>
  typed === undefined || typed === null || typed === '' || (Array.isArray(typed) && typed.length === 0)

/** Of options their values: Slack adds to their texts. */
const chosen = (typed: unknown): unknown => {
  if (Array.isArray(typed)) return typed.map(chosen)
  return typeof typed === 'object' && typed !== null && 'value' in typed ? typed.value : typed
}

const filledIn = (block: SubmittedBlock, values: StateValues): SubmittedBlock => {
  const names = initials[String(block.element?.type)]
  if (!block.element || !names) return block
  const { [names[1]]: _, ...element } = block.element
  const typed = values[block.block_id]?.[String(element.action_id)]?.[names[0]]
  return { ...block, element: isEmpty(typed) ? element : { ...element, [names[1]]: typed } }
}
