/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import type { Card } from '../../../src/conversation/kit/card.ts'
import {
  onlyProgramCard,
  programOpenedCard,
  programsCard,
  whichProgram,
} from '../../../src/conversation/programs/cards.ts'
import { drawCard as drawOnSlack } from '../../../src/slack/render/draw-card.ts'
import { drawCard as drawOnTeams } from '../../../src/teams/render/draw-card.ts'

const [first, pilot] = [
  { key: '', name: 'Tennessee Department of Education', current: true },
  { key: 'pilot', name: 'P3 Pilot', current: false },
]

/** What somebody in two programs sees: the playground has one, so their cards are drawn by themselves. */
export const programCards: readonly (readonly [name: string, card: Card])[] = [
  ['which program this is', { title: 'Hello, Alma', blocks: [whichProgram([first, pilot])] }],
  ['“programs”', programsCard([first, pilot])],
  ['another is opened', programOpenedCard({ ...pilot, current: true })],
  ['“programs”, in one alone', onlyProgramCard],
]

let keys = 0
const drawing = { surface: 'message', forms: 'dialog', newKey: () => `k${++keys}` } as const

/** Draws a card on the playground's page as both chats draw it, side by side. */
export const showCard = async (page: Page, card: Card): Promise<void> => {
  const slack = drawOnSlack(card).flatMap(({ blocks }) => blocks)
  const teams = drawOnTeams(card, drawing)
  await page.evaluate(
    async ({ slack, teams, title }) => {
      // Files of the page, as its server serves them.
      const [blocks, cards] = ['/playground/page/slack/blocks.ts', '/playground/page/teams/card.ts']
      const { drawBlocks } = await import(blocks)
      const { drawCard } = await import(cards)
      const names = { timeZone: 'America/Chicago', user: () => undefined, channel: () => undefined }
      const nothing = async () => undefined
      const slackDrawing = {
        names,
        fields: new Map(),
        users: [],
        channels: [],
        press: nothing,
        upload: nothing,
        confirm: nothing,
      }
      const pane = (name: string, ...inside: Node[]) => {
        const element = document.createElement('section')
        element.className = name
        element.style.cssText = 'padding: 24px; overflow: auto; min-width: 0'
        const held = document.createElement('div')
        held.className = 'slack-home'
        held.style.gridColumn = '1 / -1'
        held.append(...inside)
        element.append(held)
        return element
      }
      const pictures = teams.map((one: unknown) => drawCard(one, title, () => undefined))
      for (const sheet of ['slack-pane', 'teams-pane']) {
        const link = document.createElement('link')
        Object.assign(link, { rel: 'stylesheet', href: `/playground/page/${sheet}.css` })
        document.head.append(link)
        await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }))
      }
      document.body.replaceChildren(
        pane('slack-pane', ...drawBlocks(slackDrawing, slack)),
        pane('teams-pane', ...(await Promise.all(pictures))),
      )
      document.body.style.cssText =
        'display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); height: auto'
    },
    { slack: JSON.parse(JSON.stringify(slack)), teams: JSON.parse(JSON.stringify(teams)), title: card.title },
  )
}
