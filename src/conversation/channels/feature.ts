import type { Feature } from '../kit/feature.ts'
import { searched } from '../kit/searched.ts'
import { channelActions } from './action-handlers.ts'
import { channelNotices } from './notices.ts'
import { rhythm } from './rhythm-form.ts'
import { showChannels } from './show-channels.ts'

export const feature = {
  commands: [
    {
      word: 'channels',
      also: ['channel', 'announce'],
      roles: ['coordinator', 'director'],
      summary: 'Where P3 posts, and when; send a test; with a name or district: those',
      run: (request, rest) => showChannels(request, { named: searched(rest) }),
    },
  ],
  forms: [rhythm],
  actions: channelActions,
  notices: channelNotices,
} as const satisfies Feature
