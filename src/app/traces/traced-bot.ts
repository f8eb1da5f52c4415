import type { Bot } from '../../conversation/kit/reply.ts'
import { inSpan } from '../../usecases/trace.ts'

/** The bot, each of its answers a span of the trace it belongs to. */
export const tracedBot = (bot: Bot): Bot => ({
  ...bot,
  handle: (incoming) => {
    const { kind, speaker } = incoming
    return inSpan({ name: `bot ${kind}`, facts: { platform: speaker.platform, kind } }, () => bot.handle(incoming))
  },
})
