import type { Timer } from '../../core/clock.ts'
import type { Credentials } from '../auth/credentials.ts'
import type { FileOffers } from '../outbound/file-offers.ts'
import type { LinkFiles } from '../outbound/link-files.ts'
import type { Membership } from '../outbound/membership.ts'
import { within } from '../outbound/within.ts'
import { messageBudget } from '../render/limits.ts'
import { requestKey } from './activity.ts'
import { type ActivityContext, activityContextOf } from './activity-context.ts'
import type { ActivityRequest, Routes } from './application.ts'
import type { Deduplicator } from './deduplicate.ts'
import { answerConsent } from './hear-consent.ts'
import { createHearInstall, type HearInstallDeps } from './hear-install.ts'
import { type InvokeDeps, invokeHandlers, otherInvoke } from './hear-invoke.ts'
import { createHearMessage, type MessageDeps } from './hear-message.ts'
import { mentionsUs } from './read-words.ts'
import { createTargetedLine } from './targeted.ts'

type RouteDeps = HearInstallDeps &
  Omit<MessageDeps, 'targeted'> &
  Omit<InvokeDeps, 'consent'> & {
    readonly deduplicator: Deduplicator
    readonly offers: FileOffers
    readonly credentials: Credentials
    readonly linkFiles?: LinkFiles
    readonly membership: Membership
    readonly timer: Timer
    readonly follow: (work: Promise<unknown>) => void
  }

/** What is done with each kind of activity. */
export const createRoutes = (deps: RouteDeps): Routes => {
  const { deduplicator, hosts, follow, timer } = deps
  const install = createHearInstall(deps)
  const hearMessage = createHearMessage({ ...deps, targeted: createTargetedLine(deps.credentials, hosts) })
  const handlers = invokeHandlers({ ...deps, consent: answerConsent(deps) })
  const channelsSpokenIn = new Set<string>()
  const contextFor = ({ heard }: ActivityRequest) => activityContextOf(heard, deps)

  /** Work that has no answer but "heard": done once, and waited for no longer than Teams waits. */
  const hear = async (
    request: ActivityRequest,
    work: (activityContext: ActivityContext) => Promise<void>,
  ): Promise<void> => {
    const { heard } = request
    const activityContext = contextFor(request)
    if (heard.id && !(await deduplicator.isNew(activityContext.tenant, requestKey(heard)))) return
    const doing = work(activityContext)
    follow(doing)
    await within(
      timer,
      doing.catch(() => undefined),
      messageBudget,
    )
  }

  /** Channels are told of once in the life of this process; telling again changes nothing. */
  const noteChannel = async (activityContext: ActivityContext): Promise<void> => {
    const key = `${activityContext.tenant} ${activityContext.place.channel}`
    if (activityContext.heard.conversation.conversationType !== 'channel' || channelsSpokenIn.has(key)) return
    channelsSpokenIn.add(key)
    await install.spokenIn(activityContext)
  }

  const message = (request: ActivityRequest) =>
    hear(request, async (activityContext) => {
      follow(noteChannel(activityContext))
      await hearMessage(activityContext)
    })

  return {
    message,
    // Whoever corrects what they wrote wants that answered; what was said to others, or is brought back as it was, is no question.
    edited: async (request) => {
      const { heard } = request
      if (heard.channelData?.eventType !== 'editMessage') return
      if (contextFor(request).personal || mentionsUs(heard)) await message(request)
    },
    installation: (request) => hear(request, install.installation),
    conversationUpdate: (request) => hear(request, install.conversationUpdate),
    invoke: (request) => handlers.get(request.heard.name ?? '')?.(contextFor(request), request.later),
    otherInvoke: (request) => otherInvoke(contextFor(request)),
  }
}
