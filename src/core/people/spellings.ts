/** How people shorten the words of names of schools and districts. */
const shortened: Readonly<Record<string, string>> = {
  saint: 'st',
  mount: 'mt',
  mountain: 'mtn',
  fort: 'ft',
  doctor: 'dr',
  junior: 'jr',
  senior: 'sr',
  county: 'co',
  elementary: 'elem ele el es',
  middle: 'ms mid',
  high: 'hs',
  primary: 'prim',
  intermediate: 'int inter',
  preparatory: 'prep',
  academy: 'acad',
  alternative: 'alt',
  center: 'ctr',
  community: 'comm',
  technology: 'tech',
  university: 'univ',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  special: 'ssd sp spec',
}

const shortOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(shortened).map(([whole, short]) => [whole, short.split(' ')]),
)
const wholeOf: ReadonlyMap<string, string> = new Map(
  [...shortOf].flatMap(([whole, short]) => short.map((one) => [one, whole] as const)),
)

/** The whole word of one that people shorten; any other as it is. */
export const wholeWord = (word: string): string => wholeOf.get(word) ?? word

/** Other spellings of a word: `mount` of `mt`, and the other way round. */
export const alsoWritten = (word: string): readonly string[] => shortOf.get(word) ?? [wholeOf.get(word) ?? []].flat()

/** What many names of schools and districts have, and people put in or leave out. */
const saysNothing = new Set(
  'school schools sch sd district dist system public municipal board boe education department dept the and of for at'.split(
    ' ',
  ),
)

/** Words of a place without those that tell none from another. */
export const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !saysNothing.has(word))
