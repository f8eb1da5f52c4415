import type { Locator, Page } from 'playwright-core'
import type { Platform } from './pairs.ts'
import type { World } from './world.ts'

/** Somebody's seat on the playground's page, worked by roles and labels as a person does. */
export interface PageSeat {
  readonly place: Locator
  write(words: string): Promise<void>
  press(label: string | RegExp, within?: Locator): Promise<void>
  sees(words: string): Promise<void>
  dialog(): Locator
  /** Of a list, or of the few choices that a platform shows all at once. */
  pick(label: string, option: string): Promise<void>
  fill(label: string, words: string): Promise<void>
}

/** The coordinator of this platform sits down, in whoever's place. */
export const sitAsCoordinator = async (page: Page, world: World, platform: Platform): Promise<PageSeat> => {
  const { name } = world.coordinator(platform)
  const leave = page.getByRole('button', { name: /^Leave .* seat$/ })
  while (await leave.first().isVisible()) await leave.first().click()
  const box = page.getByRole('combobox', { name: /Who would you like to be|Search|Name/ }).first()
  await box.fill(name)
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor()
  await box.press('Enter')
  const place = page.getByRole('region', { name: new RegExp(`^${name}`) })
  await place.waitFor()
  return seatAt(place, platform)
}

const seatAt = (place: Locator, platform: Platform): PageSeat => {
  const dialog = () => place.getByRole('dialog')
  return {
    place,
    dialog,
    write: async (words) => {
      const box = place.getByRole('textbox', { name: /^Message P3/ })
      await box.fill(platform === 'slack' ? `/p3 ${words}` : words)
      await box.press('Enter')
    },
    press: (label, within = place) => within.getByRole('button', { name: label, exact: true }).last().click(),
    sees: (words) => place.getByText(words, { exact: false }).last().waitFor(),
    pick: async (label, option) => {
      const list = dialog().getByLabel(label, { exact: false }).and(dialog().locator('select')).first()
      const round = dialog().getByRole('radio', { name: option, exact: true }).first()
      await list.or(round).first().waitFor()
      if (await round.isVisible()) await round.check()
      else await list.selectOption({ label: option })
    },
    fill: (label, words) => dialog().getByLabel(label, { exact: false }).first().fill(words),
  }
}
