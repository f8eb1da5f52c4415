import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { playgroundPage } from './playground-page.ts'
import type { World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
beforeAll(async () => {
  const opened = await open()
  world = opened.world
  page = opened.page
})

it('the coordinator finds directors and people of the roster, page by page and by name, and opens each', async () => {
  await page.goto(world.running.url)
  await page.getByRole('button', { name: /start as the coordinator/ }).click()
  const seat = page.getByRole('region', { name: new RegExp(`^${world.coordinator('slack').name}`) })
  const write = async (words: string): Promise<void> => {
    const box = seat.getByRole('textbox', { name: /^Message P3/ })
    await box.fill(words)
    await box.press('Enter')
  }
  const press = (within: Locator, label: RegExp): Promise<void> =>
    within.getByRole('button', { name: label }).last().click()
  const sees = (words: string): Promise<void> => seat.getByText(words, { exact: false }).last().waitFor()

  await write('/p3 directors')
  await sees('Directors of schools, page 1 of')
  await press(seat, /^Next$/)
  await sees('Directors of schools, page 2 of')
  await write('/p3 directors alcoa')
  await sees('“alcoa”')
  await press(seat, /^Open/)
  await seat
    .getByRole('button', { name: /^Replace/ })
    .last()
    .waitFor()

  await write('/p3 roster')
  await sees('Coordinators alone see this list.')
  await press(seat, /^Search or filter$/)
  const search = seat.getByRole('dialog')
  await search.getByLabel('Name, email or school', { exact: false }).first().fill('caldwell')
  await press(search, /^Show them$/)
  await sees('“caldwell”')
  await press(seat, /^Open/)
  await sees('Coordinators alone see this page.')
  expect(faults).toEqual([])
  expect(world.troubles).toEqual([])
})
