import { checkItems, checkString, checkTextObject, checkUrl, type Faults } from './block-kit-faults.ts'
import { asList, isJson, type Json } from './json.ts'

type ElementCheck = (faults: Faults, pointer: string, element: Json) => void

/** One option of a select, radio, checkbox or overflow. Limits: 75 characters of text, value and description (@slack/types). */
const checkOption = (faults: Faults, pointer: string, option: Json, plain: boolean): void => {
  checkTextObject(faults, `${pointer}/text`, option.text, { maximum: 75, required: true, plain })
  checkString(faults, `${pointer}/value`, option.value, { maximum: 75, minimum: 1, required: true })
  checkTextObject(faults, `${pointer}/description`, option.description, { maximum: 75, plain })
  if (option.url !== undefined) checkUrl(faults, `${pointer}/url`, option.url)
}

const checkOptions = (
  faults: Faults,
  pointer: string,
  value: unknown,
  maximum: number,
  plain: boolean,
  minimum = 1,
): Json[] => {
  const options = checkItems(faults, pointer, value, { minimum, maximum })
  const seen = new Set<unknown>()
  for (const [index, option] of options.entries()) {
    checkOption(faults, `${pointer}/${index}`, option, plain)
    if (seen.has(option.value)) faults.add(`${pointer}/${index}/value`, 'option values must be unique')
    seen.add(option.value)
  }
  return options
}

/** What is chosen at first must be one of the options, exactly. */
const checkInitial = (faults: Faults, pointer: string, chosen: unknown, options: Json[]): void => {
  if (chosen === undefined) return
  const known = options.some(
    (option) =>
      isJson(chosen) &&
      option.value === chosen.value &&
      JSON.stringify(textOf(option.text)) === JSON.stringify(textOf(chosen.text)),
  )
  if (!known) faults.add(pointer, 'initial option must be one of the provided options')
}

const textOf = (value: unknown): unknown => (isJson(value) ? value.text : value)

/** The options of a menu, by themselves or in groups, up to 100 of each. Nothing found for what is typed is no fault: `minimum` 0. */
export const checkOffered = (faults: Faults, pointer: string, source: Json, minimum = 1): Json[] => {
  const options: Json[] = []
  if (source.options === undefined && source.option_groups === undefined)
    faults.add(pointer, 'must have options or option_groups')
  if (source.options !== undefined)
    options.push(...checkOptions(faults, `${pointer}/options`, source.options, 100, true, minimum))
  if (source.option_groups !== undefined) {
    const groups = checkItems(faults, `${pointer}/option_groups`, source.option_groups, { minimum, maximum: 100 })
    for (const [index, group] of groups.entries()) {
      const place = `${pointer}/option_groups/${index}`
      checkTextObject(faults, `${place}/label`, group.label, { maximum: 75, required: true, plain: true })
      options.push(...checkOptions(faults, `${place}/options`, group.options, 100, true, minimum))
    }
  }
  return options
}

const checkStaticSelect = (multiple: boolean): ElementCheck => {
  return (faults, pointer, element) => {
    const options = checkOffered(faults, pointer, element)
    if (multiple) checkInitialOptions(faults, pointer, element, options)
    else checkInitial(faults, `${pointer}/initial_option`, element.initial_option, options)
  }
}

const checkInitialOptions = (faults: Faults, pointer: string, element: Json, options: Json[]): void => {
  if (element.initial_options === undefined) return
  checkItems(faults, `${pointer}/initial_options`, element.initial_options, { minimum: 1, maximum: 100 })
  for (const [index, chosen] of asList(element.initial_options).entries())
    checkInitial(faults, `${pointer}/initial_options/${index}`, chosen, options)
}

const checkTicks: ElementCheck = (faults, pointer, element) =>
  checkInitialOptions(faults, pointer, element, checkOptions(faults, `${pointer}/options`, element.options, 10, false))

const checkRadio: ElementCheck = (faults, pointer, element) =>
  checkInitial(
    faults,
    `${pointer}/initial_option`,
    element.initial_option,
    checkOptions(faults, `${pointer}/options`, element.options, 10, false),
  )

const checkButton: ElementCheck = (faults, pointer, element) => {
  checkTextObject(faults, `${pointer}/text`, element.text, { maximum: 75, required: true, plain: true })
  checkString(faults, `${pointer}/value`, element.value, { maximum: 2000 })
  checkString(faults, `${pointer}/accessibility_label`, element.accessibility_label, { maximum: 75 })
  if (element.url !== undefined) checkUrl(faults, `${pointer}/url`, element.url)
  if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
    faults.add(`${pointer}/style`, 'must be primary or danger')
}

const checkTextInput: ElementCheck = (faults, pointer, element) => {
  const { min_length: minimum, max_length: maximum } = element
  if (minimum !== undefined && !within(minimum, 0, 3000)) faults.add(`${pointer}/min_length`, 'must be 0 to 3000')
  if (maximum !== undefined && !within(maximum, 1, 3000)) faults.add(`${pointer}/max_length`, 'must be 1 to 3000')
  const longest = typeof maximum === 'number' ? maximum : 3000
  if (typeof minimum === 'number' && minimum > longest)
    faults.add(`${pointer}/min_length`, 'must not exceed max_length')
  checkString(faults, `${pointer}/initial_value`, element.initial_value, { maximum: longest })
}

const within = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const checkNumberInput: ElementCheck = (faults, pointer, element) => {
  if (typeof element.is_decimal_allowed !== 'boolean')
    faults.add(`${pointer}/is_decimal_allowed`, 'missing required field')
  for (const key of ['initial_value', 'min_value', 'max_value']) {
    const value = element[key]
    if (value === undefined) continue
    if (typeof value !== 'string' || value === '' || Number.isNaN(Number(value)))
      faults.add(`${pointer}/${key}`, 'must be a number in a string')
  }
}

const matches = (key: string, pattern: RegExp, wanted: string): ElementCheck => {
  return (faults, pointer, element) => {
    const value = element[key]
    if (value !== undefined && !(pattern.test(String(value)) && isRealDate(key, String(value))))
      faults.add(`${pointer}/${key}`, `must be ${wanted}`)
  }
}

const isRealDate = (key: string, value: string): boolean =>
  key !== 'initial_date' || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)

const checkDatepicker: ElementCheck = (faults, pointer, element) => {
  try {
    matches('initial_date', /^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')(faults, pointer, element)
  } catch {
    faults.add(`${pointer}/initial_date`, 'must be a date as YYYY-MM-DD')
  }
}

const checkFileInput: ElementCheck = (faults, pointer, element) => {
  if (element.max_files !== undefined && !within(element.max_files, 1, 10))
    faults.add(`${pointer}/max_files`, 'must be 1 to 10')
}

const checkImage: ElementCheck = (faults, pointer, element) => {
  checkString(faults, `${pointer}/alt_text`, element.alt_text, { maximum: 2000, minimum: 1, required: true })
  if (element.slack_file === undefined) checkUrl(faults, `${pointer}/image_url`, element.image_url)
}

const nothingMore: ElementCheck = () => {}

/** Every element a block may hold, with the check of what is its own. */
const elementChecks: Readonly<Record<string, ElementCheck>> = {
  button: checkButton,
  workflow_button: checkButton,
  checkboxes: checkTicks,
  radio_buttons: checkRadio,
  overflow: (faults, pointer, element) => void checkOptions(faults, `${pointer}/options`, element.options, 5, true),
  static_select: checkStaticSelect(false),
  multi_static_select: checkStaticSelect(true),
  external_select: nothingMore,
  multi_external_select: nothingMore,
  users_select: nothingMore,
  multi_users_select: nothingMore,
  conversations_select: nothingMore,
  multi_conversations_select: nothingMore,
  channels_select: nothingMore,
  multi_channels_select: nothingMore,
  datepicker: checkDatepicker,
  timepicker: matches('initial_time', /^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:mm'),
  datetimepicker: matches('initial_date_time', /^\d{10}$/, '10 digits of UNIX seconds'),
  plain_text_input: checkTextInput,
  email_text_input: nothingMore,
  url_text_input: nothingMore,
  number_input: checkNumberInput,
  rich_text_input: nothingMore,
  file_input: checkFileInput,
  image: checkImage,
  icon_button: (faults, pointer, element) =>
    checkTextObject(faults, `${pointer}/text`, element.text, { maximum: 75, required: true, plain: true }),
  feedback_buttons: nothingMore,
}

const checkConfirm = (faults: Faults, pointer: string, confirm: unknown): void => {
  if (confirm === undefined) return
  if (!isJson(confirm)) {
    faults.add(pointer, 'must be a confirmation object')
    return
  }
  checkTextObject(faults, `${pointer}/title`, confirm.title, { maximum: 100, plain: true })
  checkTextObject(faults, `${pointer}/text`, confirm.text, { maximum: 300, required: true })
  checkTextObject(faults, `${pointer}/confirm`, confirm.confirm, { maximum: 30, plain: true })
  checkTextObject(faults, `${pointer}/deny`, confirm.deny, { maximum: 30, plain: true })
}

/** One element in its place: known and allowed there, its common fields, then its own. Notes its action_id in `seen`. */
export const checkElement = (
  faults: Faults,
  pointer: string,
  element: unknown,
  allowed: ReadonlySet<string>,
  seen: Set<string>,
): void => {
  if (!isJson(element)) {
    faults.add(pointer, 'missing required field')
    return
  }
  const type = String(element.type)
  const check = elementChecks[type]
  if (!check || !allowed.has(type)) {
    faults.add(`${pointer}/type`, `unsupported type: ${type}`)
    return
  }
  checkString(faults, `${pointer}/action_id`, element.action_id, { maximum: 255, minimum: 1 })
  checkTextObject(faults, `${pointer}/placeholder`, element.placeholder, { maximum: 150, plain: true })
  checkConfirm(faults, `${pointer}/confirm`, element.confirm)
  if (typeof element.action_id === 'string') {
    if (seen.has(element.action_id))
      faults.add(`${pointer}/action_id`, `\`action_id\` ${element.action_id} already exists`)
    seen.add(element.action_id)
  }
  check(faults, pointer, element)
}
