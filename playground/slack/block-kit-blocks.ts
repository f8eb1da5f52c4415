import { checkElement } from './block-kit-elements.ts'
import { checkItems, checkString, checkTextObject, checkUrl, type Faults } from './block-kit-faults.ts'
import { asJson, asList, isJson, type Json } from './json.ts'

/** Where blocks are shown. App Home and dialogs take 100 blocks, a message 50. */
export type BlockSurface = 'message' | 'modal' | 'home'

type BlockCheck = (faults: Faults, pointer: string, block: Json, surface: BlockSurface) => void

const selects = ['static', 'external', 'users', 'conversations', 'channels'].flatMap((source) => [
  `${source}_select`,
  `multi_${source}_select`,
])
const pickers = ['datepicker', 'timepicker', 'checkboxes', 'radio_buttons', ...selects]
const inActions = new Set(['button', 'workflow_button', 'overflow', 'datetimepicker', 'rich_text_input', ...pickers])
const asAccessory = new Set(['button', 'workflow_button', 'overflow', 'image', ...pickers])
const inInput = new Set([
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
  'datetimepicker',
  ...pickers,
])
const inModalInput = new Set([...inInput, 'file_input'])
const inContextActions = new Set(['icon_button', 'feedback_buttons'])

const checkSection: BlockCheck = (faults, pointer, block) => {
  if (block.text === undefined && block.fields === undefined)
    faults.add(pointer, 'must define either `text` or `fields`')
  checkTextObject(faults, `${pointer}/text`, block.text, { maximum: 3000 })
  if (block.fields !== undefined) {
    const fields = checkItems(faults, `${pointer}/fields`, block.fields, { minimum: 1, maximum: 10 })
    for (const [index, field] of fields.entries())
      checkTextObject(faults, `${pointer}/fields/${index}`, field, { maximum: 2000, required: true })
  }
  if (block.accessory !== undefined)
    checkElement(faults, `${pointer}/accessory`, block.accessory, asAccessory, new Set())
}

const checkElements = (maximum: number, allowed: ReadonlySet<string>): BlockCheck => {
  return (faults, pointer, block) => {
    const seen = new Set<string>()
    const elements = checkItems(faults, `${pointer}/elements`, block.elements, { minimum: 1, maximum })
    for (const [index, element] of elements.entries())
      checkElement(faults, `${pointer}/elements/${index}`, element, allowed, seen)
  }
}

const checkContext: BlockCheck = (faults, pointer, block) => {
  const elements = checkItems(faults, `${pointer}/elements`, block.elements, { minimum: 1, maximum: 10 })
  for (const [index, element] of elements.entries()) {
    const place = `${pointer}/elements/${index}`
    if (element.type === 'image') checkElement(faults, place, element, new Set(['image']), new Set())
    else checkTextObject(faults, place, element, { maximum: 3000, required: true })
  }
}

const checkInput: BlockCheck = (faults, pointer, block, surface) => {
  checkTextObject(faults, `${pointer}/label`, block.label, { maximum: 2000, required: true, plain: true })
  checkTextObject(faults, `${pointer}/hint`, block.hint, { maximum: 2000, plain: true })
  checkElement(faults, `${pointer}/element`, block.element, surface === 'modal' ? inModalInput : inInput, new Set())
}

/** A file of the workspace in place of an address: by its id or its address, never both. */
const checkSlackFile = (faults: Faults, pointer: string, block: Json): void => {
  if (block.image_url !== undefined) faults.add(pointer, 'only one of image_url and slack_file is allowed')
  const { id, url } = asJson(block.slack_file)
  if ((id === undefined) === (url === undefined)) faults.add(`${pointer}/slack_file`, 'must have either id or url')
}

const checkImageBlock: BlockCheck = (faults, pointer, block) => {
  checkString(faults, `${pointer}/alt_text`, block.alt_text, { maximum: 2000, minimum: 1, required: true })
  checkTextObject(faults, `${pointer}/title`, block.title, { maximum: 2000, plain: true })
  if (block.slack_file !== undefined) checkSlackFile(faults, pointer, block)
  else checkUrl(faults, `${pointer}/image_url`, block.image_url)
}

const richTextParts = new Set(['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'])

const checkRichText: BlockCheck = (faults, pointer, block) => {
  const elements = checkItems(faults, `${pointer}/elements`, block.elements, { minimum: 1, maximum: 1000 })
  for (const [index, element] of elements.entries()) {
    const place = `${pointer}/elements/${index}`
    if (!richTextParts.has(String(element.type))) faults.add(`${place}/type`, `unsupported type: ${element.type}`)
    for (const [inner, part] of asList(element.elements).entries())
      if (isJson(part) && part.type === 'text')
        checkString(faults, `${place}/elements/${inner}/text`, part.text, {
          maximum: 12_000,
          minimum: 1,
          required: true,
        })
  }
}

const checkTable: BlockCheck = (faults, pointer, block) => {
  if (!Array.isArray(block.rows)) {
    faults.add(`${pointer}/rows`, 'must be an array')
    return
  }
  if (block.rows.length < 1) faults.add(`${pointer}/rows`, 'must contain at least 1 items')
  if (block.rows.length > 100) faults.add(`${pointer}/rows`, 'no more than 100 items allowed')
  for (const [index, row] of block.rows.entries()) {
    const cells = checkItems(faults, `${pointer}/rows/${index}`, row, { minimum: 1, maximum: 20 })
    for (const [column, cell] of cells.entries()) {
      const place = `${pointer}/rows/${index}/${column}`
      if (cell.type === 'rich_text') checkRichText(faults, place, cell, 'message')
      else checkString(faults, `${place}/text`, cell.text, { maximum: 12_000, minimum: 1, required: true })
    }
  }
}

const checkCard: BlockCheck = (faults, pointer, block) => {
  if (![block.hero_image, block.title, block.body, block.actions].some((part) => part !== undefined))
    faults.add(pointer, 'must define one of hero_image, title, actions or body')
  checkTextObject(faults, `${pointer}/title`, block.title, { maximum: 150 })
  checkTextObject(faults, `${pointer}/subtitle`, block.subtitle, { maximum: 150 })
  checkTextObject(faults, `${pointer}/body`, block.body, { maximum: 200 })
  for (const [index, element] of asList(block.actions).entries())
    checkElement(faults, `${pointer}/actions/${index}`, element, new Set(['button']), new Set())
}

const checkCarousel: BlockCheck = (faults, pointer, block) => {
  const cards = checkItems(faults, `${pointer}/elements`, block.elements, { minimum: 1, maximum: 10 })
  for (const [index, card] of cards.entries()) checkCard(faults, `${pointer}/elements/${index}`, card, 'message')
}

const checkHeader: BlockCheck = (faults, pointer, block) =>
  checkTextObject(faults, `${pointer}/text`, block.text, { maximum: 150, required: true, plain: true })

const checkMarkdown: BlockCheck = (faults, pointer, block) =>
  checkString(faults, `${pointer}/text`, block.text, { maximum: 12_000, minimum: 1, required: true })

const checkVideo: BlockCheck = (faults, pointer, block) => {
  checkTextObject(faults, `${pointer}/title`, block.title, { maximum: 199, required: true, plain: true })
  checkString(faults, `${pointer}/author_name`, block.author_name, { maximum: 49 })
  checkUrl(faults, `${pointer}/video_url`, block.video_url)
}

const nothingMore: BlockCheck = () => {}
const everywhere: readonly BlockSurface[] = ['message', 'modal', 'home']
const messagesOnly: readonly BlockSurface[] = ['message']

/** Every known block: where it may stand and the check of what is its own. `file` is only ever read back, never sent. */
export const blockChecks: Readonly<Record<string, { surfaces: readonly BlockSurface[]; check: BlockCheck }>> = {
  section: { surfaces: everywhere, check: checkSection },
  actions: { surfaces: everywhere, check: checkElements(25, inActions) },
  context: { surfaces: everywhere, check: checkContext },
  divider: { surfaces: everywhere, check: nothingMore },
  header: { surfaces: everywhere, check: checkHeader },
  image: { surfaces: everywhere, check: checkImageBlock },
  input: { surfaces: everywhere, check: checkInput },
  rich_text: { surfaces: everywhere, check: checkRichText },
  video: { surfaces: everywhere, check: checkVideo },
  alert: {
    surfaces: everywhere,
    check: (faults, pointer, block) =>
      checkTextObject(faults, `${pointer}/text`, block.text, { maximum: 3000, required: true }),
  },
  markdown: { surfaces: messagesOnly, check: checkMarkdown },
  table: { surfaces: messagesOnly, check: checkTable },
  data_table: { surfaces: messagesOnly, check: checkTable },
  card: { surfaces: messagesOnly, check: checkCard },
  carousel: { surfaces: messagesOnly, check: checkCarousel },
  container: { surfaces: messagesOnly, check: nothingMore },
  context_actions: { surfaces: messagesOnly, check: checkElements(5, inContextActions) },
  task_card: { surfaces: messagesOnly, check: nothingMore },
  plan: { surfaces: messagesOnly, check: nothingMore },
}
