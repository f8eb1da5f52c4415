import { z } from 'zod'
import { defineAction, defineForm, id, number, yesOrNo } from '../kit/action.ts'
import { leaf } from '../kit/pages.ts'

/** Buttons of the matching, of its publication, and of the announcement. The ids and the names in a context are on the wire, in messages that are already out there. */

export const matchAgain = defineAction({ id: 'match-again', context: {}, effect: 'changes' })
export const seePairs = defineAction({ id: 'match-pairs', context: { ...leaf }, effect: 'reads' })
export const seeLeftOver = defineAction({ id: 'match-left', context: { ...leaf }, effect: 'reads' })
export const seeNotEligible = defineAction({ id: 'match-not-eligible', context: { ...leaf }, effect: 'reads' })
export const seeRules = defineAction({ id: 'match-rules', context: { ...leaf }, effect: 'reads' })
export const previewNudges = defineAction({ id: 'match-reminders', context: {}, effect: 'reads' })
export const lockPair = defineAction({ id: 'match-lock', context: { a: id, b: id, ...leaf }, effect: 'changes' })
export const releasePair = defineAction({ id: 'match-release', context: { a: id, b: id, ...leaf }, effect: 'changes' })
export const keepChange = defineAction({
  id: 'match-keep',
  context: { change: z.enum(['lock-pair', 'forbid-pair', 'make-neighbors']), a: id, b: id },
  effect: 'changes',
})
export const publish = defineAction({
  id: 'match-publish',
  context: { draftId: id, messages: number },
  effect: 'changes',
})
export const downloadPairs = defineAction({ id: 'match-csv', context: {}, effect: 'reads' })
export const seeProgress = defineAction({ id: 'match-progress', context: {}, effect: 'reads' })
export const stopMatching = defineAction({ id: 'match-stop', context: {}, effect: 'changes' })
export const resetMatching = defineAction({ id: 'match-reset', context: {}, effect: 'changes' })
export const seeCampaign = defineAction({ id: 'campaign', context: { campaignId: id }, effect: 'reads' })
export const turnNotArrived = defineAction({
  id: 'campaign-lost',
  context: { campaignId: id, ...leaf },
  effect: 'reads',
})
export const sendAgain = defineAction({ id: 'campaign-again', context: { campaignId: id }, effect: 'changes' })
export const pauseCampaign = defineAction({ id: 'campaign-pause', context: { campaignId: id }, effect: 'changes' })
export const resumeCampaign = defineAction({ id: 'campaign-resume', context: { campaignId: id }, effect: 'changes' })
export const cancelCampaign = defineAction({ id: 'campaign-cancel', context: { campaignId: id }, effect: 'changes' })
export const turnAnnouncement = defineAction({
  id: 'announcement-page',
  context: { matchedAt: id.optional(), ...leaf },
  effect: 'reads',
})
export const previewAnnouncement = defineAction({ id: 'announcement-preview', context: {}, effect: 'reads' })
export const forbidPair = defineForm({ id: 'match-forbid', context: { a: id, b: id, ...leaf }, effect: 'changes' })
export const matchByHand = defineForm({ id: 'match-hand', context: { a: id.optional() }, effect: 'changes' })
export const swapPartner = defineForm({ id: 'match-swap', context: { a: id, b: id, ...leaf }, effect: 'changes' })
export const askWhatIf = defineForm({ id: 'match-what-if', context: {}, effect: 'changes' })

/** Buttons of a file of pairs that waits for its press. */
export const showPairsFile = defineAction({ id: 'pairs-show', context: { importId: id }, effect: 'reads' })
export const listPairsFile = defineAction({ id: 'pairs-list', context: { importId: id, ...leaf }, effect: 'reads' })
export const pressPairs = defineAction({
  id: 'pairs-press',
  context: { importId: id, draftId: id, out: yesOrNo },
  effect: 'changes',
})
