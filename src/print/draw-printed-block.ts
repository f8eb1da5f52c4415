import type { PrintedBlock } from '../core/print/printed-page.ts'
import { drawTable } from './draw-table.ts'
import { colors, type Look, margins, type Sheet } from './sheet.ts'

const text: Look = { size: 10 }
const quiet: Look = { size: 9, color: colors.soft }
const strong: Look = { size: 10, strong: true }
/** The widest label of a fact, in points. */
const LABEL = 120

type Drawers = {
  readonly [K in PrintedBlock['kind']]: (sheet: Sheet, block: Extract<PrintedBlock, { kind: K }>) => void
}

const drawers: Drawers = {
  heading: (sheet, block) => {
    // A heading goes with what follows it.
    sheet.keep(60 * sheet.scale)
    sheet.gap(8)
    sheet.tag('H2', () => sheet.write(block.text, { size: 13, strong: true, color: colors.accent }))
    sheet.gap(3)
  },
  text: (sheet, block) => {
    sheet.tag('P', () => sheet.write(block.text, block.strong ? strong : block.quiet ? quiet : text))
    sheet.gap(4)
  },
  facts: (sheet, { facts }) => {
    const labelWidth = LABEL * sheet.scale
    const value = { x: sheet.left + labelWidth, width: sheet.width - labelWidth }
    for (const fact of facts) {
      sheet.keep(sheet.heightOf(fact.value, text, value.width))
      const { y } = sheet.pdf
      sheet.tag('P', () => sheet.write(fact.label, { ...quiet, size: 9.5 }, { x: sheet.left, width: labelWidth - 8 }))
      const below = sheet.pdf.y
      sheet.pdf.y = y
      sheet.tag('P', () => sheet.write(fact.value, text, value))
      sheet.pdf.y = Math.max(sheet.pdf.y, below)
      sheet.gap(2)
    }
    sheet.gap(3)
  },
  list: (sheet, { items }) => {
    const indent = 14 * sheet.scale
    const draw = (item: string) => {
      sheet.keep(sheet.heightOf(item, text, sheet.width - indent))
      const { y } = sheet.pdf
      sheet.tag('Lbl', () => sheet.write('•', text, { x: sheet.left, width: indent }))
      sheet.pdf.y = y
      sheet.tag('LBody', () => sheet.write(item, text, { x: sheet.left + indent, width: sheet.width - indent }))
      sheet.gap(2)
    }
    sheet.group('L', () => {
      for (const item of items) sheet.group('LI', () => draw(item))
    })
    sheet.gap(3)
  },
  table: drawTable,
  image: (sheet, { png, alt }) => {
    const { pdf, left, width } = sheet
    const picture = Buffer.from(png)
    // The size stands in the first part of a PNG: width, then height.
    const height = (width * picture.readUInt32BE(20)) / picture.readUInt32BE(16)
    sheet.keep(Math.min(height, pdf.page.height - margins.top - margins.bottom))
    sheet.tag('Figure', () => pdf.image(picture, left, pdf.y, { width }), alt)
    pdf.y += height
    sheet.gap(4)
    // Who listens has heard it as the picture's.
    sheet.ornament(() => sheet.write(alt, quiet))
    sheet.gap(4)
  },
}

/** Draws one block at the current place. */
export const drawPrintedBlock = (sheet: Sheet, block: PrintedBlock): void =>
  (drawers[block.kind] as (sheet: Sheet, block: PrintedBlock) => void)(sheet, block)
