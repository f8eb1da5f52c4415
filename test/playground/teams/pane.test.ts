import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { openWindow } from '../page/browser.ts'
import { cardAttachment, cardWith } from './cards.ts'
import { ada, ben, lakeChannel } from './cast.ts'
import { demoTurn } from './demo-bot.ts'
import { searchingTurn } from './searching-bot.ts'
import { type Stage, setStage } from './stage.ts'

let tabs: BrowserContext
let stage: Stage
let page: Page
const complaints: string[] = []
beforeAll(async () => {
  tabs = await openWindow()
})
afterAll(() => tabs.close())
afterEach(async () => {
  await page.close()
  await stage.close()
  expect(complaints.splice(0)).toEqual([])
})

const open = async (options: Parameters<typeof setStage>[0] = { turn: demoTurn }) => {
  stage = await setStage(options)
  page = await tabs.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${stage.url}/playground/#left=${ada.email}&right=${ben.email}`)
  const seat = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  return { left: seat('Ada Brooks'), right: seat('Ben Carter') }
}
type Seat = Awaited<ReturnType<typeof open>>['left']
const say = async (seat: Seat, text: string) => {
  await seat.getByRole('textbox').fill(text)
  await seat.getByRole('textbox').press('Enter')
}

it('a dialog opens from a card, is checked by the client, redrawn by the bot and ends with its message', async () => {
  const { left } = await open()
  await left.getByRole('button', { name: 'Offer times' }).click()
  const dialog = left.getByRole('dialog', { name: 'Offer times' })
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('Choose a date.').waitFor()
  expect(stage.received.some(({ name }) => name === 'task/submit')).toBe(false)
  await dialog.getByLabel('Date').fill('2026-11-02')
  await dialog.getByLabel('Observe a PLC meeting').check()
  await dialog.getByLabel('Hours').fill('')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('This day has passed').waitFor()
  expect(stage.received.at(-1)!.value.data).toEqual({
    form: 'schedule',
    date: '2026-11-02',
    time: '09:00',
    host: 'mine',
    agenda: 'a1',
    lunch: 'no',
  })
  await dialog.getByLabel('Date').fill('2027-01-12')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await left.getByText('Thank you. Ben has been asked.').waitFor()
  await page.keyboard.press('Escape')
  await left.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await page.locator(':focus').textContent()).toBe('Offer times')
})

it('a searched list asks the bot, is worked by keyboard, and only what was offered is sent', async () => {
  const { left } = await open({ turn: searchingTurn })
  await say(left, 'name')
  await left.getByRole('button', { name: 'Name a director' }).click()
  const dialog = left.getByRole('dialog', { name: 'Name a director' })
  const box = dialog.getByRole('combobox', { name: 'Who' })
  await box.pressSequentially('Le')
  await dialog.getByText('2 choices fit.').waitFor()
  expect(await dialog.getByRole('option').allTextContents()).toEqual(['Lee Marsh', 'Leslie Pond'])
  await box.press('Escape')
  expect(await dialog.getByRole('option').count()).toBe(0)
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('Choose somebody.').waitFor()
  expect(stage.received.some(({ name }) => name === 'task/submit')).toBe(false)
  await box.focus()
  await box.press('ArrowDown')
  await dialog.getByRole('option').first().waitFor()
  await box.press('ArrowDown')
  await box.press('ArrowDown')
  await box.press('Enter')
  expect(await box.inputValue()).toBe('Leslie Pond')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await left.getByText('Named.').waitFor()
  const submitted = stage.received.find(({ name }) => name === 'task/submit')
  expect(submitted!.value.data).toMatchObject({ who: 'p2' })
})

it('a searched list says so when nothing fits', async () => {
  const { left } = await open({ turn: searchingTurn })
  await say(left, 'name')
  await left.getByRole('button', { name: 'Name a director' }).click()
  await left.getByRole('combobox', { name: 'Who' }).pressSequentially('zzz')
  await left.getByText('Nothing fits what you typed.').waitFor()
  expect(await left.getByRole('option').count()).toBe(0)
})

it('a dialog answered in the wrong shape says what Teams says, and the reason behind a fold', async () => {
  const { left } = await open()
  await left.getByRole('button', { name: 'Break something' }).click()
  const alert = left.getByRole('alert')
  await alert.getByText('Something went wrong. Please try again.').waitFor()
  await alert.getByText('Why').click()
  await alert.getByText('task.type must be continue or message').waitFor()
})

it('Action.Execute replaces the card where it hangs, for that person, also after a reload', async () => {
  const { left, right } = await open()
  await right.getByRole('button', { name: 'Snooze a week' }).waitFor()
  await left.getByRole('button', { name: 'Snooze a week' }).click()
  await left.getByText('Snoozed until Tue, Dec 1').waitFor()
  await page.reload()
  await left.getByText('Snoozed until Tue, Dec 1').waitFor()
  await right.getByRole('button', { name: 'Snooze a week' }).waitFor()
})

it('a message the bot changes is changed in place and marked as edited', async () => {
  const { left } = await open()
  await say(left, 'status')
  await left.getByRole('article').filter({ hasText: 'Your path:' }).getByText('Edited').waitFor()
  expect(await left.getByText('Looking…').count()).toBe(0)
})

it('in a channel the app is mentioned with help, answers in the thread, and others see it', async () => {
  const { left, right } = await open()
  await left.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  const box = left.getByRole('textbox', { name: 'Post in Peers' })
  await box.pressSequentially('@p')
  await box.press('ArrowDown')
  await box.press('Enter')
  expect(await box.inputValue()).toBe('@P3 ')
  await box.pressSequentially('status')
  await box.press('Enter')
  await left
    .getByRole('region', { name: /Thread/ })
    .getByText('Your path:')
    .waitFor()
  await right.getByRole('navigation').getByText('unread').waitFor()
  await right.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  await right.getByText('Your path:').waitFor()
  await right.getByRole('button', { name: 'Reply' }).click()
  await say(right, 'Thank you')
  await left.getByText('Thank you').waitFor()
  expect(stage.ada.messages(lakeChannel).at(-1)!.threadId).toBe(stage.ada.messages(lakeChannel)[0]!.id)
})

it('commands are suggested while typing and chosen with the keyboard', async () => {
  const { left } = await open()
  const box = left.getByRole('textbox', { name: 'Message P3' })
  await box.pressSequentially('s')
  expect(await left.getByRole('option').allTextContents()).toHaveLength(3)
  await box.press('ArrowDown')
  await box.press('ArrowDown')
  await box.press('Enter')
  expect(await box.inputValue()).toBe('settings')
  expect(stage.ada.messages().map(({ text }) => text)).not.toContain('settings')
})

it('a slash offers what only the writer will see, and dialogs', async () => {
  const silent: typeof demoTurn = async (context) => {
    if (context.activity.type === 'invoke') await demoTurn(context)
  }
  const { left, right } = await open({ turn: silent })
  await left.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  await right.getByRole('navigation').getByRole('button', { name: 'Teams' }).click()
  const box = left.getByRole('textbox', { name: 'Post in Peers' })
  await box.pressSequentially('/')
  expect(await left.getByRole('option').allTextContents()).toEqual([
    '/helpWhat P3 can do here',
    '/Offer timesPropose when to meet',
  ])
  await left.getByRole('option', { name: '/help' }).click()
  await box.press('Enter')
  await left.getByText('Only you can see this message.').waitFor()
  await right.getByText('No posts yet.').waitFor()
  await box.pressSequentially('/Off')
  await box.press('ArrowDown')
  await box.press('Enter')
  await left.getByRole('dialog', { name: 'Offer times' }).getByLabel('Date').waitFor()
})

it('a message extension’s dialog opens from the compose box', async () => {
  const { left } = await open()
  await left.getByRole('button', { name: 'Actions and apps' }).click()
  await left.getByRole('menuitem', { name: /Offer times/ }).press('Enter')
  await left.getByRole('dialog', { name: 'Offer times' }).getByLabel('Date').waitFor()
  expect(stage.received.at(-1)).toMatchObject({ name: 'composeExtension/fetchTask', value: { commandId: 'schedule' } })
})

it('an offered file is allowed and can be downloaded; a sent one arrives', async () => {
  const { left } = await open()
  await say(left, 'export')
  await left.getByRole('button', { name: 'Allow' }).click()
  const download = page.waitForEvent('download')
  await left.getByRole('link', { name: /pairs-2026.csv/ }).click()
  expect((await download).suggestedFilename()).toBe('pairs-2026.csv')
  await left
    .getByLabel('File to attach')
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('a') })
  await left.getByRole('button', { name: 'Send' }).click()
  await left.getByRole('link', { name: /roster.csv/ }).waitFor()
})

it('removing the app says so, and adding it brings the greeting again', async () => {
  const { left } = await open()
  await left.getByRole('button', { name: 'P3 options' }).click()
  await left.getByRole('menuitem', { name: 'Remove P3' }).click()
  await left.getByText('P3 is not added to your Teams').waitFor()
  await say(left, 'status')
  await left.getByRole('alert').getByText('Add or unblock it').waitFor()
  await left.getByRole('button', { name: 'Add', exact: true }).click()
  await left.getByRole('heading', { name: 'Meet your partner' }).nth(1).waitFor()
})

it('what people and bots write never becomes HTML', async () => {
  const evil = '<img src=x onerror="window.hurt=1"> **bold** [x](javascript:window.hurt=1)'
  const { left } = await open({
    rules: { strictCards: false },
    turn: async (context) => {
      if (context.activity.type !== 'message') return
      const body = [
        { type: 'TextBlock', text: evil, wrap: true },
        { type: 'FactSet', facts: [{ title: evil, value: evil }] },
        { type: 'Input.ChoiceSet', id: 'c', label: evil, style: 'expanded', choices: [{ title: evil, value: 'x' }] },
      ]
      const link = { type: 'Action.OpenUrl', title: 'Open', url: 'javascript:window.hurt=1' }
      await context.sendActivity({ text: evil, attachments: [cardAttachment({ ...cardWith(link), body })] })
    },
  })
  await say(left, evil)
  await left.getByRole('link', { name: 'Open' }).click()
  expect(await left.locator('article img').count()).toBe(0)
  expect(await page.evaluate('window.hurt')).toBeUndefined()
})
