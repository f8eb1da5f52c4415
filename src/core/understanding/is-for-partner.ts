import { tidy } from './tidy.ts'

/** On the way there, at the door, held up: what the other should hear now. */
const underWay =
  /\b(?:running (?:\w+ ){0,2}late|(?:on|on my) way|stuck in traffic|in the parking lot|at the (?:front )?door|which door|where do i park|be there in|i am (?:here|outside|lost)|late (?:today|by \d+))\b/
const toThem = /\b(?:tell|text|message|contact|reach|email|write(?: to)?|let|call) (?:him|her|them|my partner)\b/

/** Whether words are for the partner rather than for P3, which passes nothing on: how to reach them is what helps. `names`: the partner's. */
export const isForPartner = (words: string, names: readonly string[]): boolean => {
  const said = names.reduce(
    (text, name) => text.replaceAll(new RegExp(`\\b${name.replaceAll(/\W/g, '.')}\\b`, 'gi'), 'them'),
    words,
  )
  const plain = tidy(said)
  return underWay.test(plain) || toThem.test(plain)
}
