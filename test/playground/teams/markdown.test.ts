import { expect, it } from 'vitest'
import { markdownToHtml } from '../../../playground/page/teams/markdown.ts'

it.each([
  ['**bold** and *soft* and _soft_', '<strong>bold</strong> and <em>soft</em> and <em>soft</em>'],
  ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['first\nsecond', 'first<br>second'],
  ['\\*not bold\\* \\[x\\](y)', '*not bold* [x](y)'],
  ['# no heading', '# no heading'],
  [
    '[here](https://example.org/a_b?c=1&d=2)',
    '<a href="https://example.org/a_b?c=1&amp;d=2" target="_blank" rel="noopener noreferrer">here</a>',
  ],
])('%s', (markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(html)
})

it.each([
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](https://a"onmouseover="alert(1))',
  '[<script>alert(1)</script>](https://example.org)',
  '**<b onclick=alert(1)>**',
  '\\<script>',
  '\uE0000\uE001 **x**',
])('no HTML of the writer’s comes through: %s', (markdown) => {
  const left = markdownToHtml(markdown).replace(
    /<\/?(strong|em|ul|ol|li|br|a)( (href|target|rel|start)="[^"<>]*")*>/g,
    '',
  )
  expect(left).not.toMatch(/[<>]/)
  expect(markdownToHtml(markdown)).not.toContain('href="javascript')
})
