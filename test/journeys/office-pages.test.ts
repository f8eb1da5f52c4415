import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { createFreshWorld } from './fresh-world.ts'
import { sitAsCoordinator } from './page-seat.ts'
import { playgroundPage } from './playground-page.ts'
import type { World } from './world.ts'

let world: World
let page: Page
const { faults, open } = playgroundPage()
beforeAll(async () => {
  const opened = await open(createFreshWorld)
  world = opened.world
  page = opened.page
  await page.goto(world.running.url)
})

describe.each(['slack', 'teams'] as const)('on a page in %s', (platform) => {
  it('the coordinator finds directors and people of the roster, page by page and by name, and opens each', async () => {
    const { place, dialog, write, press, sees, fill } = await sitAsCoordinator(page, world, platform)
    await write('directors')
    await sees('Directors of schools, page 1 of')
    await press(/^Next$/)
    await sees('Directors of schools, page 2 of')
    await write('directors alcoa')
    await sees('“alcoa”')
    await press(/^Open/)
    await place
      .getByRole('button', { name: /^Replace/ })
      .last()
      .waitFor()

    await write('roster')
    await sees('Coordinators alone see this list.')
    await press(/^Search or filter$/)
    await fill('Name, email or school', 'caldwell')
    await press(/^Show them$/, dialog())
    await sees('“caldwell”')
    await press(/^Open/)
    await sees('Coordinators alone see this page.')
    expect(faults).toEqual([])
    expect(world.troubles).toEqual([])
  })
})
