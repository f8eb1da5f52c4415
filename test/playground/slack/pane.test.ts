import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unhurried } from '../../waiting.ts'
import { openWindow } from '../page/browser.ts'
import { type BoltBot, startBoltBot } from './bolt-bot.ts'
import { addDemoHandlers, introduction } from './demo-app.ts'

let tabs: BrowserContext
let bot: BoltBot
let page: Page
let left: Locator
let right: Locator
let submitted: Record<string, Record<string, Record<string, unknown>>>[]
const faults: string[] = []

beforeAll(async () => {
  tabs = await openWindow()
})
afterAll(() => tabs?.close())

beforeEach(async () => {
  submitted = []
  faults.length = 0
  bot = await startBoltBot('http', { shortcuts: [{ callbackId: 'log_visit', name: 'Log a visit' }] })
  addDemoHandlers(bot.app, submitted)
  await bot.call('chat.postMessage', { channel: 'U1', text: 'Your partner', blocks: introduction })
  page = await tabs.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${bot.url}/playground/#left=ada.brook@t1.example&right=ben.carter@t1.example`)
  left = page.getByRole('region', { name: /^Ada Brook/ })
  right = page.getByRole('region', { name: /^Ben Carter/ })
  await left.getByRole('heading', { name: /You have a partner/ }).waitFor()
})
afterEach(async () => {
  await page.close()
  await bot.stop()
  expect(faults).toEqual([])
})

const write = async (seat: Locator, words: string, to = 'P3'): Promise<void> => {
  const box = seat.getByRole('textbox', { name: `Message ${to}`, exact: true })
  await box.fill(words)
  await box.press('Enter')
}

describe('one person’s Slack in the page', () => {
  it('answers a slash command to that person alone, and completes commands', async () => {
    const box = left.getByRole('textbox', { name: 'Message P3' })
    await box.fill('/p3 st')
    await left.getByRole('option', { name: /\/p3 status/ }).click()
    await box.press('Enter')
    await left.getByText('nothing to report').waitFor()
    await left.getByText('Only visible to you').waitFor()
    expect(await right.getByText('nothing to report').count()).toBe(0)
  })

  it('says what Slack says of a command the bot never answered, and of one that does not exist', async () => {
    bot.slack.rules.ackMilliseconds = 100
    await write(left, '/p3 silent')
    await left.getByText(/failed because the app did not respond/).waitFor()
    bot.slack.rules.ackMilliseconds = unhurried.slack.ackMilliseconds
    await write(left, '/nonsense')
    await left.getByText(/is not a valid command/).waitFor()
  })

  it('fills in every kind of field, shows what is wrong under its field, pushes a second dialog and closes', async () => {
    await write(left, '/p3 log')
    const dialog = left.getByRole('dialog', { name: 'Log a visit' })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Please complete this required field.').first().waitFor()
    await dialog.getByLabel('Date').fill('2026-10-07')
    await dialog.getByLabel('Start').fill('09:30')
    await dialog.getByLabel('Exact moment').fill('2026-11-01T09:00')
    await dialog.getByLabel('What was done').fill('short')
    await dialog.getByLabel('Minutes').fill('90')
    await dialog.getByLabel('Focus').selectOption({ label: 'Culture' })
    await dialog
      .getByRole('group', { name: /Strategies/ })
      .getByLabel('Coaching')
      .check()
    await dialog.getByLabel('Who else was there').selectOption({ label: 'Ben Carter' })
    await dialog
      .getByRole('group', { name: /How did it go/ })
      .getByLabel('Mixed')
      .check()
    await dialog
      .getByRole('group', { name: /Next steps/ })
      .getByLabel(/Share/)
      .check()
    await dialog
      .getByLabel('Photos')
      .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: Buffer.from('x') })
    await dialog.getByText('wall.png').waitFor()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Please say a little more.').waitFor()
    await dialog.getByLabel('What was done').fill('crash')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('We had some trouble connecting. Try again?').waitFor()
    await dialog.getByLabel('What was done').fill('We walked & <talked>')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const second = left.getByRole('dialog', { name: 'Share it?' })
    await second.getByRole('button', { name: 'Back' }).click()
    await dialog.waitFor()
    expect(await dialog.getByLabel('What was done').inputValue()).toBe('We walked & <talked>')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await second.getByRole('button', { name: 'Share' }).click()
    await left.getByText('Saved. Ben was told.').waitFor()
    expect(await left.getByRole('dialog').count()).toBe(0)
    expect(submitted.at(-1)).toMatchObject({
      date: { value: { type: 'datepicker', selected_date: '2026-10-07' } },
      time: { value: { selected_time: '09:30' } },
      moment: { value: { selected_date_time: Date.parse('2026-11-01T09:00:00-06:00') / 1000 } },
      done: { value: { value: 'We walked & <talked>' } },
      minutes: { value: { value: '90' } },
      focus: { value: { selected_option: { value: 'culture', text: { text: 'Culture' } } } },
      tags: { value: { selected_options: [{ value: 'coaching' }] } },
      who: { value: { selected_user: 'U2' } },
      mood: { value: { selected_option: { value: 'mixed' } } },
      next: { value: { selected_options: [{ value: 'share' }] } },
      files: { value: { files: [{ name: 'wall.png' }] } },
      email: { value: { value: null } },
    })
  })

  it('leaves the person beside free while a dialog is open, and closes it with Escape', async () => {
    await left.getByRole('button', { name: 'Log a visit' }).click()
    const dialog = left.getByRole('dialog', { name: 'Log a visit' })
    await dialog.waitFor()
    await write(right, '/p3 status')
    await right.getByText('nothing to report').waitFor()
    await dialog.getByLabel('Date').focus()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('asks before a dangerous button counts, then shows the changed message', async () => {
    await left.getByRole('button', { name: 'Not possible' }).click()
    await left.getByRole('dialog', { name: 'Decline this visit?' }).getByRole('button', { name: 'Cancel' }).click()
    expect(bot.slack.deliveries.some((each) => each.payload.type === 'block_actions')).toBe(false)
    await left.getByRole('button', { name: 'Not possible' }).click()
    await left.getByRole('dialog', { name: 'Decline this visit?' }).getByRole('button', { name: 'Decline' }).click()
    await left.getByText('Declined. Ben was told, kindly.').waitFor()
    await left.getByText('(edited)').waitFor()
    expect(await left.getByRole('button', { name: 'Not possible' }).count()).toBe(0)
  })

  it('tells the bot what was chosen in a message, from a menu and from the dots', async () => {
    await left.getByRole('combobox', { name: 'Choose a school' }).selectOption({ label: 'Oak Middle' })
    await left.getByText('You used static_select.').waitFor()
    await left.getByRole('button', { name: 'More actions' }).click()
    await left.getByRole('menuitem', { name: 'Need help' }).click()
    await left.getByText('You used overflow.').waitFor()
  })

  it('shows the App Home on its tab', async () => {
    await left.getByRole('tab', { name: 'Home' }).click()
    await left.getByRole('heading', { name: 'Good morning, Ada' }).waitFor()
    await left.getByRole('button', { name: 'Suggest times' }).click()
    await left.getByRole('dialog', { name: 'Log a visit' }).waitFor()
  })

  it('counts what is unread elsewhere until it is looked at', async () => {
    await bot.call('chat.postMessage', { channel: 'C1', text: 'An announcement for *all*' })
    await left.getByRole('button', { name: '# p3-program 1 unread' }).click()
    await left.getByText('An announcement for').waitFor()
    await left.getByRole('button', { name: '# p3-program', exact: true }).waitFor()
  })

  it('draws what a person typed as text, never as markup', async () => {
    const nasty = '<img src=x onerror="document.title=1"> <!channel> *b* & <https://x.example|click>'
    await write(left, nasty)
    await left.getByText('<img src=x onerror="document.title=1">').waitFor()
    expect(await page.locator('.slack-messages img').count()).toBe(0)
    expect(await left.getByRole('link', { name: 'click' }).count()).toBe(0)
    expect(await left.locator('.mention').count()).toBe(0)
  })

  it('lets a file of the bot be saved', async () => {
    const bytes = Buffer.from('BEGIN:VCALENDAR')
    const ticket = await bot.call('files.getUploadURLExternal', { filename: 'visit.ics', length: bytes.length })
    await fetch(ticket.upload_url!, { method: 'POST', body: bytes })
    await bot.call('files.completeUploadExternal', { files: [{ id: ticket.file_id }], channel_id: 'D1' })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      left.getByRole('button', { name: 'Download visit.ics' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('visit.ics')
  })
})
