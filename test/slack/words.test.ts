import { expect, it } from 'vitest'
import { asWritten, escaped, sectionText, unescaped } from '../../src/slack/render/words.ts'

it.each(['<!channel>', '<@U1>', '<https://evil.example|click>', 'a & b'])('disarms %s', (typed) => {
  expect(escaped(typed)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
  expect(unescaped(escaped(typed))).toBe(typed)
})

it('disarms what stands beside strong words as well as the strong words', () => {
  const { text } = sectionText([{ text: '<!here>', strong: true }, { text: ' <@U1>' }])
  expect(text).toContain('&lt;!here&gt;')
  expect(text).toContain('&lt;@U1&gt;')
})

it('draws strong pieces side by side as one', () => {
  const text = [{ text: 'Ana', strong: true }, { text: ', coordinator', strong: true }, { text: ' since May' }]
  expect(sectionText(text)).toMatchObject({ type: 'mrkdwn', text: '*Ana, coordinator* since May' })
})

it.each(['', ' ', '\n'])('draws strong words that are none (%j) as a dash: Slack refuses an empty text', (words) => {
  expect(sectionText([{ text: words, strong: true }])).toMatchObject({ type: 'plain_text', text: '–' })
})

it.each([
  ['link <mailto:kim.roe@one.example|kim.roe@one.example>', 'link kim.roe@one.example'],
  ['link <mailto:kim.roe@one.example>', 'link kim.roe@one.example'],
  ['<tel:6155550100|615-555-0100>', '615-555-0100'],
  ['see <https://one.example/a?b=1&amp;c=2|one.example>', 'see one.example'],
  ['see <https://one.example/a?b=1&amp;c=2>', 'see https://one.example/a?b=1&c=2'],
  ['link <@U1|kim>', 'link kim'],
  ['<#C1|general> <!here> <!date^1|Tuesday>', 'general   Tuesday'],
  ['<@U1> link', '  link'],
  ['1 &lt; 2 &amp;&amp; a &lt;b|c&gt;', '1 < 2 && a <b|c>'],
])('reads %s as it stands on the screen', (sent, written) => expect(asWritten(sent)).toBe(written))
