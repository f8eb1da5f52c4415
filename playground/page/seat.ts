import { element } from './element.ts'
import type { Hub, MountPane } from './hub.ts'
import type { People, PlaygroundPerson } from './people.ts'
import { createPicker } from './picker.ts'
import type { Side, View } from './place.ts'
import { type HeadActions, seatHead } from './seat-head.ts'

export interface SeatOptions extends Omit<HeadActions, 'onChange'> {
  readonly side: Side
  readonly hub: Hub
  readonly people: () => People
  /** What an empty seat shows instead of a list of people, if anything; `onChoose` opens the list. */
  readonly whenEmpty: (onChoose: () => void) => HTMLElement | undefined
  /** Whether the list of people suggests where to start. */
  readonly suggest: () => boolean
  readonly onPick: (person: PlaygroundPerson) => void
}

export interface Seat {
  readonly element: HTMLElement
  /** Shows the person's chat or mail; nobody: the empty seat. */
  show(person: PlaygroundPerson | undefined, view: View): void
  /** Who is whose partner, or who sits beside, changed: draws again what says so and leaves pane and list alone. */
  refresh(): void
}

const PANES = { slack: 'slack-pane', teams: 'teams-pane', email: 'mail-pane' } as const

const paneOf = (person: PlaygroundPerson, view: View): string =>
  view === 'mail' ? PANES.email : PANES[person.account.platform]

/** Resolves when the pane's style is there, or cannot be had: a plain pane is better than none. */
const addStyle = (pane: string): Promise<unknown> => {
  if (document.querySelector(`link[data-pane="${pane}"]`)) return Promise.resolve()
  return new Promise((onload) => {
    const href = `/playground/page/${pane}.css`
    document.head.append(element('link', { rel: 'stylesheet', href, 'data-pane': pane, onload, onerror: onload }))
  })
}

const apology = (person: PlaygroundPerson, onRetry: () => void): HTMLElement =>
  element(
    'div',
    { class: 'pane-apology', role: 'alert' },
    element('p', {}, `${person.account.name}’s window could not be opened.`),
    element('p', {}, 'P3 Bot itself is not affected. Try again, or choose someone else.'),
    element('button', { type: 'button', class: 'button', onclick: onRetry }, 'Try again'),
  )

/** Mounts the person's pane into the body; returns how to take it down, whether or not it is up yet. */
const mountPane = (body: HTMLElement, person: PlaygroundPerson, view: View, hub: Hub): (() => void) => {
  let gone = false
  let unmount: (() => void) | undefined
  const attempt = async (number: number): Promise<void> => {
    const pane = paneOf(person, view)
    body.replaceChildren(element('p', { class: 'pane-loading' }, 'Opening…'))
    try {
      await addStyle(pane)
      // A failed import stays failed under its address: another try asks under another one.
      const module: { mount: MountPane } = await import(`/playground/page/${pane}.ts${number ? `?${number}` : ''}`)
      if (gone) return
      body.replaceChildren()
      unmount = module.mount(body, person.account, hub)
    } catch (error) {
      reportError(error)
      if (!gone) body.replaceChildren(apology(person, () => void attempt(number + 1)))
    }
  }
  void attempt(0)
  return () => {
    gone = true
    unmount?.()
  }
}

/** The count on the Mail tab. Asked for now and then, so that it holds no connection open. */
const watchMail = (badge: HTMLElement, body: HTMLElement, person: PlaygroundPerson, hub: Hub): (() => void) => {
  const count = async (): Promise<void> => {
    const path = `mail/messages?address=${encodeURIComponent(person.account.email)}`
    const mails = await hub.get<{ seen: boolean }[]>(path).catch(() => [])
    const unseen = mails.filter((mail) => !mail.seen).length
    badge.textContent = unseen > 0 ? String(unseen) : ''
    badge.title = unseen > 0 ? `${unseen} unread` : ''
  }
  void count()
  body.addEventListener('mail-seen', () => void count())
  const timer = setInterval(() => void count(), 10_000)
  const stopClock = hub.onClockMoved(() => void count())
  return () => {
    clearInterval(timer)
    stopClock()
  }
}

/** One half of the page: a person and what they see. */
export const createSeat = (options: SeatOptions): Seat => {
  const root = element('section', { class: `seat ${options.side}` })
  let shown: { person: PlaygroundPerson; view: View; head: HTMLElement; badge: HTMLElement } | undefined
  let takeDown: () => void = () => undefined

  const pick = (onCancel?: () => void): HTMLElement =>
    createPicker({
      people: options.people(),
      side: options.side,
      suggest: options.suggest(),
      onPick: options.onPick,
      onCancel,
    })

  const choose = (): void => {
    const before = shown
    takeDown()
    takeDown = () => undefined
    shown = undefined
    root.replaceChildren(pick(() => show(before?.person, before?.view ?? 'chat')))
    root.querySelector<HTMLInputElement>('.search')?.focus()
  }

  // A screen reader lists both seats: the same name twice tells nobody which is which.
  const empty = options.side === 'left' ? 'The left seat, empty' : 'The right seat, empty'

  const show: Seat['show'] = (person, view) => {
    takeDown()
    takeDown = () => undefined
    shown = undefined
    root.classList.toggle('empty', !person)
    root.setAttribute('aria-label', person ? `${person.account.name}, ${person.account.title}` : empty)
    if (!person) return root.replaceChildren(options.whenEmpty(choose) ?? pick())
    const badge = element('span', { class: 'count' })
    const head = seatHead(person, view, badge, { ...options, onChange: choose })
    const body = element('div', { class: 'pane' })
    root.replaceChildren(head, body)
    shown = { person, view, head, badge }
    const stops = [watchMail(badge, body, person, options.hub), mountPane(body, person, view, options.hub)]
    takeDown = () => {
      for (const stop of stops) stop()
    }
  }

  const refresh = (): void => {
    if (root.querySelector('.guide')) show(undefined, 'chat')
    if (!shown) return
    const head = seatHead(shown.person, shown.view, shown.badge, { ...options, onChange: choose })
    shown.head.replaceWith(head)
    shown = { ...shown, head }
  }

  return { element: root, show, refresh }
}
