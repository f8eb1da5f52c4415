import type PDFKit from 'pdfkit'
import { fontFiles } from '../core/fonts/fonts.ts'
import { fromTheLeft, linesWithin, runsRightToLeft } from './right-to-left.ts'

export type Pdf = typeof PDFKit.prototype

/** Lengths in points: 72 to an inch. US Letter. */
export const margins = { top: 50, bottom: 64, left: 56, right: 56 } as const
export const colors = { ink: '#1b2733', soft: '#5b6b7a', accent: '#1f4e8c', line: '#cfd8e3' } as const

/** What a reader's screen reader is told: the standard's own names. */
type Tag = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'

export interface Look {
  readonly size: number
  readonly color?: string
  readonly strong?: boolean
}

/** A sheet that is written from the top down; `scale` makes all of it smaller. */
export interface Sheet {
  readonly pdf: Pdf
  readonly scale: number
  readonly left: number
  readonly width: number
  /** Height of words in points, broken into lines of this width. */
  heightOf(words: string, look: Look, width?: number): number
  /** Writes words at the current place, or at `x` in a column; the current place goes beneath them. */
  write(words: string, look: Look, at?: { readonly x: number; readonly width: number; readonly right?: boolean }): void
  /** What it draws is read aloud as this: a heading, a paragraph, a cell. `alt`: words in place of what is seen. */
  tag(type: Tag, draw: () => void, alt?: string): void
  /** What is tagged inside belongs together: a list, a table and its rows. */
  group(type: Tag, inside: () => void): void
  /** Drawn for the eye alone: lines and the like. */
  ornament(draw: () => void): void
  /** Drawn for the eye again, on a further sheet: who listens has heard it. */
  repetition(draw: () => void): void
  /** Leaves so much free. */
  gap(points: number): void
  /** Goes to a new sheet when so much does not fit any more. */
  keep(points: number): void
}

/** Pictures of people, flags and the like, with what joins and colors them: our fonts have none, and would draw a box for each. */
const emoji = /(?:[\u{1f000}-\u{1faff}\u{e0020}-\u{e007f}]|\ufe0f|\u20e3|\u200d)+/gu
/** Letters out of a generator of fancy ones, which are plain letters to whoever reads them. */
const fancy = /[\u{1d400}-\u{1d7ff}]+/gu

/** No character that a font has no picture for but breaks lines: tabs and the like come out of pasted text. What was only a picture is a dash. */
export const printable = (words: string): string => {
  const plain = words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(fancy, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
  const left = plain.replace(emoji, '')
  if (left === plain) return plain
  const tidy = left.replace(/ {2,}/g, ' ').replace(/^ | $/gm, '')
  return tidy === '' ? '–' : tidy
}

/** Where words go, in points: what is wider than `width` is broken into lines. */
export interface Written {
  readonly x: number
  readonly width: number
  readonly right?: boolean
  readonly lineGap?: number
}

/** Writes words in the font that is set, at the current height. The library breaks lines and puts words one behind another from the left only. */
export const writeWords = (pdf: Pdf, words: string, { x, width, right = false, lineGap = 0 }: Written): void => {
  if (!runsRightToLeft(words)) {
    pdf.text(words, x, pdf.y, { width, align: right ? 'right' : 'left', lineGap })
    return
  }
  const widthOf = (some: string) => pdf.widthOfString(some)
  const height = pdf.currentLineHeight(true) + lineGap
  for (const line of linesWithin(words, width, widthOf)) {
    if (pdf.y + height > pdf.page.maxY()) pdf.addPage()
    const { y } = pdf
    const pieces = fromTheLeft(line)
    const whole = pieces.reduce((sum, { text }) => sum + widthOf(text), 0)
    let left = right ? x + width - whole : x
    const placed = pieces.map((piece) => {
      const at = left
      left += widthOf(piece.text)
      return { ...piece, x: at }
    })
    // In the order in which it is read aloud.
    for (const { text, x: from } of placed.sort((a, b) => a.at - b.at)) pdf.text(text, from, y, { lineBreak: false })
    pdf.y = y + height
  }
}

const heightOfWords = (pdf: Pdf, words: string, width: number): number =>
  runsRightToLeft(words)
    ? linesWithin(words, width, (some) => pdf.widthOfString(some)).length * pdf.currentLineHeight(true)
    : pdf.heightOfString(words, { width })

export const createSheet = (pdf: Pdf, scale: number): Sheet => {
  for (const [name, file] of Object.entries(fontFiles)) pdf.registerFont(name, file)
  const whole = pdf.struct('Document')
  pdf.addStructure(whole)
  let around = whole
  const left = margins.left
  const width = pdf.page.width - margins.left - margins.right
  const dress = ({ size, color = colors.ink, strong = false }: Look) =>
    pdf
      .font(strong ? 'strong' : 'plain')
      .fontSize(size * scale)
      .fillColor(color)
  const artifact = (type: 'Layout' | 'Pagination') => (draw: () => void) => {
    pdf.markContent('Artifact', { type })
    draw()
    pdf.endMarkedContent()
  }
  return {
    pdf,
    scale,
    left,
    width,
    heightOf: (words, look, within = width) => heightOfWords(dress(look), printable(words), within),
    write: (words, look, at) => {
      writeWords(dress(look), printable(words), { ...(at ?? { x: left, width }), lineGap: 1.5 * scale })
      pdf.x = left
    },
    tag: (type, draw, alt) => {
      around.add(pdf.struct(type, alt === undefined ? {} : { alt }, draw))
    },
    group: (type, inside) => {
      const before = around
      const group = pdf.struct(type)
      before.add(group)
      around = group
      inside()
      around = before
      group.end()
    },
    ornament: artifact('Layout'),
    repetition: artifact('Pagination'),
    gap: (points) => {
      pdf.y += points * scale
    },
    keep: (points) => {
      if (pdf.y + points > pdf.page.height - margins.bottom) pdf.addPage()
    },
  }
}
