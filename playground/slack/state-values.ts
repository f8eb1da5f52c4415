import { asJson, asList, asText, isJson, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import { showFile } from './show.ts'

/** What a person filled in, by block and action id: text, a value, a list of values, or null for nothing. */
export type Given = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const optionsOf = (element: Json): Json[] => [
  ...asList(element.options).map(asJson),
  ...asList(element.option_groups).flatMap((group) => asList(asJson(group).options).map(asJson)),
  // A searched list has only what was set at first until somebody searches.
  ...[element.initial_option, ...asList(element.initial_options)].filter(isJson),
]

/** The option of a value; choosing what is not offered is impossible in a client, so it is an error here. */
const option = (element: Json, value: unknown): Json | null => {
  if (value === null || value === undefined || value === '') return null
  const wanted = isJson(value) ? value.value : value
  const found = optionsOf(element).find((each) => each.value === wanted)
  if (!found) throw new Error(`No such option: ${String(wanted)}`)
  const { text, description } = found
  return { text, value: found.value, ...(description !== undefined && { description }) }
}

const options = (element: Json, values: unknown): Json[] =>
  asList(values).flatMap((value) => {
    const found = option(element, value)
    return found ? [found] : []
  })

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

const richText = (value: unknown): Json | null => {
  if (isJson(value) || !text(value)) return isJson(value) ? value : null
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text: text(value) }] }]
  return { type: 'rich_text', elements }
}

type Reader = (scene: Scene, element: Json, given: unknown) => Json

const typed: Reader = (_scene, element, given) => ({ value: text(given === undefined ? element.initial_value : given) })
const chosen: Reader = (_scene, element, given) => ({
  selected_option: option(element, given === undefined ? element.initial_option : given),
})
const ticked: Reader = (_scene, element, given) => ({
  selected_options: options(element, given === undefined ? element.initial_options : given),
})
const picked = (field: string, initial: string): Reader => {
  return (_scene, element, given) => ({ [field]: text(given === undefined ? element[initial] : given) })
}
const pickedMany = (field: string, initial: string): Reader => {
  return (_scene, element, given) => ({ [field]: asList(given === undefined ? element[initial] : given).map(String) })
}

const dateTime: Reader = (_scene, element, given) => {
  const value = given === undefined ? element.initial_date_time : given
  return { selected_date_time: value === null || value === undefined || value === '' ? null : Number(value) }
}

const files: Reader = (scene, _element, given) => ({
  files: asList(given).flatMap((id) => {
    const file = scene.world.file(asText(id))
    return file ? [showFile(scene, file)] : []
  }),
})

const readers: Readonly<Record<string, Reader>> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  rich_text_input: (_scene, element, given) => ({
    rich_text_value: richText(given === undefined ? element.initial_value : given),
  }),
  static_select: chosen,
  external_select: chosen,
  radio_buttons: chosen,
  checkboxes: ticked,
  multi_static_select: ticked,
  multi_external_select: ticked,
  datepicker: picked('selected_date', 'initial_date'),
  timepicker: picked('selected_time', 'initial_time'),
  datetimepicker: dateTime,
  users_select: picked('selected_user', 'initial_user'),
  conversations_select: picked('selected_conversation', 'initial_conversation'),
  channels_select: picked('selected_channel', 'initial_channel'),
  multi_users_select: pickedMany('selected_users', 'initial_users'),
  multi_conversations_select: pickedMany('selected_conversations', 'initial_conversations'),
  multi_channels_select: pickedMany('selected_channels', 'initial_channels'),
  file_input: files,
}

/** The elements of a block that hold a value or can be pressed. */
export const elementsOf = (block: Json): Json[] =>
  [block.element, block.accessory, ...asList(block.elements)].filter(isJson)

/** One element's value in Slack's shape; undefined for what holds none (a button, an image). */
export const elementValue = (scene: Scene, element: Json, given: unknown): Json | undefined => {
  const read = readers[asText(element.type)]
  return read && { type: element.type, ...read(scene, element, given) }
}

/** `state.values` of a message or view: what was filled in, else what was there at first. */
export const stateValues = (scene: Scene, blocks: readonly Json[], given: Given = {}): Json => {
  const values: Json = {}
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const blockId = asText(block.block_id)
      const actionId = asText(element.action_id)
      const value = elementValue(scene, element, given[blockId]?.[actionId])
      if (value) values[blockId] = { ...asJson(values[blockId]), [actionId]: value }
    }
  }
  return values
}
