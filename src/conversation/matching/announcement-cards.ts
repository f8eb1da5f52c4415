import { shortened } from '../../core/characters.ts'
import { dueOn } from '../../core/partnership/due-on.ts'
import type { PairLine } from '../../usecases/desk/overview-port.ts'
import type { Announced } from '../../usecases/matching/see-announcement.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { ownButtons } from '../channels/index.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { dayInWords } from '../kit/days.ts'
import { editableText, ownText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { stepTitle } from '../kit/steps.ts'
import { count, listed } from '../kit/words.ts'
import { nominate, openDistrict } from '../roster/actions.ts'
import { declineButton } from '../roster/index.ts'
import { turnAnnouncement } from './actions.ts'

const districtsOnAPage = 40
/** Names that fit into a message nobody has to scroll. */
const pairsNamed = 60

interface Announcement extends Announced {
  /** There were pairs before. */
  readonly more: boolean
  /** Address of the map. */
  readonly map?: string
}

/**
 * The program's channel learns that there are matches and where, and when things are due; who is with whom goes to the people
 * themselves unless the program says otherwise (docs/decisions/0511-the-announcement-names-nobody.md).
 */
export const announcementCard = (announcement: Announcement, page = 0): Card => {
  const { cycle, matchedAt, more, districts, pairs, map, mapWords } = announcement
  const pages = Math.max(1, Math.ceil(districts.length / districtsOnAPage))
  const at = Math.min(Math.max(0, page), pages - 1)
  // Each pair counts in both of its districts.
  const total = districts.reduce((sum, one) => sum + one.pairs, 0) / 2
  const shown = districts.slice(at * districtsOnAPage, (at + 1) * districtsOnAPage)
  const facts = { districts: count(districts.length, 'district'), pairs: count(total, 'pair') }
  return {
    title: `${shortened(cycle.program.name, 60)} ${cycle.name}: ${more ? count(total, 'more pair') : count(total, 'pair')} matched`,
    blocks: [
      { kind: 'text', text: ownText(cycle, 'announcement', facts) },
      { kind: 'heading', text: 'What happens next' },
      timetable(cycle, matchedAt),
      { kind: 'text', text: 'Peer to peer, voluntary, and no evaluation.', quiet: true },
      { kind: 'heading', text: pages > 1 ? `Districts, page ${at + 1} of ${pages}` : 'Districts' },
      {
        kind: 'text',
        text: `${listed(shown.map((one) => (one.pairs > 1 ? `${one.district} (${one.pairs})` : one.district)))}.`,
      },
      ...(map && mapWords !== '' ? [{ kind: 'image', url: map, alt: mapWords } as const, pairsLegend] : []),
      ...(at === 0 ? namesOf(pairs) : []),
      ...contactLine(cycle),
    ],
    actions: [
      ...ownButtons,
      ...(at < pages - 1
        ? [button(turnAnnouncement, { page: at + 1, matchedAt: matchedAt?.toISOString() }, 'More districts')]
        : []),
      say('How P3 works', 'help'),
    ],
    footer: 'The buttons answer you alone.',
  }
}

const pairsLegend: Block = {
  kind: 'text',
  text: 'A blue line is a pair, thicker for more; a blue ring is a pair within one county.',
  quiet: true,
}

/** When each step is due, in the order in which they open. */
const timetable = ({ settings, blackouts, program }: Cycle, matchedAt: Date | undefined): Block => {
  const { windows } = settings
  const rules = { windows, blackouts, timeZone: program.timeZone }
  const within = (days: number, after: string) => `within ${count(days, 'day')} of the ${after}`
  return {
    kind: 'facts',
    facts: [
      {
        label: stepTitle('firstVisit'),
        value: matchedAt
          ? `by ${dayInWords(dueOn(rules, [], 'firstVisit', matchedAt))}`
          : within(windows.firstVisit, 'match'),
      },
      { label: stepTitle('call'), value: within(windows.call, 'first visit') },
      { label: stepTitle('secondVisit'), value: within(windows.secondVisit, 'call') },
      ...(settings.finalMeeting
        ? [
            {
              label: `${stepTitle('finalMeeting')}, if you like`,
              value: within(windows.finalMeeting, 'second visit'),
            },
          ]
        : []),
    ],
  }
}

const namesOf = (pairs: readonly PairLine[]): Block[] =>
  pairs.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Pairs' },
        {
          kind: 'list',
          items: [
            ...pairs
              .slice(0, pairsNamed)
              .map(({ people: [a, b] }) => `${a.name} (${a.district}) and ${b.name} (${b.district})`),
            ...(pairs.length > pairsNamed ? [`and ${count(pairs.length - pairsNamed, 'more pair')}`] : []),
          ],
        },
      ]

/** A director of schools learns who of the district is matched with whom. Seed, step 1. */
export const districtMatchesCard = (
  district: string,
  districtCode: string,
  cycleName: string,
  { pairs, others }: { readonly pairs: readonly PairLine[]; readonly others: number },
): Card => {
  const shown = pairs.slice(0, 20)
  const line = ({ people: [a, b] }: PairLine): Block => {
    const [own, peer] = a.districtCode === districtCode ? [a, b] : [b, a]
    return {
      kind: 'entry',
      text: [
        { text: own.name, strong: true },
        { text: ` (${own.school}) with ` },
        { text: peer.name, strong: true },
        { text: ` (${peer.school}, ${peer.district})` },
      ],
    }
  }
  return {
    title: `${shortened(district)}: ${count(pairs.length, others > 0 ? 'new pair' : 'pair')} in P3, ${cycleName}`,
    blocks: [
      editableText('districtMatches'),
      ...shown.map(line),
      ...(pairs.length > shown.length
        ? [
            {
              kind: 'text',
              text: `And ${pairs.length - shown.length} more: “See progress” shows every pair.`,
              quiet: true,
            } as const,
          ]
        : []),
      ...(others > 0
        ? [
            {
              kind: 'text',
              text: `Your district’s other ${others === 1 ? 'pair goes' : `${others} pairs go`} on as before.`,
            } as const,
          ]
        : []),
    ],
    actions: [
      button(openDistrict, { districtCode }, 'See progress', { style: 'primary' }),
      button(nominate, { districtCode }, 'Nominate someone'),
    ],
    footer: 'You see who, when and how long. What partners write to each other stays with them.',
  }
}

/** Somebody without a partner is told, kindly, and what happens now. */
export const leftOverNoticeCard = (participantId: string): Card => ({
  title: 'No partner for you yet',
  blocks: [
    editableText('leftOver'),
    {
      kind: 'text',
      text: 'You stay on the list: once someone near you joins or becomes free, the department can match you, and P3 tells you. There is nothing to do until then.',
    },
  ],
  actions: [declineButton(participantId, 'Leave the list')],
})
