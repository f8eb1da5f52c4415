import type { PrintedPage } from '../../core/print/printed-page.ts'

/** Makes a file for paper of a page. */
export interface Printer {
  /** A PDF's bytes. The same page gives the same bytes. */
  print(page: PrintedPage): Promise<Uint8Array>
}
