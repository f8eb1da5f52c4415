/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pairOn } from './pairs.ts'
import { playgroundPage } from './playground-page.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

const { faults, open } = playgroundPage()
let world: World
let page: Page
let people: ReturnType<typeof pairOn>

beforeAll(async () => {
  ;({ world, page } = await open(() => createPublishedWorld('server')))
  people = pairOn(await world.pairs(), 'slack', 'teams')
})
afterAll(() => expect(faults).toEqual([]))

const seat = (side: 'left' | 'right'): Locator => page.locator(`.seat.${side}`)
const sit = async (): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`${world.running.url}/playground/#left=${people.a.email}&right=${people.b.email}`)
  await seat('left').getByRole('button', { name: 'Suggest times' }).last().waitFor()
}

/** A window of 1280 by 800 at 200 %: so many pixels are left for what is drawn. */
const zoomed = { width: 640, height: 400 }

/** What is wrong with the page as it is: what sticks out or is cut, and controls that something else covers. */
const faultsOfLayout = (): Promise<string[]> =>
  page.evaluate(() => {
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.className} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`
    const wrong: string[] = []
    const { documentElement: root } = document
    if (root.scrollWidth > innerWidth) wrong.push(`the page is ${root.scrollWidth} wide`)
    const dialog = document.querySelector('[role=dialog]:not([hidden]), dialog[open]')
    const within: ParentNode = dialog && seen(dialog) ? dialog : document
    for (const one of within.querySelectorAll<HTMLElement>('body *')) {
      if (!seen(one) || one.matches('.visually-hidden, .visually-hidden *, svg *')) continue
      const { left, right, width } = one.getBoundingClientRect()
      if (width > 1 && (left < -1 || right > innerWidth + 1)) wrong.push(`sticks out: ${nameOf(one)}`)
      const said = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (said && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1) wrong.push(`is cut: ${nameOf(one)}`)
    }
    for (const one of within.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')) {
      if (!seen(one) || one.matches(':disabled, [type=hidden], .visually-hidden, .skip-link')) continue
      one.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = one.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const ours = hit && (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one))
      if (width > 1 && !ours) wrong.push(`is covered: ${nameOf(one)} by ${hit ? nameOf(hit) : 'nothing'}`)
    }
    return wrong
  })

/** Controls that the Tab key does not come to, or that are out of sight when it does. */
const faultsOfKeyboard = async (): Promise<string[]> => {
  const wanted = await page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog]:not([hidden]), dialog[open]')
    const within: ParentNode = dialog?.checkVisibility() ? dialog : document
    const controls = [...within.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.matches(':disabled'),
    )
    // Of a group of radio buttons the Tab key comes to one.
    const groups = new Set<string>()
    const alone = controls.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      if (groups.has(one.name)) return false
      groups.add(one.name)
      return true
    })
    for (const one of controls) delete one.dataset.reached
    for (const [at, one] of alone.entries()) one.dataset.wanted = String(at)
    return alone.length
  })
  const lost: string[] = []
  for (let presses = 0; presses < wanted * 2 + 40; presses++) {
    await page.keyboard.press('Tab')
    const out = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      if (!one || one === document.body) return ''
      const radio =
        one instanceof HTMLInputElement && one.type === 'radio' ? `input[name="${CSS.escape(one.name)}"]` : ''
      for (const each of radio ? document.querySelectorAll<HTMLElement>(radio) : [one]) each.dataset.reached = 'yes'
      const { top, bottom } = one.getBoundingClientRect()
      return bottom < 0 || top > innerHeight ? `out of sight: ${one.outerHTML.slice(0, 120)}` : ''
    })
    if (out) lost.push(out)
    if ((await page.locator('[data-wanted]:not([data-reached])').count()) === 0) break
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll('[data-wanted]:not([data-reached])')].map((one) => one.outerHTML.slice(0, 160)),
  )
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-wanted]')) delete one.dataset.wanted
    for (const one of document.querySelectorAll<HTMLElement>('[data-reached]')) delete one.dataset.reached
  })
  return [...lost, ...missed.map((one) => `not reached: ${one}`)]
}

describe('the page of a window of 1280 by 800 at 200 %', () => {
  beforeAll(async () => {
    await page.setViewportSize(zoomed)
  })
  afterAll(() => page.setViewportSize({ width: 1400, height: 900 }))

  const states: Readonly<Record<string, () => Promise<unknown>>> = {
    'the first look': async () => {
      await page.goto(world.running.url)
      await page.locator('.person').first().waitFor()
    },
    'what to try': async () => {
      await page.getByRole('button', { name: 'What to try' }).click()
      await page.getByRole('dialog').waitFor()
    },
    'somebody in Slack': sit,
    'a form in Slack': async () => {
      await seat('left').getByRole('button', { name: 'Suggest times' }).last().click()
      await seat('left').getByRole('dialog').waitFor()
    },
    'somebody in Teams': async () => {
      await page.keyboard.press('Escape')
      await page.locator('.turn').click()
      await seat('right').getByRole('button', { name: 'Suggest times' }).last().waitFor()
    },
    'a form in Teams': async () => {
      await seat('right').getByRole('button', { name: 'Suggest times' }).last().click()
      await seat('right').getByRole('dialog').getByLabel('Length in minutes').waitFor()
    },
    'their mail': async () => {
      await page.keyboard.press('Escape')
      await seat('right').getByText('Mail', { exact: true }).click()
      await page.locator('.mail-pane').first().waitFor()
    },
  }

  it.each(Object.keys(states))('is whole, and worked by keys alone: %s', async (state) => {
    await states[state]!()
    expect({ layout: await faultsOfLayout(), keyboard: await faultsOfKeyboard() }).toEqual({ layout: [], keyboard: [] })
  })
})

describe('the line between days', () => {
  it('is true when the clock has moved', async () => {
    await sit()
    const first = (side: 'left' | 'right') => seat(side).locator('.slack-day, .teams-day').first()
    const move = async (label: string) => {
      await page.getByRole('button', { name: label }).click()
      await world.idle()
    }
    await first('left').getByText('Today', { exact: true }).waitFor()
    await first('right').getByText('Tuesday, September 15', { exact: true }).waitFor()
    await move('+1 day')
    await first('left').getByText('Yesterday', { exact: true }).waitFor()
    await first('right').getByText('Tuesday, September 15', { exact: true }).waitFor()
    await seat('left').getByRole('textbox', { name: 'Message P3' }).fill('/p3 status')
    await seat('left').getByRole('textbox', { name: 'Message P3' }).press('Enter')
    await seat('left').locator('.slack-day', { hasText: 'Today' }).waitFor()
    await move('+1 week')
    await first('left').getByText('Tuesday, September 15', { exact: true }).waitFor()
    expect(
      await seat('left')
        .locator('.slack-day', { hasText: /Today|Yesterday/ })
        .allTextContents(),
    ).not.toContain('Yesterday')
    await seat('left').locator('.slack-day', { hasText: 'Wednesday, September 16' }).waitFor()
  })
})
