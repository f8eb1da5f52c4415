import { element } from './element.ts'
import type { People, PlaygroundPerson } from './people.ts'

export interface GuideActions {
  readonly people: () => People
  readonly seat: (side: 'left' | 'right', person: PlaygroundPerson) => void
  readonly isSeated: (person: PlaygroundPerson) => boolean
  readonly nextReminder: () => void
}

const code = (text: string): HTMLElement => element('code', {}, text)

const STOPS = ['Match', 'First visit', 'Call', 'Second visit', 'Final meeting'] as const

const pathLine = (): HTMLElement =>
  element(
    'ol',
    { class: 'path-line', 'aria-label': 'The path of a partnership' },
    ...STOPS.map((stop) => element('li', {}, stop)),
  )

/** Steps that were begun on this page, by title. */
const begun = new Set<string>()

interface Step {
  readonly title: string
  readonly words: readonly (Node | string)[]
  readonly label: string
  /** Undefined: not possible yet. */
  readonly go: (() => void) | undefined
}

const drawStep = ({ title, words, label, go }: Step): HTMLElement => {
  const item = element('li', { class: begun.has(title) ? 'done' : '' })
  const tick = (): void => {
    begun.add(title)
    item.classList.add('done')
    said.textContent = '(begun)'
  }
  const said = element('span', { class: 'visually-hidden' }, begun.has(title) ? '(begun)' : '')
  const press = (): void => {
    tick()
    go?.()
  }
  const button = element('button', { type: 'button', class: 'button small', disabled: !go, onclick: press }, label)
  item.append(
    element('h3', {}, title, ' ', said),
    element('p', {}, ...words),
    element('p', { class: 'guide-go' }, button),
  )
  return item
}

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

const steps = (actions: GuideActions): HTMLElement => {
  const { coordinator, pairToShow } = actions.people()
  const pair = pairToShow()
  const asCoordinator = coordinator && (() => actions.seat('left', coordinator))
  const asPair =
    pair &&
    (() => {
      actions.seat('left', pair[0])
      actions.seat('right', pair[1])
    })
  const all: readonly Step[] = [
    {
      title: 'Match',
      words: [
        'Send ',
        code('/p3 match'),
        ' in Slack, or write ',
        code('match'),
        ' to P3 Bot in Teams. Look at the pairs and why they fit, then publish.',
      ],
      label: 'Be the coordinator',
      go: asCoordinator,
    },
    {
      title: 'Meet',
      words: ['Be two partners, side by side. Each finds an introduction; one may use Slack, the other Teams.'],
      label: pair ? 'Be two partners' : 'Once pairs are published',
      go: asPair,
    },
    {
      title: 'Plan a visit',
      words: ['As one partner, suggest times. As the other, accept one. Both get the appointment.'],
      label: pair ? 'Plan as two partners' : 'Once pairs are published',
      go: asPair,
    },
    {
      title: 'Let time pass',
      words: ['Move the clock at the top. After the visit P3 Bot asks both how it went, and reminds kindly.'],
      label: 'Move the clock on',
      go: actions.nextReminder,
    },
    {
      title: 'See the big picture',
      words: [
        'Go on to the call and the visit the other way round. As the coordinator or a director, send ',
        code('/p3 status'),
        '.',
      ],
      label: 'Be the coordinator again',
      go: asCoordinator,
    },
  ]
  return element('ol', { class: 'guide-steps' }, ...all.map(drawStep))
}

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
    steps(actions),
    element(
      'p',
      { class: 'guide-note' },
      'Districts and schools are real; every person, address and workspace is invented. Nothing leaves this computer.',
    ),
  )
}
