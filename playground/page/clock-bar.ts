import { element } from './element.ts'
import { type createHub, HubError } from './hub.ts'
import { aheadOf, dayOf, momentOf, timeOf } from './times.ts'

interface ClockState {
  readonly now: string
  readonly offsetMilliseconds: number
  readonly moved?: boolean
  /** Addresses of those who were reminded on the way. */
  readonly reminded?: readonly string[]
}

const MOVES = [
  { move: 'hour', label: '+1 hour' },
  { move: 'day', label: '+1 day' },
  { move: 'week', label: '+1 week' },
  { move: 'next-nudge', label: 'Next reminder' },
] as const

const NOTHING_PLANNED = 'No reminder is planned now. There will be once pairs are published or a step is due.'

/** The clock of the playground with its ways forward. `say` shows and announces a sentence, and whom a reminder went to. */
export const mountClockBar = (
  bar: HTMLElement,
  hub: ReturnType<typeof createHub>,
  say: (text: string, reminded?: readonly string[]) => void,
): void => {
  const day = element('span', { class: 'clock-day' })
  const times = element('span', { class: 'clock-times' })
  const ahead = element('span', { class: 'clock-ahead', hidden: true })
  let state: { readAt: number; now: number } | undefined

  const show = (): void => {
    if (!state) return
    const now = new Date(state.now + Date.now() - state.readAt)
    day.textContent = dayOf(now, 'America/Chicago')
    times.textContent = `${timeOf(now, 'America/Chicago')} · ${timeOf(now, 'America/New_York')}`
  }
  const take = (fresh: ClockState): void => {
    state = { readAt: Date.now(), now: Date.parse(fresh.now) }
    const words = aheadOf(fresh.offsetMilliseconds)
    ahead.textContent = words ?? ''
    ahead.hidden = !words
    show()
  }
  const refresh = (): void => void hub.get<ClockState>('clock').then(take, () => undefined)

  const buttons = MOVES.map(({ move, label }) =>
    element(
      'button',
      { type: 'button', class: 'button small', 'data-move': move, onclick: () => void go(move) },
      label,
    ),
  )
  const setBusy = (busy: boolean): void => {
    bar.setAttribute('aria-busy', String(busy))
    for (const button of buttons) button.disabled = busy
  }
  const go = async (move: string): Promise<void> => {
    setBusy(true)
    try {
      const fresh = await hub.post<ClockState>('clock', { move })
      take(fresh)
      const now = new Date(fresh.now)
      say(fresh.moved ? `It is now ${momentOf(now, 'America/Chicago')}.` : NOTHING_PLANNED, fresh.reminded)
      hub.clockMoved(now)
    } catch (error) {
      say(error instanceof HubError ? error.message : 'The clock could not be moved. Please try again.')
    } finally {
      setBusy(false)
      buttons.find((button) => button.dataset.move === move)?.focus()
    }
  }

  bar.replaceChildren(
    element('div', { class: 'clock-face' }, day, times, ahead),
    element('div', { class: 'clock-moves', role: 'group', 'aria-label': 'Move the clock forward' }, ...buttons),
  )
  refresh()
  setInterval(show, 5_000)
  // Another window may have moved the clock.
  setInterval(refresh, 20_000)
}
