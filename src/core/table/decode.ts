/** The largest file that is taken in. Bytes: 50,000 rows in UTF-16, and room. */
export const largestFileBytes = 16_000_000

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'size' | 'workbook' | 'binary' }

/**
 * The text of a table's bytes. Spreadsheets save as UTF-8 or UTF-16 with or without a mark, or in the Windows code page;
 * what can't be read in any of them stays in the text as U+FFFD, so that its row can be named.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > largestFileBytes) return { ok: false, why: 'size' }
  if (isWorkbook(bytes)) return { ok: false, why: 'workbook' }
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) return { ok: false, why: 'binary' }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return isText(text) ? { ok: true, text } : { ok: false, why: 'binary' }
}

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

/** .xlsx, .ods and .numbers are archives; .xls has a mark of its own, and so has a PDF. Many programs write a page of the web, and call it .xls. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x50, 0x4b, 0x03, 0x04) ||
  starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
  starts(bytes, 0x25, 0x50, 0x44, 0x46) ||
  isMarkup(bytes)

const isMarkup = (bytes: Uint8Array): boolean => {
  const beginning = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 200))
  return /^\s*(?:\{\\rtf|<(?:!--|(?:!doctype|\?xml|html|head|body|meta|style|table|div)\b))/i.test(beginning)
}

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' => {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  return wideWithoutMark(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Bytes looked at to tell an encoding without a mark. */
const sample = 4_096

/** In UTF-16 the letters of a heading have a zero on one side, always the same. */
const wideWithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, sample) & ~1
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [first = 0, second = 0] = zeros.map((count) => count / (looked / 2))
  if (second > 0.4 && first < 0.05) return 'utf-16le'
  return first > 0.4 && second < 0.05 ? 'utf-16be' : undefined
}

/** One broken character does not make a code page of a file that is UTF-8 everywhere else. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const broken = text.split('\ufffd').length - 1
    return (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) > broken
  }
}

/** A picture or an archive has control characters everywhere; a spreadsheet's slip has one or two. */
const isText = (text: string): boolean => {
  const looked = text.slice(0, sample)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const odd = looked.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0
  return odd <= 4 || odd < looked.length / 20
}
