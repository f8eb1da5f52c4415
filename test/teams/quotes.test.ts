import { expect, it } from 'vitest'
import type { Heard } from '../../src/teams/inbound/activity.ts'
import { readWords } from '../../src/teams/inbound/read-words.ts'

const heard = (parts: object): Heard => ({ recipient: { id: '28:bot' }, ...parts }) as Heard

it.each([
  [
    'markup of the desktop',
    {
      text: '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri" itemid="28:bot">P3</strong><span itemprop="time" itemid="1"></span>\n<p itemprop="preview">schedule a visit</p></blockquote>\n<p>log 45 min yesterday</p>',
    },
  ],
  [
    'a placeholder and an entity',
    {
      text: '<quoted messageId="17"/> log 45 min yesterday',
      entities: [{ type: 'quotedReply', quotedReply: { messageId: '17', preview: 'schedule a visit' } }],
    },
  ],
  [
    'the quoted words in front',
    {
      text: 'schedule a visit\r\nlog 45 min yesterday',
      attachments: [
        {
          contentType: 'messageReference',
          content: JSON.stringify({ messageId: '17', messagePreview: 'schedule a visit' }),
        },
      ],
    },
  ],
  [
    'an older client’s quote',
    {
      text: '<quote author="28:bot" messageid="17"><legacyquote>[1] P3: </legacyquote>schedule a visit<legacyquote>\n&lt;&lt;&lt; </legacyquote></quote>log 45 min yesterday',
    },
  ],
  ['a quote by hand', { text: '> schedule a visit\n\nlog 45 min yesterday' }],
  ['none', { text: 'log 45 min yesterday', attachments: [{ contentType: 'messageReference', content: 'no JSON' }] }],
])('a reply is read without what it quotes: %s', (_, parts) => {
  expect(readWords(heard(parts))).toBe('log 45 min yesterday')
})
