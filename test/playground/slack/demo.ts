/** Looks at the pane: `node test/playground/slack/demo.ts <folder>` saves pictures there; without a folder it stays up. */
import { mkdirSync } from 'node:fs'
import { launchBrowser } from '../page/browser.ts'
import { startBoltBot } from './bolt-bot.ts'
import { addDemoHandlers, announcement, introduction } from './demo-app.ts'

const folder = process.argv[2]
const bot = await startBoltBot('http', { shortcuts: [{ callbackId: 'log_visit', name: 'Log a visit' }] })
addDemoHandlers(bot.app, [])
await bot.call('chat.postMessage', { channel: 'U1', text: 'Your partner', blocks: introduction })
await bot.call('chat.postMessage', { channel: 'U2', text: 'Your partner', blocks: introduction.slice(0, 2) })
await bot.call('chat.postMessage', { channel: 'C1', text: 'Partners', blocks: announcement })
const page = `${bot.url}/playground/#left=ada.brook@t1.example&right=ben.carter@t1.example`
console.log(page)

if (folder) {
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  for (const colorScheme of ['light', 'dark'] as const) {
    const window = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme })
    window.on('console', (message) => message.type() === 'error' && console.log(message.text()))
    const shot = (name: string) => window.screenshot({ path: `${folder}/${colorScheme}-${name}.png` })
    await window.goto(page)
    const left = window.getByRole('region', { name: /^Ada Brook/ })
    const right = window.getByRole('region', { name: /^Ben Carter/ })
    await left.getByRole('heading', { name: /You have a partner/ }).waitFor()
    await right.getByRole('button', { name: /# p3-program/ }).click()
    await right.getByRole('table').waitFor()
    const composer = left.getByRole('textbox', { name: 'Message P3' })
    await composer.fill('/p3 status')
    await composer.press('Enter')
    await left.getByText('Only visible to you').first().waitFor()
    await composer.fill('/p3 ')
    await shot('messages')
    await composer.fill('/p3 log')
    await composer.press('Enter')
    await left.getByRole('dialog', { name: 'Log a visit' }).waitFor()
    await shot('dialog')
    await window.setViewportSize({ width: 1280, height: 720 })
    await left.getByLabel('Photos').scrollIntoViewIfNeeded()
    await shot('dialog-on-a-laptop')
    await window.setViewportSize({ width: 1400, height: 900 })
    await left.getByRole('button', { name: 'Save' }).click()
    await left.getByText('Please complete this required field.').first().waitFor()
    await right.getByRole('button', { name: /^P3/ }).click()
    await right.getByRole('tab', { name: 'Home' }).click()
    await right.getByRole('heading', { name: 'Good morning, Ada' }).waitFor()
    await shot('errors-and-home')
    await left.getByRole('button', { name: 'Cancel' }).click()
    await left.getByRole('button', { name: 'Not possible' }).click()
    await left.getByRole('dialog', { name: 'Decline this visit?' }).waitFor()
    await shot('confirm')
    await window.close()
  }
  await browser.close()
  await bot.stop()
  process.exit(0)
}
