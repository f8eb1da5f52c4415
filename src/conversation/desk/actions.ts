import { z } from 'zod'
import { chartNames } from '../../core/chart/chart.ts'
import { boardAges, boardMine, boardStandings } from '../../core/desk/board.ts'
import { broadcastAudiences } from '../../core/desk/broadcast.ts'
import { stepKinds } from '../../core/partnership/partnership.ts'
import { defineAction, defineForm, id } from '../kit/action.ts'
import { saved } from '../kit/meanwhile.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of the coordinator’s lists. The ids and the names in a context are on the wire, in messages that are already out there. */

export const turnOverdue = defineAction({ id: 'overdue-page', context: { ...leaf }, effect: 'reads' })
export const turnUnreachable = defineAction({
  id: 'unreachable-page',
  context: { search: id.optional(), ...leaf },
  effect: 'reads',
})
export const turnPairs = defineAction({
  id: 'pairs-page',
  context: { search: id.optional(), ...leaf },
  effect: 'reads',
})
export const turnLedgers = defineAction({
  id: 'ledger-page',
  context: { search: id.optional(), ...leaf },
  effect: 'reads',
})
export const settleHelp = defineAction({ id: 'help-done', context: { helpId: id }, effect: 'changes' })
export const retryAll = defineAction({ id: 'retry-all', context: {}, effect: 'changes' })
export const retryPerson = defineAction({ id: 'retry-person', context: { personId: id }, effect: 'changes' })

/** Which lines of the board; `whole`: also beyond the coordinator's own region. */
const filter = {
  search: id.optional(),
  districtCode: id.optional(),
  region: id.optional(),
  step: z.enum(stepKinds).optional(),
  age: z.enum(boardAges).optional(),
  reason: z.enum(boardStandings).optional(),
  mine: z.enum(boardMine).optional(),
  whole: z.literal('yes').optional(),
} as const

export const turnBoard = defineAction({ id: 'board-page', context: { ...filter, ...leaf }, effect: 'reads' })
export const filterBoard = defineForm({ id: 'board-filter', context: filter, effect: 'reads' })
export const choosePairs = defineForm({ id: 'board-choose', context: filter, effect: 'changes' })
export const runErrand = defineAction({ id: 'errand-run', context: { errandId: id }, effect: 'changes' })
export const undoErrand = defineAction({ id: 'errand-undo', context: { errandId: id }, effect: 'changes' })
export const readErrand = defineAction({ id: 'errand-read', context: { errandId: id }, effect: 'reads' })
export const remindPair = defineAction({ id: 'pair-remind', context: { partnershipId: id }, effect: 'changes' })
export const writeToPair = defineForm({
  id: 'pair-write',
  context: { partnershipId: id, helpId: id.optional() },
  effect: 'changes',
})
export const careForPair = defineForm({ id: 'pair-care', context: { partnershipId: id, ...saved }, effect: 'changes' })

export const broadcast = defineForm({
  id: 'broadcast',
  context: { ...filter, audience: z.enum(broadcastAudiences).optional() },
  effect: 'changes',
})
export const tryBroadcast = defineAction({ id: 'broadcast-try', context: { errandId: id }, effect: 'changes' })
export const runBroadcast = defineAction({ id: 'broadcast-run', context: { errandId: id }, effect: 'changes' })

export const weeklyDigest = defineForm({ id: 'weekly-digest', context: saved, effect: 'changes' })

export const proofOf = defineAction({ id: 'proof-of', context: { personId: id }, effect: 'reads' })
export const reportFile = defineAction({
  id: 'report-file',
  context: { format: z.enum(['pdf', 'xlsx', 'csv']) },
  effect: 'reads',
})
export const districtReportPage = defineAction({
  id: 'district-report',
  context: { districtCode: id },
  effect: 'reads',
})
export const districtReportFile = defineAction({
  id: 'district-report-file',
  context: { districtCode: id },
  effect: 'reads',
})
export const reportPicture = defineAction({
  id: 'report-picture',
  context: { name: z.enum(chartNames) },
  effect: 'reads',
})
