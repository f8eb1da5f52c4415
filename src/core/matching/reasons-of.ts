import type { ProposedPair } from './proposal.ts'

/** Why these two, as half-sentences for people to read: what gave points, but for what is merely not known. */
export const reasonsOf = ({ terms }: Pick<ProposedPair, 'terms'>): string[] =>
  terms.flatMap(({ points, explanation }) => (points > 0 && !/\bnot known$/.test(explanation) ? [explanation] : []))
