import { z } from 'zod'
import { stepKinds } from '../partnership/partnership.ts'
import { boardAges, boardMine, boardStandings } from './board.ts'
import { broadcastAudiences } from './broadcast.ts'

/** What a coordinator can do to several pairs at once. */
export const errandActs = [
  'remind',
  'write',
  'settle',
  'extend',
  'excuse',
  'reopen',
  'host',
  'hold',
  'resume',
  'end',
  'assign',
] as const
export type ErrandAct = (typeof errandActs)[number]

/** Acts whose words both partners read as the reason, and which don't go without. */
export const needsReason = (act: ErrandAct): boolean =>
  ['extend', 'excuse', 'reopen', 'host', 'hold', 'end'].includes(act)

/** Acts whose words are a message from the coordinator. */
export const isMessage = (act: ErrandAct): boolean => act === 'write' || act === 'settle'

/** Acts that can be taken back as a whole; a message only as far as it has not gone yet. */
export const canBeUndone = (act: ErrandAct): boolean => ['remind', 'hold', 'resume', 'assign'].includes(act)

/** Pairs that are chosen at once. */
export const chosenMost = 100

/** A board's filter, as it is kept. */
const keptFilter = z.object({
  search: z.string().optional(),
  districtCode: z.string().optional(),
  region: z.string().optional(),
  step: z.enum(stepKinds).optional(),
  age: z.enum(boardAges).optional(),
  reason: z.enum(boardStandings).optional(),
  mine: z.enum(boardMine).optional(),
})

/** What an errand carries besides whom it is about and its words. */
export const errandTerms = z.object({
  /** A message: to both, or to those whose turn it is. */
  to: z.enum(['both', 'turn']).optional(),
  /** Days from today, or from when it is due where that is later. */
  days: z.number().int().min(1).max(180).optional(),
  /** The coordinator who looks after the pairs; none: nobody does. */
  assignTo: z.string().optional(),
  /** The request for help that a message answers. */
  helpId: z.string().optional(),
  /** A message to all of a kind, and which of them. */
  audience: z.enum(broadcastAudiences).optional(),
  filter: keptFilter.optional(),
  /** By pair, what the act changes there as it was when they were chosen: where it is otherwise by now, they are left out. */
  seen: z.record(z.string(), z.string()).optional(),
})
export type ErrandTerms = z.output<typeof errandTerms>

/** A message that answers open calls for help: it goes to whoever asked, and settles them. */
export const answersHelp = ({ act, terms }: { readonly act: ErrandAct; readonly terms: ErrandTerms }): boolean =>
  act === 'settle' || terms.helpId !== undefined
