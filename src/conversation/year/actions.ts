import { seeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { removeBlackout } from '../../usecases/year/change-blackouts.ts'
import { testChannel, useChannel } from '../../usecases/year/use-channel.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Act, Turn } from '../kit/request.ts'
import { neighborsReply, partNeighbors, showBreaks, showChannels } from './show-year.ts'

/** Buttons by which a coordinator sets the school year. */
export const yearActs: readonly Act[] = [
  { verb: 'break-remove', run: (turn, { blackoutId = '' }) => remove(turn, blackoutId) },
  {
    verb: 'neighbors-open',
    run: async ({ deps, actor }, { districtCode = '' }) =>
      neighborsReply(await seeNeighbors(deps, actor, districtCode)),
  },
  {
    verb: 'neighbors-part',
    run: (turn, { districtCode = '', other = '' }) => partNeighbors(turn, districtCode, other),
  },
  { verb: 'channel-use', run: (turn, { channelId = '' }) => use(turn, channelId, true) },
  { verb: 'channel-drop', run: (turn, { channelId = '' }) => use(turn, channelId, false) },
  { verb: 'channel-test', run: (turn, { channelId = '' }) => test(turn, channelId) },
]

const remove = async (turn: Turn, blackoutId: string): Promise<Reply> => {
  const done = await removeBlackout(turn.deps, turn.actor, blackoutId)
  if (!done.ok) return refusalCard(done.why)
  return done.value ? showBreaks(turn, 'Removed.') : refusalCard('noSuchBreak')
}

const use = async (turn: Turn, channelId: string, announces: boolean): Promise<Reply> => {
  const done = await useChannel(turn.deps, turn.actor, { channelId, announces })
  if (!done.ok) return refusalCard(done.why)
  if (!done.value) return refusalCard('noSuchChannel')
  return showChannels(turn, announces ? 'P3 announces there from now on.' : 'P3 no longer announces there.')
}

const test = async (turn: Turn, channelId: string): Promise<Reply> => {
  const done = await testChannel(turn.deps, turn.actor, channelId)
  if (!done.ok) return refusalCard(done.why)
  if (!done.value) return refusalCard('noSuchChannel')
  return showChannels(
    turn,
    'A test is on its way. Please look into the channel; if it does not arrive in a minute, the reason stands here.',
  )
}
