import { shortened } from '../../core/characters.ts'
import type { LengthRange } from '../../core/partnership/recommended.ts'
import { rosterHeading } from '../../core/roster/roster-columns.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { nominateSeveral, seeNominees } from '../directors/actions.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { ownText } from '../kit/own-text.ts'
import { rangeInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { openNeighbors } from '../year/actions.ts'
import { nominate, openDistrict, sendRoster } from './actions.ts'
import { declineButton, joinButton } from './answer-buttons.ts'
import { needLook } from './import-cards.ts'
import { faultBlocks } from './row-faults.ts'

export const rosterHelpCard: Card = {
  title: 'Send me a roster',
  blocks: [
    { kind: 'text', text: 'A CSV file, or rows copied from a spreadsheet, whose first line names the columns:' },
    { kind: 'quote', text: rosterHeading },
    {
      kind: 'list',
      items: [
        'refinements and strengths are indicator codes, separated by spaces: A2 B4.',
        'You see first what would change, with every row that has a problem; nothing changes until you press Import.',
        'Everyone new is asked before they are matched; people who already answered keep their answer.',
      ],
    },
  ],
  actions: [button(sendRoster, {}, 'Send a file', { style: 'primary' })],
  footer: 'Please send no student names.',
}

/** Bad rows of a file. */
export const faultsCard = (what: string, faults: readonly RowFault[]): Card => ({
  title: `Nothing was changed: ${needLook(faults)}`,
  tone: 'warning',
  blocks: [...faultBlocks(faults), { kind: 'text', text: `Please fix these in the ${what} and send it again.` }],
})

/** A file of which no row could be read. */
export const unreadableCard = (what: string, { line, sentence }: RowFault): Card => ({
  title: `Nothing was changed: I can’t read this ${what}`,
  tone: 'warning',
  blocks: [{ kind: 'text', text: line > 1 ? `Line ${line}: ${sentence}` : sentence }],
})

type Then = 'district' | 'nominate' | 'nominations' | 'neighbors'

const districtActions = (districtCode: string, then: Then, name?: string): Action[] => {
  const context = { districtCode }
  switch (then) {
    case 'nominate':
      return [
        button(nominate, { ...context, ...(name && { name }) }, 'Nominate'),
        button(nominateSeveral, context, 'Several at once'),
      ]
    case 'nominations':
      return [button(seeNominees, context, 'Open')]
    case 'district':
      return [button(openDistrict, context, 'Open')]
    case 'neighbors':
      return [button(openNeighbors, context, 'Open')]
  }
}

/** Which of several districts is meant. `name`: who is to be nominated, where that was typed already. */
export const whichDistrictCard = (districts: readonly DistrictFacts[], then: Then, name?: string): Card => {
  const shown = districts.slice(0, 10)
  return {
    title: whichTitle(districts, then, name),
    blocks: [
      ...shown.map((one) => ({
        kind: 'entry' as const,
        text: one.name,
        actions: districtActions(one.code, then, name),
      })),
      ...(districts.length > shown.length
        ? [
            {
              kind: 'text',
              text: `And ${districts.length - shown.length} more: ${typed(name ? `${then} ${name} for DISTRICT` : `${then} NAME`)} to find one.`,
              quiet: true,
            } as const,
          ]
        : []),
    ],
  }
}

const whichTitle = ([only, ...others]: readonly DistrictFacts[], then: Then, name?: string): string => {
  if (then !== 'nominate') return 'Which district?'
  const who = name ? `Nominate ${shortened(name, 60)}` : 'Nominate'
  return only && others.length === 0 ? `${who} for ${shortened(only.name, 60)}` : `${who} for which district?`
}

export const nominatedCard = (
  name: string,
  { isNew, known }: { readonly isNew: boolean; readonly known?: string },
  districtCode: string,
): Card => ({
  title: isNew ? `${shortened(name)} is nominated` : `${shortened(name)} was nominated already`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: isNew
        ? 'They are asked now, and are matched only if they say yes.'
        : 'What you wrote is refreshed. Their answer stands.',
    },
    ...(known
      ? [{ kind: 'text', text: `P3 goes on writing to ${known}. A coordinator can change that.` } as const]
      : []),
  ],
  actions: [
    button(nominate, { districtCode }, 'Nominate another'),
    button(openDistrict, { districtCode }, 'The district'),
  ],
})

/** What taking part comes to. */
const yearAhead = ({ recommended: { lengths } }: Cycle): string => {
  const { firstVisit, call, secondVisit } = lengths
  const of = (range: LengthRange | undefined) => (range ? ` of ${rangeInWords(range)}` : '')
  const same = firstVisit?.from === secondVisit?.from && firstVisit?.to === secondVisit?.to
  return same
    ? `Two visits${of(firstVisit)} and a call${of(call)} in a school year.`
    : `A visit${of(firstVisit)}, a call${of(call)} and a visit the other way round${of(secondVisit)} in a school year.`
}

/** Somebody who was nominated is asked. */
export const invitationCard = (input: {
  readonly cycle: Cycle
  readonly nominatedBy: string
  /** The school year in which they last had a partner. */
  readonly partnerIn?: string
  readonly participantId: string
  /** A day in words. */
  readonly answerBy: string
  readonly reminds: boolean
}): Card => ({
  title: input.partnerIn
    ? 'A peer in a neighboring district: again this year?'
    : 'Would you like a peer in a neighboring district?',
  blocks: [
    ...(input.partnerIn
      ? [
          {
            kind: 'text',
            text: `You had a partner in P3 in ${input.partnerIn}. Would you like one again in ${input.cycle.name}?`,
          } as const,
        ]
      : []),
    ...(input.reminds
      ? [{ kind: 'text', text: 'A friendly reminder: this invitation is still waiting for your answer.' } as const]
      : []),
    { kind: 'text', text: ownText(input.cycle, 'invitation', { nominator: input.nominatedBy }) },
    {
      kind: 'list',
      items: [
        yearAhead(input.cycle),
        'Peer to peer and voluntary; it is not part of any evaluation.',
        'What you two write to each other stays with you two.',
      ],
    },
    ...contactLine(input.cycle),
  ],
  actions: [
    joinButton(input.participantId, 'Yes, I’m in', 'primary'),
    declineButton(input.participantId, 'Not this year'),
  ],
  footer: `You are matched only if you say yes. Please answer by ${input.answerBy}; a no needs no reason, and you can still say yes later.`,
})

export const joinedCard = (joins: boolean, participantId: string): Card =>
  joins
    ? {
        title: 'Glad you are in',
        tone: 'good',
        blocks: [
          {
            kind: 'text',
            text: 'The department looks for a peer in a neighboring district for you. When matches are published, P3 tells you who it is, or that you have none yet. There is nothing to do until then.',
          },
        ],
        actions: [declineButton(participantId, 'I changed my mind')],
      }
    : {
        title: 'That is fine',
        blocks: [
          { kind: 'text', text: 'P3 is voluntary. You will not be matched this school year and get no reminders.' },
        ],
        actions: [joinButton(participantId, 'I’d like to join now')],
      }
