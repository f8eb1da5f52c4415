import { element } from '../element.ts'
import { type Choice, type Drawing, freshId } from './drawing.ts'
import { withEmoji } from './emoji.ts'
import type { DrawInput, Input } from './inputs.ts'
import { drawMrkdwn } from './mrkdwn.ts'
import { list, type Payload, record, text, words } from './payload.ts'

export interface Group {
  readonly label?: string
  readonly choices: readonly Choice[]
}

const choiceOf = (option: Payload): Choice => ({ id: text(option.value), name: withEmoji(words(option.text)) })

/** The options of a menu, or of an answer to what was typed, in their groups. */
export const groupsOf = (source: Payload): Group[] =>
  source.option_groups
    ? list(source.option_groups).map((group) => ({
        label: words(group.label),
        choices: list(group.options).map(choiceOf),
      }))
    : [{ choices: list(source.options).map(choiceOf) }]

export const drawOptions = (groups: readonly Group[], chosen: string): HTMLElement[] =>
  groups.flatMap(({ label, choices }) => {
    const options = choices.map(({ id, name }) => element('option', { value: id, selected: id === chosen }, name))
    return label ? [element('optgroup', { label }, ...options)] : options
  })

/** A menu of one: an ordinary select, with the placeholder for nothing chosen. */
const drawMenu = (source: Payload, groups: readonly Group[], chosen: string): Input => {
  const control = element('select', { class: 'slack-field' })
  control.append(element('option', { value: '' }, words(source.placeholder) || 'Choose an option'))
  control.append(...drawOptions(groups, chosen))
  return {
    node: control,
    read: () => control.value || null,
    onDone: (done) => control.addEventListener('change', done),
  }
}

const tick = (
  kind: 'checkbox' | 'radio',
  name: string,
  choice: Choice,
  label: Node[],
  chosen: boolean,
): HTMLElement => {
  const box = element('input', { type: kind, name, value: choice.id, checked: chosen })
  return element('label', { class: 'slack-tick' }, box, element('span', {}, ...label))
}

const tickedIn = (node: HTMLElement): string[] =>
  [...node.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value)

/** A menu of many: a list to tick, with a search above a long one. */
const drawMany = (source: Payload, groups: readonly Group[], chosen: readonly string[]): Input => {
  const name = freshId()
  const most = Number(source.max_selected_items ?? Number.POSITIVE_INFINITY)
  const options = element('div', { class: 'slack-many-options' })
  for (const group of groups) {
    if (group.label) options.append(element('p', { class: 'slack-group-label' }, group.label))
    for (const choice of group.choices)
      options.append(tick('checkbox', name, choice, [document.createTextNode(choice.name)], chosen.includes(choice.id)))
  }
  const count = groups.reduce((sum, group) => sum + group.choices.length, 0)
  const search = element('input', {
    type: 'search',
    class: 'slack-field',
    placeholder: words(source.placeholder) || 'Search',
    'aria-label': 'Search the options',
  })
  search.addEventListener('input', () => {
    for (const row of options.querySelectorAll<HTMLElement>('.slack-tick'))
      row.hidden = !row.textContent?.toLowerCase().includes(search.value.toLowerCase())
  })
  const limit = (): void => {
    const full = tickedIn(options).length >= most
    for (const box of options.querySelectorAll('input')) box.disabled = full && !box.checked
  }
  options.addEventListener('change', limit)
  limit()
  return {
    node: element('div', { class: 'slack-many' }, count > 8 && search, options),
    isGroup: true,
    read: () => tickedIn(options),
    onDone: (done) => options.addEventListener('change', done),
  }
}

/** Radio buttons or checkboxes, with descriptions. */
const drawTicks = (kind: 'checkbox' | 'radio', drawing: Drawing, source: Payload, chosen: readonly string[]): Input => {
  const name = freshId()
  const textNodes = (value: unknown): Node[] =>
    record(value).type === 'mrkdwn'
      ? drawMrkdwn(words(value), drawing.names)
      : [document.createTextNode(withEmoji(words(value)))]
  const rows = list(source.options).map((option) => {
    const choice = choiceOf(option)
    const description: HTMLElement | undefined = option.description
      ? element('span', { class: 'slack-hint' }, ...textNodes(option.description))
      : undefined
    const label = [...textNodes(option.text), ...(description ? [description] : [])]
    return tick(kind, name, choice, label, chosen.includes(choice.id))
  })
  const node = element('div', { class: 'slack-ticks' }, ...rows)
  return {
    node,
    isGroup: true,
    read: () => (kind === 'radio' ? (tickedIn(node)[0] ?? null) : tickedIn(node)),
    onDone: (done) => node.addEventListener('change', done),
  }
}

const one = (start: unknown, initial: unknown): string => text(start === undefined ? initial : start)

const many = (start: unknown, initial: unknown): string[] =>
  Array.isArray(start) ? start.map(String) : Array.isArray(initial) ? initial.map(String) : []

const optionId = (option: unknown): string => text(record(option).value)

const pickOne = (key: string, choices: (drawing: Drawing) => readonly Choice[]): DrawInput => {
  return (drawing, source, start) => drawMenu(source, [{ choices: choices(drawing) }], one(start, source[key]))
}

const pickMany = (key: string, choices: (drawing: Drawing) => readonly Choice[]): DrawInput => {
  return (drawing, source, start) => drawMany(source, [{ choices: choices(drawing) }], many(start, source[key]))
}

const users = (drawing: Drawing): readonly Choice[] => drawing.users
const channels = (drawing: Drawing): readonly Choice[] => drawing.channels

export const choiceInputs: Readonly<Record<string, DrawInput>> = {
  static_select: (_drawing, source, start) =>
    drawMenu(source, groupsOf(source), one(start, optionId(source.initial_option))),
  multi_static_select: (_drawing, source, start) =>
    drawMany(source, groupsOf(source), many(start, list(source.initial_options).map(optionId))),
  radio_buttons: (drawing, source, start) =>
    drawTicks('radio', drawing, source, [one(start, optionId(source.initial_option))]),
  checkboxes: (drawing, source, start) =>
    drawTicks('checkbox', drawing, source, many(start, list(source.initial_options).map(optionId))),
  users_select: pickOne('initial_user', users),
  multi_users_select: pickMany('initial_users', users),
  conversations_select: pickOne('initial_conversation', channels),
  multi_conversations_select: pickMany('initial_conversations', channels),
  channels_select: pickOne('initial_channel', channels),
  multi_channels_select: pickMany('initial_channels', channels),
}
