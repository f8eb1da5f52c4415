// Takes pictures of the page to look at: node test/playground/page/screenshots.ts <folder> [<url of a running playground>]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startShellServer } from './shell-server.ts'

const SIZES = [
  { width: 1400, height: 900 },
  { width: 1280, height: 720 },
]
const SCHEMES = ['light', 'dark'] as const

/** What the page shows right after it was opened, beside a first person, and with two people. */
const views: Record<string, (page: Page) => Promise<void>> = {
  'first-look': async (page) => page.locator('.person').first().waitFor(),
  coordinator: async (page) => {
    await page.locator('.suggestion').click()
    await page.locator('.pane').first().waitFor()
  },
  'two-people': async (page) => {
    await page.getByRole('button', { name: 'Choose a second person' }).click()
    await page.locator('#right-search').fill('teams principal')
    await page.keyboard.press('Enter')
    await page.waitForLoadState('load')
  },
  clock: async (page) => {
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.locator('.toast.shown').waitFor()
  },
  guide: async (page) => page.locator('#open-guide').click(),
}

const takeAll = async (browser: Browser, url: string, folder: string): Promise<void> => {
  for (const colorScheme of SCHEMES)
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, colorScheme })
      const page = await context.newPage()
      await page.goto(`${url}/playground`)
      for (const [name, reach] of Object.entries(views)) {
        await reach(page)
        // A picture is for the eye: let what was asked for arrive and fade in.
        await page.waitForTimeout(600)
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${viewport.width}.png`) })
      }
      await context.close()
    }
}

const [folder = 'screenshots', url] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const own = url ? undefined : await startShellServer('2026-11-24T14:41:00Z')
const browser = await launchBrowser()
await takeAll(browser, url ?? own!.url, folder)
await browser.close()
await own?.close()
