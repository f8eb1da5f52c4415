import type { PrintedPage } from '../core/print/printed-page.ts'
import type { Printer } from '../usecases/print/printer-port.ts'
import { drawPrintedBlock } from './draw-printed-block.ts'
import { colors, createSheet, margins, type Pdf, printable, writeWords } from './sheet.ts'

/** How much smaller it may get to fit one sheet; below that nobody reads it. */
const scales = [1, 0.92, 0.84, 0.76] as const

/** Makes PDF files. The library is loaded with the first one: most starts never print. */
export const printer: Printer = {
  print: async (page) => {
    const { default: Document } = await import('pdfkit')
    const make = (scale: number) => draw(new Document(options(page)), page, scale)
    const tried = []
    for (const scale of page.oneSheet ? scales : [1]) {
      const one = make(scale)
      tried.push(one)
      if (one.bufferedPageRange().count === 1) break
    }
    // What fits no sheet at any size takes several, at a size for reading.
    const fits = tried.at(-1)!.bufferedPageRange().count === 1 ? tried.at(-1)! : tried[0]!
    return finish(fits, page)
  },
}

const options = ({ title, madeAt }: PrintedPage): PDFKit.PDFDocumentOptions => ({
  size: 'LETTER',
  margins,
  bufferPages: true,
  lang: 'en-US',
  displayTitle: true,
  // Tagged, for who listens instead of looking.
  pdfVersion: '1.7',
  tagged: true,
  info: { Title: title, Creator: 'P3 Bot', Producer: 'P3 Bot', CreationDate: madeAt, ModDate: madeAt },
})

const draw = (pdf: Pdf, page: PrintedPage, scale: number): Pdf => {
  const sheet = createSheet(pdf, scale)
  sheet.tag('H1', () => sheet.write(page.title, { size: 20, strong: true, color: colors.accent }))
  const { subtitle } = page
  if (subtitle) sheet.tag('P', () => sheet.write(subtitle, { size: 10.5, color: colors.soft }))
  sheet.gap(5)
  sheet.ornament(() =>
    pdf
      .moveTo(sheet.left, pdf.y)
      .lineTo(sheet.left + sheet.width, pdf.y)
      .lineWidth(1)
      .strokeColor(colors.accent)
      .stroke(),
  )
  sheet.gap(6)
  for (const block of page.blocks) drawPrintedBlock(sheet, block)
  return pdf
}

const finish = async (pdf: Pdf, { footer }: PrintedPage): Promise<Uint8Array> => {
  const { count } = pdf.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(at)
    // What stands in the margin would begin a new sheet.
    pdf.page.margins = { ...pdf.page.margins, bottom: 0 }
    const number = count > 1 ? `   Page ${at + 1} of ${count}` : ''
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font('plain').fontSize(8).fillColor(colors.soft)
    pdf.y = pdf.page.height - margins.bottom + 16
    writeWords(pdf, `${printable(footer)}${number}`, {
      x: margins.left,
      width: pdf.page.width - margins.left - margins.right,
    })
    pdf.endMarkedContent()
  }
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resume, fail) => pdf.on('end', resume).on('error', fail))
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}
