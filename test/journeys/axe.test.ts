import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PAGE_PATIENCE, sharedBrowser } from '../playground/page/browser.ts'
import { createFreshWorld } from './fresh-world.ts'
import type { World } from './world.ts'

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
  'forced colors, dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const
let world: World

beforeAll(async () => {
  world = await createFreshWorld()
})
afterAll(async () => {
  await world?.stop()
})

/** What axe finds wrong on the page as it is now: rule, where, and why. */
const faultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    type Node = { target: unknown; html: string; failureSummary: string }
    type Asked = { resultTypes: ['violations'] }
    type Axe = { run(asked: Asked): Promise<{ violations: { id: string; nodes: Node[] }[] }> }
    // Every rule is held; what passes is not written out.
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`),
    )
  })

const boxIn = (seat: Locator): Locator => seat.getByRole('textbox', { name: /^Message P3/ })
const say = async (seat: Locator, words: string): Promise<void> => {
  await boxIn(seat).fill(words)
  await boxIn(seat).press('Enter')
}
const left = (page: Page): Locator => page.locator('.seat.left')
const right = (page: Page): Locator => page.locator('.seat.right')

/** Each state of the page, one after another, each from the one before. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first look': (page) => page.locator('.person').first().waitFor(),
  'the guide': async (page) => {
    await page.getByRole('button', { name: 'What to try' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'a coordinator in Slack, with an answer': async (page) => {
    await page.getByRole('button', { name: 'Close' }).click()
    await page.locator('.suggestion').click()
    await say(left(page), '/p3 directors')
    await left(page).getByRole('button', { name: 'Name a director' }).last().waitFor()
  },
  'commands offered in Slack': async (page) => {
    await boxIn(left(page)).fill('/p3 ')
    await left(page).getByRole('option').first().waitFor()
  },
}

/** What a wide page shows besides: a second person, and a dialog, which stays open for whoever sits there next. */
const statesBeside: typeof states = {
  'a dialog with a searched list in Slack': async (page) => {
    await boxIn(left(page)).fill('')
    await left(page).getByRole('button', { name: 'Name a director' }).last().click()
    await left(page).getByRole('dialog').getByRole('searchbox').first().waitFor()
  },
  'a list to choose the second person': (page) => page.getByRole('button', { name: 'Choose a second person' }).click(),
  'a coordinator in Teams beside, with an answer': async (page) => {
    await page.locator('#right-search').fill(world.coordinator('teams').name)
    await page.keyboard.press('Enter')
    await say(right(page), 'directors')
    await right(page).getByRole('button', { name: 'Name a director' }).last().waitFor()
  },
  'commands offered in Teams': async (page) => {
    await boxIn(right(page)).fill('s')
    await right(page).getByRole('option').first().waitFor()
  },
  'a form with folded boxes in Teams, one unfolded with the keyboard': async (page) => {
    await boxIn(right(page)).press('Escape')
    await say(right(page), 'nominate Alcoa')
    await right(page).getByRole('button', { name: 'Nominate' }).last().click()
    const dialog = right(page).getByRole('dialog')
    await dialog.getByRole('button', { name: 'Choose' }).first().waitFor()
    if ((await dialog.getByRole('checkbox').count()) > 0) throw new Error('boxes stand open before one asks for them')
    await dialog.getByRole('button', { name: 'Choose' }).first().press('Enter')
    await dialog.getByRole('checkbox').first().press('Space')
  },
  'a dialog with a searched list in Teams, open': async (page) => {
    await page.keyboard.press('Escape')
    await right(page).getByRole('dialog').waitFor({ state: 'hidden' })
    await right(page).getByRole('button', { name: 'Name a director' }).last().click()
    await right(page).getByRole('dialog').getByRole('combobox', { name: 'District' }).press('ArrowDown')
    await right(page).getByRole('option').first().waitFor()
  },
  'mail beside': async (page) => {
    await right(page).getByText('Mail', { exact: true }).click()
    await page.locator('.mail-pane').first().waitFor()
  },
}

const lookAt = async (page: Page, shown: typeof states, asSeen: Partial<typeof looks>) => {
  const faults: Record<string, string[]> = {}
  await page.evaluate(axe.source)
  for (const [state, show] of Object.entries(shown)) {
    await show(page)
    for (const [look, media] of Object.entries(asSeen)) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const found = await faultsOn(page)
      if (found.length > 0) faults[`${state}, in ${look}`] = found
    }
  }
  return faults
}

const openPage = async (width: number): Promise<Page> => {
  const page = await (await sharedBrowser()).newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(PAGE_PATIENCE)
  await page.goto(world.running.url)
  return page
}

it('axe finds nothing wrong on a phone, on any state of the page', async () => {
  const page = await openPage(390)
  const faults = await lookAt(page, states, { light: looks.light })
  await page.close()
  expect(faults).toEqual({})
})

it('axe finds nothing wrong in light, dark and forced colors, on any state of the page', async () => {
  const page = await openPage(1400)
  const faults = await lookAt(page, { ...states, ...statesBeside }, looks)
  await page.close()
  expect(faults).toEqual({})
})
