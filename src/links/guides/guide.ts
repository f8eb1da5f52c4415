/** One page for one kind of reader, in plain text: drawn as a page of ours and as the file in `docs/guides`. */
export interface Guide {
  /** Its address below /guide/, and its file's name. */
  readonly name: 'partner' | 'director' | 'coordinator' | 'operator'
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly text?: readonly string[]
  readonly list?: readonly string[]
  /** Words one sends to P3, each with what it does. A test looks each of them up. */
  readonly words?: readonly (readonly [word: string, does: string])[]
  /** Of `docs/pictures`. */
  readonly picture?: { readonly file: string; readonly alt: string }
}
