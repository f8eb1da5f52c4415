import { expect, it } from 'vitest'
import { escaped, sectionText, unescaped } from '../../src/slack/render/words.ts'

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
