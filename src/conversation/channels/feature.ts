import type { Feature } from '../kit/feature.ts'
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
      summary: 'Where P3 posts, and when; send a test',
      run: (request) => showChannels(request),
    },
  ],
  forms: [rhythm],
  actions: channelActions,
  notices: channelNotices,
} as const satisfies Feature
