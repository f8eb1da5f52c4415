import type { Clock } from '../core/clock.ts'
import type { Links } from '../usecases/people/links-port.ts'
import { readLink, type SigningKey, signLink } from './sign.ts'

const days = 86_400

/**
 * How long each works, in seconds: a button in a mail as long as any step of a path, one's own page a school year and the
 * summer after it. What they may still do is asked anew at every press.
 */
const lifetimes = {
  calendar: 120 * days,
  chart: 30 * days,
  map: 30 * days,
  pairs: 430 * days,
  file: 3 * days,
  mail: 120 * days,
  page: 430 * days,
}
type LinkPurpose = keyof typeof lifetimes
/** After so many days no link that was signed works any more, whatever its kind. */
export const longestLinkDays = Math.max(...Object.values(lifetimes)) / days + 1
/** Every kind of address that is signed. */
export const linkPurposes = Object.keys(lifetimes) as LinkPurpose[]

export interface SignedLinks extends Links {
  /** An address below ours; `suffix` is the file's ending, for programs that go by it. */
  make(purpose: LinkPurpose, ids: Readonly<Record<string, string>>, suffix?: string): string
  /** What an address that came back stands for; undefined when it was changed, is too old, or is of another purpose. */
  read(purpose: LinkPurpose, token: string): Readonly<Record<string, string>> | undefined
}

const suffixes: Partial<Record<LinkPurpose, string>> = { calendar: '.ics', chart: '.png', map: '.png', pairs: '.png' }
const withoutSuffix = (purpose: LinkPurpose, token: string): string => {
  const suffix = suffixes[purpose]
  return suffix && token.endsWith(suffix) ? token.slice(0, -suffix.length) : token
}

/** `publicUrl` without a slash at the end; asked each time, since a server on any free port learns it late. */
export const createLinks = (deps: {
  readonly keys: readonly SigningKey[]
  readonly publicUrl: () => string
  readonly clock: Clock
}): SignedLinks => {
  const { keys, publicUrl, clock } = deps
  const make: SignedLinks['make'] = (purpose, ids, suffix = '') => {
    // Whole days, so that the same link drawn twice is the same address and a redrawn message is not a changed one.
    const today = Math.floor(clock.now().getTime() / 1_000 / days) * days
    const expiresAt = today + days + lifetimes[purpose]
    return `${publicUrl()}/${purpose}/${signLink(keys, { purpose, ids, expiresAt })}${suffix}`
  }
  return {
    make,
    read: (purpose, token) => readLink(keys, purpose, withoutSuffix(purpose, token), clock.now().getTime()),
    home: publicUrl,
    calendar: (ids) => make('calendar', ids, '.ics'),
    map: (ids) => make('map', ids, '.png'),
    pairsMap: (ids) => make('pairs', ids, '.png'),
    page: (ids) => make('page', ids),
    chart: (ids) => make('chart', ids, '.png'),
  }
}
