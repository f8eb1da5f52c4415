import { seeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { removeBlackout } from '../../usecases/year/change-blackouts.ts'
import { testChannel, useChannel } from '../../usecases/year/use-channel.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { neighborsReply, partNeighbors, showBreaks, showChannels } from './show-year.ts'

/** Buttons by which a coordinator sets the school year. */
export const yearActions: readonly ActionHandler[] = [
  onAction(actions.removeBreak, (request, { blackoutId }) => remove(request, blackoutId)),
  onAction(actions.openNeighbors, async ({ deps, actor }, { districtCode }) =>
    neighborsReply(await seeNeighbors(deps, actor, districtCode)),
  ),
  onAction(actions.partNeighbors, (request, { districtCode, other }) => partNeighbors(request, districtCode, other)),
  onAction(actions.useChannel, (request, { channelId }) => use(request, channelId, true)),
  onAction(actions.dropChannel, (request, { channelId }) => use(request, channelId, false)),
  onAction(actions.testChannel, (request, { channelId }) => test(request, channelId)),
]

const remove = async (request: Request, blackoutId: string): Promise<Reply> => {
  const done = await removeBlackout(request.deps, request.actor, blackoutId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? showBreaks(request, 'Removed.') : refusalCard('noSuchBreak')
}

const use = async (request: Request, channelId: string, announces: boolean): Promise<Reply> => {
  const done = await useChannel(request.deps, request.actor, { channelId, announces })
  if (!done.ok) return refusalCard(done.why)
  if (!done.value) return refusalCard('noSuchChannel')
  return showChannels(request, announces ? 'P3 announces there from now on.' : 'P3 no longer announces there.')
}

const test = async (request: Request, channelId: string): Promise<Reply> => {
  const done = await testChannel(request.deps, request.actor, channelId)
  if (!done.ok) return refusalCard(done.why)
  if (!done.value) return refusalCard('noSuchChannel')
  return showChannels(
    request,
    'A test is on its way. Please look into the channel; if it does not arrive in a minute, the reason stands here.',
  )
}
