/** Names that stand for something in a message, and that no message can give away by. */
export const messagePlaceholders = ['first name', 'partner', 'step', 'due', 'district'] as const

/** Whom a coordinator can write to at once: partners of pairs on the board, or people by what is missing of them. */
export const broadcastAudiences = [
  'partners',
  'invited',
  'unmatched',
  'directorsIn',
  'directorsSilent',
  'directorsWithoutNominee',
] as const
export type BroadcastAudience = (typeof broadcastAudiences)[number]

/** More people than a state has administrators are not written to at once. */
export const broadcastMost = 20_000

/** Who is in no pair has no partner, step or due day. */
export const broadcastPlaceholders = (audience: BroadcastAudience): readonly string[] =>
  audience === 'partners' ? messagePlaceholders : ['first name', 'district']
