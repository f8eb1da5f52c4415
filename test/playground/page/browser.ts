import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const HOW_TO_INSTALL =
  'The page tests need a browser and none was found. Install one (Debian: apt-get install -y chromium) ' +
  'or name yours in P3_BROWSER, e.g. P3_BROWSER=/usr/bin/chromium npm test.'

/** Milliseconds that a page test waits for what should be seen: a safety net, on a busy machine too. */
export const PAGE_PATIENCE = 300_000

/** A wide window in which nothing moves by itself: each picture of a movement is drawn by the processor, sixty a second. */
export const wideAndStill = { viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' } as const

let shared: Promise<Browser> | undefined

/** One for all test files of a process, which ends with it: starting a browser costs as much as many a test. Whoever opens a window closes it. */
export const sharedBrowser = (): Promise<Browser> => {
  shared ??= launchBrowser()
  return shared
}

/** Chromium for the page tests. Throws with how to install it when there is none: page tests are never skipped. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = process.env.P3_BROWSER ?? PLACES.find((place) => existsSync(place))
  if (!executablePath || !existsSync(executablePath)) throw new Error(HOW_TO_INSTALL)
  return chromium.launch({
    executablePath,
    timeout: PAGE_PATIENCE,
    // Chromium ends by itself when this process does: no file leaves listeners to those after it.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A window for all tests of a file, each in a tab of it: opening a window costs more of the processor than most of what is done in it. */
export const openWindow = async (): Promise<BrowserContext> => {
  const context = await (await sharedBrowser()).newContext(wideAndStill)
  context.setDefaultTimeout(PAGE_PATIENCE)
  // A window closes with its last tab.
  await context.newPage()
  return context
}
