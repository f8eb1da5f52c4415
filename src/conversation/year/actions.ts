import { seeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { removeBlackout } from '../../usecases/year/change-blackouts.ts'
import { testChannel, useChannel } from '../../usecases/year/use-channel.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Act, Request } from '../kit/request.ts'
import { neighborsReply, partNeighbors, showBreaks, showChannels } from './show-year.ts'

/** Buttons by which a coordinator sets the school year. */
export const yearActs: readonly Act[] = [
  { verb: 'break-remove', run: (request, { blackoutId = '' }) => remove(request, blackoutId) },
  {
    verb: 'neighbors-open',
    run: async ({ deps, actor }, { districtCode = '' }) =>
      neighborsReply(await seeNeighbors(deps, actor, districtCode)),
  },
  {
    verb: 'neighbors-part',
    run: (request, { districtCode = '', other = '' }) => partNeighbors(request, districtCode, other),
  },
  { verb: 'channel-use', run: (request, { channelId = '' }) => use(request, channelId, true) },
  { verb: 'channel-drop', run: (request, { channelId = '' }) => use(request, channelId, false) },
  { verb: 'channel-test', run: (request, { channelId = '' }) => test(request, channelId) },
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
