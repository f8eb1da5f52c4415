import { breaksIn, nextWorkingMoment } from '../../core/calendar/calendar.ts'
import type { Notice } from '../../core/notice.ts'
import type { Store } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { BroadcastReader } from './broadcasts-port.ts'

/** The next moment at which this person works; undefined while none is in sight. */
export const ownHours = (
  reader: Pick<BroadcastReader, 'timeZone' | 'workStart' | 'workEnd' | 'districtCode'>,
  { blackouts }: Pick<Cycle, 'blackouts'>,
  now: Date,
): Date | undefined =>
  nextWorkingMoment(now, reader, breaksIn(blackouts, reader.districtCode ? [reader.districtCode] : []))

/**
 * Until when a coordinator's message must wait: it comes within the reader's own hours, whatever held it up on its way (a
 * pause, a long queue, a night without a server). Undefined: it may go.
 */
export const heldUntil =
  ({ store, now }: { readonly store: Pick<Store, 'read'>; readonly now: () => Date }) =>
  async ({ name, to, facts }: Notice): Promise<Date | undefined> => {
    if (name !== 'officeMessage' || to.kind !== 'person' || facts.sample) return undefined
    const [reader] = await store.read.broadcasts.readers({ kind: 'people', ids: [to.personId] })
    const cycle = reader && (await store.read.cycles.current(now()))
    const at = cycle && ownHours(reader, cycle, now())
    return at && at > now() ? at : undefined
  }
