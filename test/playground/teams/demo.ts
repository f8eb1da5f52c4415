/**
 * For looking at the Teams pane: `node test/playground/teams/demo.ts` serves it until stopped;
 * with a folder it takes screenshots there instead, light and dark, of two people side by side.
 */
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../page/browser.ts'
import { ada, ben } from './cast.ts'
import { demoTurn } from './demo-bot.ts'
import { setStage } from './stage.ts'

const pairAddress = (url: string) => `${url}/playground/#left=${ada.email}&right=${ben.email}`

const take = async (page: Page, folder: string, look: string) => {
  const shot = (name: string) => page.screenshot({ path: `${folder}/${look}-${name}.png` })
  page.setDefaultTimeout(6000)
  const left = page.getByRole('region', { name: /Ada Brooks/ })
  const right = page.getByRole('region', { name: /Ben Carter/ })
  await left.getByRole('button', { name: 'Offer times' }).first().waitFor()
  await right.getByRole('button', { name: 'Offer times' }).first().waitFor()
  await left.getByRole('textbox', { name: 'Message P3' }).fill('status')
  await left.getByRole('button', { name: 'Send' }).click()
  await left.getByText('Edited').last().waitFor()
  await right.getByRole('textbox', { name: 'Message P3' }).fill('export')
  await right.getByRole('button', { name: 'Send' }).click()
  await right.getByRole('button', { name: 'Allow' }).last().waitFor()
  await right.getByRole('textbox', { name: 'Message P3' }).fill('s')
  await left.getByRole('button', { name: 'Actions and apps' }).click()
  await shot('chat')
  await left.getByRole('menuitem').press('Escape')
  await left.getByRole('button', { name: 'Offer times' }).first().click()
  await left.getByRole('dialog', { name: 'Offer times' }).getByText('Note to Ben').waitFor()
  await right.getByRole('button', { name: 'Break something' }).first().click()
  await right.getByRole('alert').waitFor()
  await shot('dialog')
  const dialog = left.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('Choose a date.').waitFor()
  await shot('client-check')
  await dialog.getByLabel('Date').fill('2026-11-02')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('This day has passed').waitFor()
  await right.getByRole('button', { name: 'Close' }).last().click()
  await right.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  await right.getByRole('textbox', { name: /Post in/ }).fill('@P3 status')
  await right.getByRole('button', { name: 'Send' }).click()
  await right.getByText('Edited').last().waitFor()
  await shot('redrawn-and-channel')
  await dialog.getByRole('button', { name: 'Close dialog' }).click()
  await left.getByRole('button', { name: 'P3 options' }).click()
  await left.getByRole('menuitem', { name: 'Block P3' }).click()
  await left.getByRole('button', { name: 'Snooze a week' }).first().click()
  await left.getByRole('alert').waitFor()
  await shot('blocked')
  await left.getByRole('button', { name: 'Unblock', exact: true }).click()
}

const stage = await setStage({ turn: demoTurn })
const [folder] = process.argv.slice(2)
if (folder) {
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1400, height: 900 } })
    page.on('console', (message) => console.log(message.type(), message.text()))
    page.on('pageerror', (error) => console.log(error))
    await page.goto(pairAddress(stage.url))
    await take(page, folder, colorScheme).catch(async (error: unknown) => {
      await page.screenshot({ path: `${folder}/failed.png` })
      throw error
    })
    await page.close()
  }
  await browser.close()
  await stage.close()
} else {
  console.log(pairAddress(stage.url))
}
