import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import type { Nominee } from '../../usecases/directors/directors-port.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import type { PairOfWhoLeft } from '../../usecases/roster/withdraw-participant.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { pageButtons } from '../kit/pages.ts'
import { typed } from '../kit/typed.ts'
import { nominate, openDistrict } from '../roster/actions.ts'
import { nominateSeveral, seeNominees, takeBack } from './actions.ts'

const onAPage = 8

export interface NomineesList {
  readonly district: DistrictFacts
  readonly nominees: readonly Nominee[]
  readonly near: readonly Nominee[]
  /** Without the search. */
  readonly all: number
  readonly search: string
  readonly page: number
  /** Typing a name behind the word finds a nominee; a coordinator finds people on the roster. */
  readonly finds: boolean
}

const answers: Record<Nominee['status'], string> = {
  invited: 'asked, no answer yet',
  joined: 'said yes',
  declined: 'said no',
  paused: 'paused',
  withdrawn: 'not in the program any more',
}

/** Whom a district nominated, and what each answered. */
export const nomineesCard = ({ district, nominees, near, all, search, page: wanted, finds }: NomineesList): Card => {
  const pages = Math.max(1, Math.ceil(nominees.length / onAPage))
  const page = Math.min(wanted, pages - 1)
  const context = { districtCode: district.code }
  return {
    title: `${shortened(district.name, 70)}: your nominees${pages > 1 ? `, page ${page + 1} of ${pages}` : ''}`,
    blocks:
      nominees.length === 0
        ? [
            {
              kind: 'text',
              text: all === 0 ? 'Nobody is nominated yet.' : 'No one has that name or school. A part of it is enough.',
            },
            ...(near.length > 0 ? [{ kind: 'heading', text: 'Did you mean one of these?' } as const] : []),
            ...near.map((one) => nomineeEntry(one, district)),
          ]
        : nominees.slice(page * onAPage, (page + 1) * onAPage).map((one) => nomineeEntry(one, district)),
    actions: [
      ...pageButtons(page, pages, (to, ...look) =>
        button(seeNominees, { ...context, ...(search !== '' && { search }), ...to }, ...look),
      ),
      button(nominateSeveral, context, 'Nominate several', { style: 'primary' }),
      button(nominate, context, 'Nominate one'),
      button(openDistrict, context, 'The district'),
    ],
    footer: `To find someone, ${typed(finds ? 'nominations' : 'roster')} and a part of the name or school.`,
  }
}

const nomineeEntry = (one: Nominee, { timeZone }: DistrictFacts): Block => ({
  kind: 'entry',
  text: [{ text: one.name, strong: true }, { text: `, ${one.school}` }],
  detail: `${one.nominatedBy ? `Nominated by ${one.nominatedBy}; ` : ''}${answers[one.status]}, ${dayInWords(dayIn(timeZone, one.statusAt))}.${one.partner ? ` With ${one.partner}.` : ''}`,
  actions:
    one.status === 'withdrawn'
      ? []
      : [
          button(takeBack, { participantId: one.participantId }, 'Withdraw', {
            style: 'danger',
            confirm: {
              title: `Take ${shortened(one.name, 60)} back?`,
              text: one.underWay
                ? `The pair with ${shortened(one.partner ?? '', 60)} is on hold until the coordinator decides. Both keep plan, logs and hours.`
                : `${one.status === 'declined' ? 'They said no, so they are not told' : 'They are told, and are not matched this year'}. You can nominate them again.`,
              yes: 'Withdraw the nomination',
              no: 'Keep',
            },
          }),
        ],
})

const takenBack: Readonly<Record<PairOfWhoLeft, string>> = {
  held: 'The pair is on hold, the partner has been told, and the coordinator decides how it goes on.',
  onHoldBefore: 'The pair was on hold already, and the coordinator decides how it goes on.',
  none: 'They are not matched this year.',
}

export const takenBackDoneCard = (districtCode: string, pair: PairOfWhoLeft): Card => ({
  title: 'The nomination is withdrawn',
  tone: 'good',
  blocks: [{ kind: 'text', text: takenBack[pair] }],
  actions: [button(seeNominees, { districtCode }, 'Our nominees')],
})
