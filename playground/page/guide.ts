import { element } from './element.ts'
import type { People, PlaygroundPerson } from './people.ts'

export interface GuideActions {
  readonly people: () => People
  readonly seat: (side: 'left' | 'right', person: PlaygroundPerson) => void
  readonly isSeated: (person: PlaygroundPerson) => boolean
}

const code = (text: string): HTMLElement => element('code', {}, text)

const STOPS = ['Match', 'First visit', 'Call', 'Second visit', 'Final meeting'] as const

const pathLine = (): HTMLElement =>
  element(
    'ol',
    { class: 'path-line', 'aria-label': 'The path of a partnership' },
    ...STOPS.map((stop) => element('li', {}, stop)),
  )

const step = (title: string, ...words: (Node | string)[]): HTMLElement =>
  element('li', {}, element('h3', {}, title), element('p', {}, ...words))

const startButton = (actions: GuideActions): HTMLElement | undefined => {
  const { coordinator } = actions.people()
  if (!coordinator || actions.isSeated(coordinator)) return undefined
  const start = (): void => actions.seat('left', coordinator)
  return element(
    'button',
    { type: 'button', class: 'button primary', onclick: start },
    `Be ${coordinator.account.name}, coordinator`,
  )
}

const pairButton = (actions: GuideActions): HTMLElement | undefined => {
  const pair = actions.people().pairToShow()
  if (!pair) return undefined
  const open = (): void => {
    actions.seat('left', pair[0])
    actions.seat('right', pair[1])
  }
  const names = `Be ${pair[0].account.name} and ${pair[1].account.name}`
  return element('button', { type: 'button', class: 'button primary', onclick: open }, names)
}

const steps = (): HTMLElement =>
  element(
    'ol',
    { class: 'guide-steps' },
    step(
      'Match',
      'Be the coordinator. Send ',
      code('/p3 match'),
      ' in Slack, or write ',
      code('match'),
      ' to P3 Bot in Teams. Look at the pairs and why they fit, then publish.',
    ),
    step('Meet', 'Be two partners, side by side. Each finds an introduction; one may use Slack, the other Teams.'),
    step('Plan a visit', 'As one partner, suggest times. As the other, accept one. Both get the appointment.'),
    step(
      'Let time pass',
      'Move the clock at the top. After the visit P3 Bot asks both how it went, and reminds kindly.',
    ),
    step(
      'See the big picture',
      'Go on to the call and the visit the other way round. As the coordinator or a director, send ',
      code('/p3 status'),
      '.',
    ),
  )

/** What P3 is and what to try, for someone who has never seen it. `onChoose`: opens the list of people in this seat. */
export const createGuide = (actions: GuideActions, titleId: string, onChoose?: () => void): HTMLElement => {
  const button = pairButton(actions) ?? startButton(actions)
  const choose =
    onChoose && element('button', { type: 'button', class: 'button', onclick: onChoose }, 'Choose a second person')
  return element(
    'article',
    { class: 'guide' },
    element('h2', { id: titleId }, 'A school year of partnership, in a few minutes'),
    element(
      'p',
      { class: 'guide-lead' },
      'The Principal Peer Partnership pairs principals and assistant principals of neighboring districts. ',
      'They visit each other’s schools, talk, and learn. P3 Bot arranges it in the chat they already use. ',
      'Here you can be any of them.',
    ),
    pathLine(),
    (button || choose) && element('p', { class: 'guide-start' }, button, choose),
    steps(),
    element(
      'p',
      { class: 'guide-note' },
      'Districts and schools are real; every person, address and workspace is invented. Nothing leaves this computer.',
    ),
  )
}
