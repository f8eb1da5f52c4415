import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { PAGE_PATIENCE, sharedBrowser, wideAndStill } from '../playground/page/browser.ts'
import type { World } from './world.ts'

/** A playground and its page in a browser, for the test file that calls it, in the world that `open` is given. `faults`: errors of the page. */
export const playgroundPage = () => {
  const faults: string[] = []
  const ends: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  const open = async (make: () => Promise<World>): Promise<{ readonly world: World; readonly page: Page }> => {
    const browser = await sharedBrowser()
    const world = await make()
    ends.push(() => world.stop())
    const page = await browser.newPage(wideAndStill)
    ends.push(() => page.close())
    page.setDefaultTimeout(PAGE_PATIENCE)
    page.on('pageerror', (error) => faults.push(error.message))
    return { world, page }
  }
  return { faults, open }
}
