import { element } from '../element.ts'
import { drawButton, drawOverflow } from './buttons.ts'
import { choiceInputs } from './choices.ts'
import { type Drawing, freshId } from './drawing.ts'
import { type DrawInput, type Input, typedInputs } from './inputs.ts'
import { type Payload, record, text, words } from './payload.ts'
import { drawSearched } from './searched.ts'

const inputs: Readonly<Record<string, DrawInput>> = { ...typedInputs, ...choiceInputs, external_select: drawSearched }

/** What cannot be drawn says so rather than vanishing. */
export const placeholder = (what: unknown): HTMLElement =>
  element('p', { class: 'slack-unknown' }, `This pane does not draw “${text(what) || 'nothing'}”.`)

const makeInput = (drawing: Drawing, blockId: string, source: Payload): Input | undefined => {
  const draw = inputs[text(source.type)]
  const actionId = text(source.action_id)
  const input = draw?.(drawing, source, drawing.fields.start(blockId, actionId, undefined), blockId)
  if (input) drawing.fields.add(blockId, actionId, input.read)
  return input
}

const controlOf = (input: Input): HTMLElement =>
  input.node.matches('input, select, textarea')
    ? input.node
    : (input.node.querySelector<HTMLElement>('input, select, textarea') ?? input.node)

/** An element outside an input block: pressing or choosing tells the bot at once. `label` names what has no words of its own. */
export const drawElement = (drawing: Drawing, blockId: string, source: Payload, label = ''): HTMLElement => {
  if (source.type === 'button' || source.type === 'workflow_button') return drawButton(drawing, blockId, source)
  if (source.type === 'overflow') return drawOverflow(drawing, blockId, source)
  if (source.type === 'image') return drawThumbnail(source)
  const input = makeInput(drawing, blockId, source)
  if (!input) return placeholder(source.type)
  const name = words(source.placeholder) || label || 'Choose'
  if (input.isGroup) input.node.setAttribute('role', 'group')
  ;(input.isGroup ? input.node : controlOf(input)).setAttribute('aria-label', name)
  input.onDone?.(() => {
    const tell = async (): Promise<void> => {
      if (source.confirm && !(await drawing.confirm(source.confirm))) return
      await drawing.press(blockId, text(source.action_id), input.read())
    }
    void tell()
  })
  return input.node
}

export const drawThumbnail = (source: Payload): HTMLElement =>
  /^https?:|^data:image\//.test(text(source.image_url))
    ? element('img', { class: 'slack-thumbnail', src: text(source.image_url), alt: text(source.alt_text) })
    : element('span', { class: 'slack-unknown' }, text(source.alt_text))

/** An input block: label, control, hint, and the place where what is wrong with it is said. */
export const drawInputBlock = (drawing: Drawing, block: Payload): HTMLElement => {
  const source = record(block.element)
  const blockId = text(block.block_id)
  const input = makeInput(drawing, blockId, source)
  if (!input) return placeholder(source.type)
  const [controlId, hintId, errorId] = [freshId(), freshId(), freshId()]
  const control = controlOf(input)
  control.id = controlId
  const optional = block.optional === true && element('span', { class: 'slack-optional' }, ' (optional)')
  const hint = words(block.hint) && element('p', { class: 'slack-hint', id: hintId }, words(block.hint))
  const error = element('p', { class: 'slack-error', id: errorId, role: 'alert' })
  const name = words(block.label)
  const caption = input.isGroup
    ? element('legend', { class: 'slack-label' }, name, optional)
    : element('label', { class: 'slack-label', for: controlId }, name, optional)
  if (block.optional !== true && !input.isGroup) control.setAttribute('aria-required', 'true')
  if (block.dispatch_action === true)
    input.onDone?.(() => void drawing.press(blockId, text(source.action_id), input.read()))
  const box = element(input.isGroup ? 'fieldset' : 'div', { class: 'slack-input' })
  box.dataset.blockId = blockId
  ;(input.isGroup ? box : control).setAttribute('aria-describedby', hint ? `${hintId} ${errorId}` : errorId)
  box.append(caption, input.node, ...(hint ? [hint] : []), error)
  return box
}

/** Says under each field what is wrong with it; goes to the first. Fields without a fault lose theirs. */
export const showErrors = (root: HTMLElement, errors: Readonly<Record<string, string>>): void => {
  let first: HTMLElement | undefined
  for (const box of root.querySelectorAll<HTMLElement>('.slack-input')) {
    const message = errors[box.dataset.blockId ?? ''] ?? ''
    box.classList.toggle('wrong', message !== '')
    box.querySelector('.slack-error')!.textContent = message
    const control = box.querySelector<HTMLElement>('input, select, textarea')
    if (message) {
      control?.setAttribute('aria-invalid', 'true')
      first ??= control ?? undefined
    } else control?.removeAttribute('aria-invalid')
  }
  first?.focus()
}
