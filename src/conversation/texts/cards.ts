import { type HeadTitle, titled, withTitles } from '../../core/directors/titled.ts'
import { placeholdersOf, type TextName, textNames, textOf, texts } from '../../core/texts/texts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { ownText } from '../kit/own-text.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'
import { count } from '../kit/words.ts'
import { aboutProgram, changeText, originalText, previewText, sayHead, turnTexts } from './actions.ts'

/** The choices of what the head of a district is called, each by itself. */
export const headNames: Readonly<Record<HeadTitle, string>> = {
  director: withTitles(titled('Director of schools'), 'director'),
  superintendent: withTitles(titled('Director of schools'), 'superintendent'),
}

const shownAtOnce = 8

/** As people type them: part of a title, or "own" for those that are changed. */
const found = (cycle: Cycle, head: HeadTitle, search: string): readonly TextName[] => {
  const words = search.trim().toLowerCase()
  return textNames.filter((name) =>
    words === 'own'
      ? cycle.settings.texts[name] !== undefined
      : withTitles(texts[name].title, head).toLowerCase().includes(words),
  )
}

export interface TextsPage {
  readonly news?: string
  readonly search?: string
  readonly page?: number
  /** What the head of a district was called until now. */
  readonly headBefore?: HeadTitle
}

/** Every message that may be put in own words, whom to contact, and whether channels name people. */
export const textsCard = (cycle: Cycle, head: HeadTitle, how: TextsPage = {}): Card => {
  const { news, search = '', page = 0, headBefore } = how
  const names = found(cycle, head, search)
  const pages = Math.max(1, Math.ceil(names.length / shownAtOnce))
  const at = Math.min(page, pages - 1)
  const turnTo: TurnTo = (to, label, look) => button(turnTexts, { ...to, ...(search && { search }) }, label, look)
  return {
    title: `What P3 says, ${cycle.name}`,
    blocks: [
      ...(news ? [{ kind: 'text', text: news } as const] : []),
      ...(at === 0 && search === '' ? [aboutBlock(cycle, head)] : []),
      {
        kind: 'text',
        text:
          names.length === 0
            ? 'No message has that in its name.'
            : `${count(names.length, 'message')}${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}. To find one, ${typed('texts invitation')}. For those you changed, ${typed('texts own')}.`,
        quiet: true,
      },
      ...names.slice(at * shownAtOnce, (at + 1) * shownAtOnce).map((name) => textEntry(cycle, name)),
    ],
    actions: [
      ...(headBefore ? [button(sayHead, { head: headBefore }, `Back to “${headNames[headBefore]}”`)] : []),
      button(aboutProgram, {}, 'Contact and names', { style: cycle.settings.contact ? undefined : 'primary' }),
      ...pageButtons(at, pages, turnTo),
      ...(search ? [say('All texts', 'texts')] : [say('Channels', 'channels'), say('This year', 'year')]),
    ],
  }
}

const aboutBlock = (cycle: Cycle, head: HeadTitle): Block => ({
  kind: 'facts',
  facts: [
    { label: 'For more information, please contact', value: cycle.settings.contact ?? 'nobody yet' },
    {
      label: 'Partners’ names in channels',
      value: cycle.settings.namesInChannels ? 'Yes: announcements and weekly messages name them' : 'No',
    },
    { label: 'The head of a district', value: headNames[head] },
  ],
})

const textEntry = (cycle: Cycle, name: TextName): Block => {
  const own = cycle.settings.texts[name] !== undefined
  return {
    kind: 'entry',
    text: strong`${texts[name].title}`,
    detail: `${own ? 'In your own words' : 'The original'}. ${texts[name].part}`,
    actions: [
      button(changeText, { name }, 'Change'),
      button(previewText, { name }, 'Preview'),
      ...(own
        ? [
            button(originalText, { name }, 'Back to the original', {
              confirm: {
                title: 'Back to the original?',
                text: 'Your own words for this message are forgotten.',
                yes: 'Use the original',
                no: 'Keep mine',
              },
            }),
          ]
        : []),
    ],
  }
}

/** The whole message as its readers get it, with buttons that are only named; of one that can't be shown with invented people, its words. */
export const textPreviewCard = (cycle: Cycle, name: TextName, message: Card | undefined): Card => ({
  title: `Preview: ${texts[name].title}`,
  blocks: [
    { kind: 'text', text: 'For you alone: nothing was sent. People, numbers and days here are examples.', quiet: true },
    { kind: 'divider' },
    ...(message ? messageBlocks(message) : wordsAlone(cycle, name)),
  ],
  actions: [button(changeText, { name }, 'Change'), say('All texts', 'texts')],
})

const messageBlocks = ({ title, blocks, actions = [], footer }: Card): readonly Block[] => {
  const labels = [...blocks.flatMap((block) => (block.kind === 'entry' ? (block.actions ?? []) : [])), ...actions]
  return [
    { kind: 'heading', text: title },
    ...blocks.map((block): Block => (block.kind === 'entry' ? { ...block, actions: [] } : block)),
    ...(labels.length > 0
      ? [{ kind: 'text', text: `Its buttons: ${labels.map(({ label }) => `“${label}”`).join(', ')}.` } as const]
      : []),
    ...(footer ? [{ kind: 'text', text: footer, quiet: true } as const] : []),
  ]
}

/** The words with something in place of each placeholder. */
const wordsAlone = (cycle: Cycle, name: TextName): readonly Block[] => {
  const { program, department, year, ...sample } = texts[name].sample
  const words = ownText(cycle, name, sample)
  return [
    ...(words ? [{ kind: 'text', text: words } as const] : []),
    ...contactLine(cycle),
    {
      kind: 'text',
      text: `${words ? 'The rest of it' : 'It has no words of yours yet. All of it'} is drawn from where things stand when it is sent.`,
      quiet: true,
    },
  ]
}

export const usableWords = (name: TextName): string =>
  `What stands in braces is filled in when it is sent: ${placeholdersOf(name)
    .map((one) => `{${one}}`)
    .join(', ')}. ${texts[name].part}`

export const wordsInForce = (cycle: Cycle, name: TextName): string => textOf(cycle.settings.texts, name)
