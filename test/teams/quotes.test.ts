import { expect, it } from 'vitest'
import { type Heard, tenantOf } from '../../src/teams/inbound/activity.ts'
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

const block = (inside: string) =>
  `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1795000000000"><strong itemprop="mri" itemid="28:bot">P3</strong><span itemprop="time" itemid="1795000000000"></span>\n${inside}</blockquote>`
const reference = (messagePreview: string) => ({
  contentType: 'messageReference',
  content: JSON.stringify({ messageId: '17', messagePreview }),
})
const said = 'log 45 min yesterday'

it.each([
  ['a quote within a quote', { text: `${block(`${block('<p>status</p>')}<p>schedule a visit</p>`)}<p>${said}</p>` }],
  [
    'three quotes within one another, with text between them',
    { text: `${block(`one ${block(`two ${block('three')} and two`)} and one`)}\n${said}` },
  ],
  [
    'two quotes, one behind the other',
    { text: `${block('<p>schedule</p>')}${block('<p>cancel it</p>')}<p>${said}</p>` },
  ],
  ['a quote on either side', { text: `${block('schedule')}<p>${said}</p>${block('cancel')}` }],
  [
    'a quote with a table, a link, a picture and a mention',
    {
      text: `${block(
        '<p>See <a href="https://x.example/?a=1&amp;b=2">this</a> <img alt="log 5 min" src="x"/></p><table><tr><td>schedule</td></tr></table><at id="0">P3</at>',
      )}<p>${said}</p>`,
    },
  ],
  [
    'the bot’s own words quoted, buttons and all',
    {
      text: `${block('<p>Your turn: suggest times</p><p>Suggest times | Log a visit | Cancel the visit</p>')}<p>${said}</p>`,
    },
  ],
  [
    'the bot’s own words in front, as the preview has them',
    {
      text: `Hello, Ana. I’m P3 Type status or help\r\n${said}`,
      attachments: [reference('Hello, Ana. I’m P3 Type status or help')],
    },
  ],
  [
    'a preview that was cut short',
    {
      text: `Could we do Tuesday, February 9, at 9:00 AM or Wednesday, February 10, at 1:00 PM for the visit?\n${said}`,
      attachments: [reference('Could we do Tuesday, February 9, at 9:00 AM or Wed…')],
    },
  ],
  [
    'two previews, in their order',
    {
      text: `schedule a visit\r\ncancel it\r\n${said}`,
      attachments: [reference('schedule a visit'), reference('cancel it')],
    },
  ],
  [
    'a preview whose breaks and spaces are other ones',
    { text: `schedule\n\n a  visit\n${said}`, attachments: [reference('schedule a visit')] },
  ],
  ['a quote of a Spanish client', { text: `${block('<p>El martes a las 9 me va bien</p>')}<p>${said}</p>` }],
  [
    'a quote that a Spanish client put as a heading and text',
    {
      text: `<blockquote><b>P3 escribió:</b><br/>programar una visita</blockquote>${said}`,
      attachments: [reference('programar una visita')],
    },
  ],
  ['a quote by hand within one', { text: `>> schedule a visit\n> cancel it\n\n${said}` }],
  ['a quote that never ends', { text: `<p>${said}</p><blockquote itemscope><p>schedule a visit</p>` }],
  ['an end without a beginning', { text: `</blockquote>${said}` }],
])('a reply is read without what it quotes: %s', (_, parts) => {
  expect(readWords(heard(parts))).toBe(said)
})

it.each([
  ['a quote', { text: block('<p>cancel the visit</p>') }],
  ['a quote within a quote', { text: block(`${block('leave')}<p>cancel the visit</p>`) }],
  ['a quote with an empty paragraph behind it', { text: `${block('cancel')}<p>&nbsp;</p>` }],
  ['a preview', { text: 'cancel the visit', attachments: [reference('cancel the visit')] }],
  ['a placeholder', { text: '<quoted messageId="17"/>' }],
  ['a quote by hand', { text: '> cancel the visit' }],
])('a reply with no words of its own says nothing: %s', (_, parts) => {
  expect(readWords(heard(parts))).toBe('')
})

it('words that only begin like what is quoted elsewhere stay', () => {
  const parts = { text: 'schedule a visit on Tuesday', attachments: [reference('cancel the visit')] }
  expect(readWords(heard(parts))).toBe('schedule a visit on Tuesday')
})

it('markup made to be slow is read soon', () => {
  const before = process.cpuUsage()
  for (const text of [
    '<blockquote '.repeat(8_000),
    '<blockquote>'.repeat(8_000),
    `${'<quote>'.repeat(7_000)}${'</quote>'.repeat(6_000)}`,
  ])
    readWords(heard({ text }))
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(1_500)
})

it.each([
  ['a picture of several signs stays whole', 'thanks 👩‍🏫 👩🏽‍🏫 👁️‍🗨️', 'thanks 👩‍🏫 👩🏽‍🏫 👁️‍🗨️'],
  ['what joins nothing goes', 'ro\u200dster\u200b', 'roster'],
])('%s', (_, text, said) => expect(readWords(heard({ text }))).toBe(said))

it('a tenant is the same in capitals and in small letters', () => {
  const told = { tenant: { id: 'ABCDEF11-2222-3333-4444-555555555556' } }
  const conversation = { id: 'a:1', tenantId: 'abcdef11-2222-3333-4444-555555555556' }
  expect(tenantOf(heard({ channelData: told, conversation }))).toBe('abcdef11-2222-3333-4444-555555555556')
})
