/** A page for paper: what stands on it, with no file format in it. All text is literal. */
export interface PrintedPage {
  readonly title: string
  /** One line beneath the title: whose it is, and of when. */
  readonly subtitle?: string
  readonly blocks: readonly PrintedBlock[]
  /** At the foot of every sheet, e.g. who sees what stands here. */
  readonly footer: string
  /** Printed smaller where that brings it onto one sheet. */
  readonly oneSheet?: boolean
  /** The moment it was made. */
  readonly madeAt: Date
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean; readonly quiet?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly PrintedColumn[]
      readonly rows: readonly (readonly string[])[]
    }
  /** A picture as PNG bytes across the whole width, with words for those who can't see it. */
  | { readonly kind: 'image'; readonly png: Uint8Array; readonly alt: string }

interface PrintedColumn {
  readonly label: string
  /** Its part of the width, beside those of the others. */
  readonly share: number
  /** For numbers. */
  readonly right?: boolean
}
