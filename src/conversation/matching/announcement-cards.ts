import type { DistrictCount, PairLine } from '../../usecases/desk/overview-port.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, listed, shortened } from '../kit/words.ts'
import { declineInvitation, joinProgram, nominate, openDistrict } from '../roster/actions.ts'
import { turnAnnouncement } from './actions.ts'

const districtsOnAPage = 40

/**
 * The program's channel learns that there are matches and where; who is with whom goes to the people themselves
 * (docs/decisions/0511-the-announcement-names-nobody.md).
 */
export const announcementCard = (
  department: string,
  cycleName: string,
  districts: readonly DistrictCount[],
  page = 0,
): Card => {
  const pages = Math.max(1, Math.ceil(districts.length / districtsOnAPage))
  const at = Math.min(Math.max(0, page), pages - 1)
  // Each pair counts in both of its districts.
  const pairs = districts.reduce((sum, one) => sum + one.pairs, 0) / 2
  const shown = districts.slice(at * districtsOnAPage, (at + 1) * districtsOnAPage)
  return {
    title: `Principal Peer Partnership ${cycleName}: ${count(pairs, 'pair')} matched`,
    blocks: [
      {
        kind: 'text',
        text: `${department} has matched administrators of ${count(districts.length, 'district')} with a peer next door. Every partner has a message with the name, and directors of schools have the list of their district.`,
      },
      {
        kind: 'text',
        text: 'What comes next: a first visit, a follow-up call, a visit the other way, and a final meeting if you like. Peer to peer, voluntary, and no evaluation.',
      },
      { kind: 'heading', text: pages > 1 ? `Districts, page ${at + 1} of ${pages}` : 'Districts' },
      {
        kind: 'text',
        text: `${listed(shown.map((one) => (one.pairs > 1 ? `${one.district} (${one.pairs})` : one.district)))}.`,
      },
    ],
    actions: [
      say('My partnership', 'status', 'primary'),
      ...(at < pages - 1 ? [button(turnAnnouncement, { page: at + 1 }, 'More districts')] : []),
      say('How P3 works', 'help'),
    ],
    footer: 'The buttons answer you alone.',
  }
}

/** A director of schools learns who of the district is matched with whom. Seed, step 1. */
export const districtMatchesCard = (
  district: string,
  districtCode: string,
  cycleName: string,
  pairs: readonly PairLine[],
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
    title: `${shortened(district)}: ${count(pairs.length, 'pair')} in P3, ${cycleName}`,
    blocks: [
      {
        kind: 'text',
        text: 'These administrators of your district have a peer next door now. They arrange their visits themselves; there is nothing you need to do.',
      },
      ...shown.map(line),
      ...(pairs.length > shown.length
        ? [{ kind: 'text', text: `And ${pairs.length - shown.length} more.`, quiet: true } as const]
        : []),
    ],
    actions: [
      button(openDistrict, { districtCode }, 'See how it goes', { style: 'primary' }),
      button(nominate, { districtCode }, 'Nominate somebody'),
    ],
    footer: 'You see who, when and how long. What partners write to each other stays with them.',
  }
}

/** Somebody without a partner is told, kindly, and what happens now. */
export const leftOverNoticeCard = (participantId: string): Card => ({
  title: 'No partner for you yet',
  blocks: [
    {
      kind: 'text',
      text: 'Thank you for joining P3. This time there were more people than partners around your district, so you have none yet. That says nothing about you or your school.',
    },
    {
      kind: 'text',
      text: 'You stay on the list: as soon as somebody near you joins or becomes free, the department matches you. There is nothing to do until then.',
    },
  ],
  actions: [button(declineInvitation, { participantId }, 'Take me off the list')],
})

export const invitationCard = (input: {
  readonly name: string
  readonly nominatedBy: string
  readonly department: string
  readonly cycleName: string
  readonly participantId: string
}): Card => ({
  title: 'Would you like a peer next door?',
  blocks: [
    {
      kind: 'text',
      text: `${input.nominatedBy} nominated you for the Principal Peer Partnership of ${input.department}, ${input.cycleName}: an administrator of a neighboring district and you visit each other once, talk in between, and share what works.`,
    },
    {
      kind: 'list',
      items: [
        'Two visits of 2 to 4 hours and a call of 30 to 45 minutes in a school year.',
        'Peer to peer and voluntary; it is not part of any evaluation.',
        'What you two write to each other stays with you two.',
      ],
    },
  ],
  actions: [
    button(joinProgram, { participantId: input.participantId }, 'Yes, I’m in', { style: 'primary' }),
    button(declineInvitation, { participantId: input.participantId }, 'Not this year'),
  ],
  footer: 'You are matched only if you say yes.',
})
