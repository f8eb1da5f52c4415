import { beginningOf } from '../../core/characters.ts'

/** Slack's limits, from the doc comments of @slack/types 3.2.0 unless a line says otherwise. Characters unless named. */
export const limits = {
  header: 150,
  sectionText: 3000,
  contextText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  altText: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  optionText: 75,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  viewTitle: 24,
  privateMetadata: 3000,
  textInput: 3000,
  options: 100,
  actionsPerBlock: 25,
  viewBlocks: 100,
  /** Slack allows 50; the rest is room for a page's own heading. */
  messageBlocks: 45,
  /** Slack documents none, but answers msg_blocks_too_long somewhere above 9,600 (bolt-js#2509). */
  messageText: 9000,
  /** A response_url takes five answers. */
  answersPerUrl: 5,
} as const

/** Pieces of at most so many characters, broken at a line or a space where there is one. */
export const pieces = (words: string, maximum: number): string[] => {
  const found: string[] = []
  let rest = words
  while (rest.length > maximum) {
    const window = beginningOf(rest, maximum)
    const at = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '))
    const end = at > maximum / 2 ? at + 1 : window.length
    found.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest]
}
