import type { PrintedBlock } from '../core/print/printed-page.ts'
import { colors, type Look, type Sheet } from './sheet.ts'

type Table = Extract<PrintedBlock, { kind: 'table' }>

const head: Look = { size: 9, strong: true, color: colors.soft }
const cell: Look = { size: 9.5 }
/** Between columns, in points. */
const BETWEEN = 8

/** Draws a table; a row is never broken between two sheets, and the second sheet has the heads again: for the eye, who listens has heard them. */
export const drawTable = (sheet: Sheet, { columns, rows }: Table): void => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (sheet.width * share) / whole)
  const drawRow = (cells: readonly string[], look: Look, tag: 'TH' | 'TD') =>
    sheet.group('TR', () => drawCells(cells, look, (draw) => sheet.tag(tag, draw)))
  const drawCells = (cells: readonly string[], look: Look, tagged: (draw: () => void) => void) => {
    const { y } = sheet.pdf
    const bottoms = columns.map(({ right }, at) => {
      const x = sheet.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0)
      sheet.pdf.y = y
      const place = { x, width: widths[at]! - BETWEEN, right }
      tagged(() => sheet.write(cells[at] ?? '', look, place))
      return sheet.pdf.y
    })
    sheet.pdf.y = Math.max(y, ...bottoms)
    sheet.gap(2)
    const { left, width, pdf } = sheet
    sheet.ornament(() =>
      pdf
        .moveTo(left, pdf.y)
        .lineTo(left + width, pdf.y)
        .lineWidth(0.5)
        .strokeColor(colors.line)
        .stroke(),
    )
    sheet.gap(3)
  }
  const heads = columns.map(({ label }) => label)
  sheet.keep(50 * sheet.scale)
  const drawRows = () => {
    drawRow(heads, head, 'TH')
    for (const row of rows) {
      const height = Math.max(...row.map((words, at) => sheet.heightOf(words, cell, widths[at]! - BETWEEN)))
      const sheets = sheet.pdf.bufferedPageRange().count
      sheet.keep(height + 6)
      if (sheet.pdf.bufferedPageRange().count > sheets) drawCells(heads, head, sheet.repetition)
      drawRow(row, cell, 'TD')
    }
  }
  sheet.group('Table', drawRows)
  sheet.gap(4)
}
