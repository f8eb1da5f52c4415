/// <reference lib="dom" />
import { expect, it } from 'vitest'
import { type Block, strong } from '../../src/conversation/kit/card.ts'
import { say } from '../../src/conversation/kit/say.ts'
import { sharedBrowser, wideAndStill } from '../playground/page/browser.ts'
import { startShellServer } from '../playground/page/shell-server.ts'
import { showCard } from './screens/programs.ts'

it('ten entries of a list stand in at most 350 pixels in Teams, each a row with what is behind it folded', async () => {
  const server = await startShellServer('2026-11-24T14:41:00Z')
  const page = await (await sharedBrowser()).newPage(wideAndStill)
  await page.goto(`${server.url}/playground`)
  const entry = (_: unknown, n: number): Block => ({
    kind: 'entry',
    text: strong`${`Jordan Beasley ${n}`} and ${'Anita Ivey'}`,
    detail: 'First visit: no time proposed yet, was due Mon, Nov 2, 3 days ago.',
    actions: [say('Messages', 'status'), say('Open', 'status')],
  })
  await showCard(page, { title: 'Pairs', blocks: Array.from({ length: 10 }, entry) })
  const height = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.teams-pane .ac-adaptiveCard > .ac-columnSet')]
    if (rows.length !== 10) throw new Error(`${rows.length} rows`)
    return rows.at(-1)!.getBoundingClientRect().bottom - rows[0]!.getBoundingClientRect().top
  })
  await page.close()
  await server.close()
  expect(height).toBeLessThanOrEqual(350)
})
