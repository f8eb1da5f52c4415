import { previewChannelNews } from '../../usecases/channels/see-channel-news.ts'
import { testChannel, useChannel } from '../../usecases/channels/use-channel.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { drawChannelNudge } from './notices.ts'
import { showChannels } from './show-channels.ts'

/** Buttons by which a channel is set. */
export const channelActions: readonly ActionHandler[] = [
  onAction(actions.useChannel, (request, { channelId }) => use(request, channelId, true)),
  onAction(actions.dropChannel, (request, { channelId }) => use(request, channelId, false)),
  onAction(actions.testChannel, (request, { channelId }) => test(request, channelId)),
  onAction(actions.previewChannel, (request, { channelId }) => preview(request, channelId)),
]

const use = async (request: Request, channelId: string, announces: boolean): Promise<Reply> => {
  const done = await useChannel(request.deps, request.actor, { channelId, announces })
  if (!done.ok) return refusalCard(done.refusal)
  return showChannels(request, {
    about: channelId,
    news: announces ? 'P3 announces there from now on.' : 'P3 no longer announces there.',
  })
}

const test = async (request: Request, channelId: string): Promise<Reply> => {
  const done = await testChannel(request.deps, request.actor, channelId)
  if (!done.ok) return refusalCard(done.refusal)
  const news =
    'A test is on its way. Please look into the channel; if it does not arrive in a minute, the reason stands here.'
  return showChannels(request, { news, about: channelId })
}

/** What the next weekly message would be if it were written now. */
const preview = async ({ deps, actor }: Request, channelId: string): Promise<Reply> => {
  const found = await previewChannelNews(deps, actor, channelId)
  if (!found.ok) return refusalCard(found.refusal)
  const { decision, asked } = found.value
  if (decision.kind === 'quiet')
    return {
      kind: 'card',
      card: { title: 'Nothing would be posted now', blocks: [{ kind: 'text', text: quiet[decision.why] }] },
    }
  const card = await drawChannelNudge(deps, asked)
  return {
    kind: 'card',
    card: {
      ...card,
      blocks: [{ kind: 'text', text: 'A preview, for you alone: nothing was posted.', quiet: true }, ...card.blocks],
    },
  }
}

const quiet = {
  outOfYear: 'The school year is not under way, so the channel is left in peace.',
  break: 'It is a break, so the channel is left in peace.',
  nothing: 'There is no visit or call ahead to speak of: nobody is matched yet, or all is done.',
  unchanged: 'Nothing has changed since the last weekly message, so the channel is left in peace.',
} as const
