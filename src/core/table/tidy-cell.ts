/** Zero width, direction marks, soft hyphens, byte order marks: copied along from web pages and seen by nobody; what sentences of ours are marked with. */
const invisible =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\uf0f3-\uf0f6\ufeff]|[\ufe00-\ufe0f]/g
/** Letters, digits and signs as wide as a Chinese or Japanese sign, which look like the plain ones. */
const wide = /[\uff01-\uff5e]/g
const plainSign = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
/** What joins the parts of an emoji, or says that it is one. */
const joinsEmoji =
  /(?<=\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\ufe0f|\ufe0f(?=\u20e3)/gu
/** Spaces of all widths, and line ends inside a cell. */
const spaces = /[\s\u0085]+/g

/**
 * A spreadsheet runs a cell that starts with one of these as a formula, wide ones too, whatever can't be seen stands before; a leading
 * apostrophe makes it text.
 */
const formulaStart = new RegExp(`^(?:\\s|${invisible.source})*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]`)

/** A cell for a spreadsheet, which must not run it. */
export const neutralCell = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

/** Most cells: nothing to take out, and no trick. */
const tidyAlready = /^(?:[!-&(-<>-~][!-~]*(?: [!-~]+)*)?$/

/** What a person meant by a cell: nothing invisible, one kind of space, and none of Excel's tricks to keep a text a text. */
export const tidyCell = (raw: string): string => {
  if (tidyAlready.test(raw)) return raw
  const joined = new Set(Array.from(raw.matchAll(joinsEmoji), ({ index }) => index))
  const text = raw
    .replaceAll(invisible, (mark: string, at: number) => (joined.has(at) ? mark : ''))
    .replaceAll(wide, plainSign)
    .replaceAll(spaces, ' ')
    .trim()
    .normalize('NFC')
  const formula = /^=\s*"([^"]*)"$/.exec(text)
  if (formula) return formula[1]!.trim()
  const kept = text.slice(1)
  return text.startsWith("'") && (formulaStart.test(kept) || /^\d/.test(kept)) ? kept.trim() : text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]|\p{Surrogate}/u

/** Whether a cell has a character that no database keeps or that was lost on the way. */
export const isUnreadable = (raw: string): boolean => unreadable.test(raw)
