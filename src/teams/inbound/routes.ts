import type { Timer } from '../../core/clock.ts'
import type { Credentials } from '../auth/credentials.ts'
import type { FileOffers } from '../outbound/file-offers.ts'
import type { LinkFiles } from '../outbound/link-files.ts'
import { within } from '../outbound/within.ts'
import { messageBudget } from '../render/limits.ts'
import { requestKey } from './activity.ts'
import { type Scene, sceneOf } from './activity-context.ts'
import type { Routes, Turn } from './application.ts'
import type { Once } from './deduplicate.ts'
import { answerConsent } from './hear-consent.ts'
import { createHearInstall, type InstallOptions } from './hear-install.ts'
import { type InvokeOptions, invokeHandlers, otherInvoke } from './hear-invoke.ts'
import { createHearMessage, type MessageOptions } from './hear-message.ts'
import { createTargetedLine } from './targeted.ts'

type RouteOptions = InstallOptions &
  Omit<MessageOptions, 'targeted'> &
  Omit<InvokeOptions, 'consent'> & {
    readonly once: Once
    readonly offers: FileOffers
    readonly credentials: Credentials
    readonly linkFiles?: LinkFiles
    readonly timer: Timer
    readonly follow: (work: Promise<unknown>) => void
  }

/** What is done with each kind of activity. */
export const createRoutes = (options: RouteOptions): Routes => {
  const { talk, memory, once, hosts, follow, timer } = options
  const install = createHearInstall(options)
  const hearMessage = createHearMessage({ ...options, targeted: createTargetedLine(options.credentials, hosts) })
  const handlers = invokeHandlers({ ...options, consent: answerConsent(options) })
  const channelsSpokenIn = new Set<string>()
  const sceneFor = ({ heard }: Turn) => sceneOf(heard, talk, memory)

  /** Work that has no answer but "heard": done once, and waited for no longer than Teams waits. */
  const hear = async (turn: Turn, work: (scene: Scene) => Promise<void>): Promise<void> => {
    const { heard } = turn
    const scene = sceneFor(turn)
    if (heard.id && !(await once.isNew(scene.tenant, requestKey(heard)))) return
    const doing = work(scene)
    follow(doing)
    await within(
      timer,
      doing.catch(() => undefined),
      messageBudget,
    )
  }

  /** Channels are told of once in the life of this process; telling again changes nothing. */
  const noteChannel = async (scene: Scene): Promise<void> => {
    const key = `${scene.tenant} ${scene.place.channel}`
    if (scene.heard.conversation.conversationType !== 'channel' || channelsSpokenIn.has(key)) return
    channelsSpokenIn.add(key)
    await install.spokenIn(scene)
  }

  return {
    message: (turn) =>
      hear(turn, async (scene) => {
        follow(noteChannel(scene))
        await hearMessage(scene)
      }),
    installation: (turn) => hear(turn, install.installation),
    conversationUpdate: (turn) => hear(turn, install.conversationUpdate),
    invoke: (turn) => handlers.get(turn.heard.name ?? '')?.(sceneFor(turn), turn.later),
    otherInvoke: (turn) => otherInvoke(sceneFor(turn)),
  }
}
