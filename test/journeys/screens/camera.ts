import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Screen, writeSheet } from './sheet.ts'

const WIDE = { width: 1400, height: 900 }
const PHONE = { width: 390, height: 844 }

export interface Camera {
  /** Takes what the page shows: light, dark and on a phone; `turn` shows the other seat there. */
  take(group: string, name: string, page: Page, turn?: () => Promise<unknown>): Promise<void>
  readonly screens: readonly Screen[]
}

/** Keeps pictures in a folder of their own, and the sheet beside them up to date. */
export const createCamera = (folder: string): Camera => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const screens: Screen[] = []
  const began = performance.now()
  return {
    screens,
    take: async (group, name, page, turn) => {
      const slug = `${String(screens.length + 1).padStart(3, '0')}-${`${group} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
      const looks: { look: string; file: string }[] = []
      const shoot = async (look: string, fullPage = false) => {
        const file = `${slug.slice(0, 90)}-${look.replaceAll(/\W+/g, '-')}.png`
        await page.screenshot({ path: join(folder, file), fullPage, animations: 'disabled' })
        looks.push({ look, file })
      }
      const whole = turn === undefined
      await shoot('light', whole)
      await page.emulateMedia({ colorScheme: 'dark' })
      await shoot('dark', whole)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(PHONE)
      await shoot('phone', whole)
      if (turn) {
        await turn()
        await shoot('phone, other seat')
        await turn()
      }
      await page.setViewportSize(WIDE)
      screens.push({ group, name, looks })
      writeSheet(folder, screens)
      const seconds = Math.round((performance.now() - began) / 1000)
      console.log(`${String(screens.length).padStart(3)}  ${seconds} s  ${group}: ${name}`)
    },
  }
}
