import { expect, it } from 'vitest'
import { html, lines } from '../../src/email/render/html.ts'

it('lets nothing that was typed be markup: not an element, not the end of an attribute', () => {
  const typed = `<b onclick="x('y')">&`
  const safe = '&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;'
  expect(html`<input value="${typed}">${typed}`.markup).toBe(`<input value="${safe}">${safe}`)
  expect(html`${lines(`${typed}\n${typed}`)}`.markup).toBe(`${safe}<br>${safe}`)
})

it('takes its own markup as it is, and nothing for what is not there', () => {
  expect(html`<p>${html`<b>x</b>`}${undefined}${false}${0}</p>`.markup).toBe('<p><b>x</b>0</p>')
})
