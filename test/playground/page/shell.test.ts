/// <reference lib="dom" />
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlaygroundPerson } from '../../../playground/people.ts'
import { openWindow } from './browser.ts'
import { type ShellServer, startShellServer } from './shell-server.ts'

// A browser on a busy machine takes its time.
let tabs: BrowserContext
let server: ShellServer
let page: Page

beforeAll(async () => {
  tabs = await openWindow()
})
afterAll(() => tabs?.close())
beforeEach(async () => {
  server = await startShellServer('2026-11-24T14:41:00Z')
  page = await tabs.newPage()
})
afterEach(async () => {
  for (const tab of tabs.pages().slice(1)) await tab.close()
  await server.close()
})

const open = (hash = '') => page.goto(`${server.url}/playground${hash}`)
const person = (fits: (one: PlaygroundPerson) => boolean): PlaygroundPerson => server.people.find(fits)!
const coordinator = () => person((one) => one.role === 'coordinator')
const byMail = () => person((one) => one.account.platform === 'email' && one.role === 'administrator')
const inTeams = () => person((one) => one.account.platform === 'teams' && one.role === 'administrator')
/** Resolves once the person sits there. */
const seated = (side: string, { account }: PlaygroundPerson): Promise<void> =>
  page.locator(`.seat.${side} .seat-head .person-name`, { hasText: account.name }).waitFor()

describe('the playground’s page', () => {
  it('lists everyone by role and suggests to start as the coordinator', async () => {
    await open()
    await page.locator('.person').first().waitFor()
    expect(await page.locator('.seat.left .person').count()).toBe(server.people.length)
    expect(await page.locator('.seat.left .group-name').allTextContents()).toEqual([
      'The department',
      'Principals and assistant principals',
      'Directors of schools',
      'Email only',
    ])
    await page.locator('.suggestion').click()
    await seated('left', coordinator())
  })

  it('lists who came onto the roster since, and a stranger, with how they stand, and seats them', async () => {
    const { account } = byMail()
    const imported = { ...account, email: 'ima@d1.example', name: 'Ima Ported' }
    server.newcomers.push(
      { account: imported, role: 'administrator', district: undefined, standing: 'Invited, no answer yet' },
      {
        account: { ...inTeams().account, email: 'noel@x.example', name: 'Noel' },
        role: 'stranger',
        district: undefined,
      },
    )
    await open()
    await page.getByRole('group', { name: 'Not on the roster' }).getByText('Noel').waitFor()
    await page.locator('#left-search').fill('no answer')
    await page.getByText('Ima Ported').click()
    await seated('left', server.newcomers[0]!)
    await page.getByText('No mail yet for Ima Ported.').waitFor()
  })

  it('seats two people side by side by keyboard alone, and remembers them in its address', async () => {
    await open()
    await page.locator('#left-search').fill(coordinator().account.name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Choose a second person' }).press('Enter')
    await page.locator('#right-search').fill(inTeams().account.email)
    await page.keyboard.press('Enter')
    await seated('left', coordinator())
    await seated('right', inTeams())
    await page.reload()
    await seated('left', coordinator())
    await seated('right', inTeams())
    await page.getByRole('button', { name: 'Swap sides' }).click()
    await seated('left', inTeams())
    await page.goBack()
    await seated('left', coordinator())
  })

  it('never seats one person twice: choosing the one beside changes places', async () => {
    await open(`#left=${coordinator().account.email}&right=${inTeams().account.email}`)
    await page.locator('.seat.left .seat-person').click()
    await page.locator('#left-search').fill(inTeams().account.email)
    await page.keyboard.press('Enter')
    await seated('left', inTeams())
    await seated('right', coordinator())
  })

  it('moves the clock, says the new date aloud and shows how far ahead it is', async () => {
    await open()
    await page.getByRole('button', { name: '+1 week' }).click()
    await page.locator('.toast.shown').waitFor()
    expect(await page.locator('.toast').textContent()).toBe('It is now Tue, Dec 1, 8:41 AM CST.')
    expect(await page.locator('.clock-face').textContent()).toBe(
      'Tue, Dec 1, 20268:41 AM CST · 9:41 AM EST7 days ahead',
    )
  })

  it('moves to the next reminder, and says so kindly when none is planned', async () => {
    server.reminders.push(new Date('2026-12-01T14:30:00Z'))
    await open()
    const next = page.getByRole('button', { name: 'Next reminder' })
    await next.click()
    await page.getByText('It is now Tue, Dec 1, 8:30 AM CST.').waitFor()
    await next.click()
    await page.getByText('No reminder is planned now').waitFor()
  })

  it('shows a person’s mail, with its appointment and links, and nothing in it can run', async () => {
    const { email, name } = byMail().account
    await open(`#left=${email}`)
    await page.getByText(`No mail yet for ${name}.`).waitFor()
    const ics =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:First visit\r\nDTSTART:20261201T150000Z\r\nEND:VEVENT\r\nEND:VCALENDAR'
    await server.mailer.sendMail({
      from: 'P3 Bot <p3@education.tn.example>',
      to: email,
      subject: 'Your first visit <b>is</b> set',
      text: 'See you there',
      html: '<p id="words">See you there</p><a href="https://example.org/add">Add</a><script>document.title="ran"</script>',
      icalEvent: { content: ics, method: 'REQUEST' },
    })
    await page.locator('.mail-subject', { hasText: 'Your first visit <b>is</b> set' }).click()
    await page.getByText('Tue, Dec 1, 2026, 10:00 AM EST').waitFor()
    const frame = page.frameLocator('.mail-frame')
    expect(await frame.locator('#words').textContent()).toBe('See you there')
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank')
    expect(await page.title()).toContain(name)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /invite\.ics/ }).click()
    expect((await download).suggestedFilename()).toBe('invite.ics')
  })

  it('goes on telling what to try beside the first person, and offers two partners once there are pairs', async () => {
    await open()
    await page.locator('.suggestion').click()
    await page.locator('.seat.right .guide').waitFor()
    server.pairs.push([inTeams().account.email, byMail().account.email])
    await page.getByRole('button', { name: '+1 hour' }).click()
    await page.getByRole('button', { name: `Be ${inTeams().account.name} and ${byMail().account.name}` }).click()
    await seated('left', inTeams())
    await seated('right', byMail())
  })

  it('puts a partner beside with one press, once there are pairs', async () => {
    server.pairs.push([inTeams().account.email, byMail().account.email])
    await open(`#left=${inTeams().account.email}`)
    await page.getByRole('button', { name: `Partner: ${byMail().account.name}` }).click()
    await seated('right', byMail())
  })

  it('keeps a chat at its end when a picture makes it longer before anybody scrolled, and lets whoever went up read there', async () => {
    await open()
    const gaps = await page.evaluate(async () => {
      const history = '/playground/page/history.ts'
      const { keepAtEnd } = await import(history)
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const inside = document.createElement('div')
      const feed = document.createElement('div')
      feed.style.cssText = 'height: 200px; overflow: auto'
      inside.style.height = '900px'
      feed.append(inside)
      document.body.append(feed)
      keepAtEnd(feed)
      const gap = () => feed.scrollHeight - feed.scrollTop - feed.clientHeight
      const grow = async (height: number) => {
        inside.style.height = `${height}px`
        await drawn()
        return gap()
      }
      // The picture is there before the feed has told that it was scrolled to its end.
      feed.scrollTop = feed.scrollHeight
      const arrived = await grow(1300)
      feed.scrollTop = 100
      await drawn()
      return { arrived, reading: await grow(1500) }
    })
    expect(gaps).toEqual({ arrived: 0, reading: 1200 })
  })

  it('says what to do when a person’s window cannot be opened', async () => {
    await page.route('**/teams-pane.ts*', (route) => route.abort())
    await open(`#left=${inTeams().account.email}`)
    await page.getByText(`${inTeams().account.name}’s window could not be opened.`).waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
  })

  it('offers to reload after P3 Bot was restarted, and says when it does not answer', async () => {
    await open()
    await page.locator('.person').first().waitFor()
    await page.route('**/playground/clock', (route) => route.abort())
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.locator('#notice', { hasText: 'P3 Bot is not answering' }).waitFor()
    await page.unroute('**/playground/clock')
    const headers = { 'x-playground-stale': 'yes' }
    await page.route('**/playground/clock', (route) => route.fulfill({ status: 403, headers, body: '{}' }))
    await page.getByRole('button', { name: '+1 day' }).click()
    await page.locator('#notice').getByRole('button', { name: 'Reload' }).waitFor()
  })

  it('asks to close a window when there are more than the browser can serve', async () => {
    const windows = await Promise.all([tabs.newPage(), tabs.newPage()])
    await Promise.all([page, ...windows].map((one) => one.goto(`${server.url}/playground`)))
    await page.getByText('The playground is open in too many windows').waitFor()
    await windows[0]!.close()
    await page.locator('#notice').waitFor({ state: 'hidden' })
  })

  it.each([
    { width: 1400, height: 900 },
    { width: 1280, height: 720 },
  ])('fits a window of $width by $height without scrolling', async (viewport) => {
    await page.setViewportSize(viewport)
    await open(`#left=${byMail().account.email}&right=${coordinator().account.email}&right-view=mail`)
    await page.locator('.mail-nothing').first().waitFor()
    const [width, height] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
    )) as number[]
    expect(width).toBe(viewport.width)
    expect(height).toBe(viewport.height)
  })
})
