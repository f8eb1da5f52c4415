import { element } from './element.ts'

/** What can be wrong with the page as a whole, the most pressing first. */
const KINDS = ['restarted', 'crowded', 'silent'] as const
type Kind = (typeof KINDS)[number]

const WORDS: Record<Kind, string> = {
  restarted: 'P3 Bot was restarted. Reload the page to go on where you were.',
  crowded: 'The playground is open in too many windows for this browser to keep up. Please close one.',
  silent: 'P3 Bot is not answering. Check that it is still running; this page goes on by itself.',
}

/** Each window listens for two people, and a browser keeps six connections to one server. */
const MOST_WINDOWS = 2
const LOCK = 'playground-window '

/** The line beneath the top bar. Returns how to raise and lower a notice. */
export const createNotices = (line: HTMLElement): ((kind: Kind, raised: boolean) => void) => {
  const raisedKinds = new Set<Kind>()
  const reload = element(
    'button',
    { type: 'button', class: 'button small', onclick: () => location.reload() },
    'Reload',
  )
  return (kind, raised) => {
    if (raisedKinds.has(kind) === raised) return
    if (raised) raisedKinds.add(kind)
    else raisedKinds.delete(kind)
    const shown = KINDS.find((one) => raisedKinds.has(one))
    line.hidden = shown === undefined
    line.replaceChildren(...(shown ? [WORDS[shown]] : []), ...(shown === 'restarted' ? [reload] : []))
  }
}

/** Tells now and then whether too many windows are open. Each holds a lock, which the browser drops with the window. */
export const watchWindows = (onCount: (crowded: boolean) => void): void => {
  void navigator.locks.request(LOCK + crypto.randomUUID(), () => new Promise(() => undefined))
  const count = async (): Promise<void> => {
    const { held } = await navigator.locks.query()
    onCount((held ?? []).filter((lock) => lock.name?.startsWith(LOCK)).length > MOST_WINDOWS)
  }
  setInterval(() => void count(), 3_000)
}
