import { titled } from '../../core/directors/titled.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { dayInWords } from '../kit/days.ts'
import { editableText, ownText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { theStep } from '../kit/steps.ts'
import { count } from '../kit/words.ts'
import type { OwnPair } from '../partnership/index.ts'
import { openDistrict } from '../roster/actions.ts'
import { goOn } from './actions.ts'

const title = ({ name }: Cycle, closesOn: string): string => `${name} ends on ${dayInWords(closesOn)}`
const words = (cycle: Cycle, closesOn: string) =>
  ({ kind: 'text', text: ownText(cycle, 'closing', { lastday: dayInWords(closesOn) }) }) as const

/** To a partner: when it ends, what is still open, and that the two may go on. */
export const yearEndsCard = (view: OwnPair, closesOn: string): Card => {
  const step = view.pair.steps.find(({ state }) => !['logged', 'skipped', 'excused'].includes(state))
  return {
    title: title(view.cycle, closesOn),
    blocks: [
      words(view.cycle, closesOn),
      {
        kind: 'text',
        text: step
          ? `Still open with ${view.other.name}: ${theStep(step.kind)}. If it took place, please log it. If it won’t, there is nothing to do: your partnership ends with what you two have done, and that counts.`
          : 'You two have done everything. Thank you!',
      },
      ...contactLine(view.cycle),
    ],
    actions: [
      ...(step ? [say('Log it', 'log', 'primary'), say('Suggest a time', 'schedule')] : []),
      ...(step ? [button(goOn, { partnershipId: view.pair.id }, 'Go on over the summer')] : []),
      say('See my status', 'status'),
    ],
    footer: step ? 'You go on over the summer only if both of you press that.' : undefined,
  }
}

/** To who said yes and had no partner; `again`: they are on the roster of a later year already. */
export const yearWithoutPartnerCard = (cycle: Cycle, again: boolean): Card => ({
  title: `${cycle.name} has ended`,
  blocks: [
    editableText('yearWithoutPartner'),
    {
      kind: 'text',
      text: again
        ? `Your yes was for ${cycle.name} alone. You are on the list of the year after it already: your status shows how that stands.`
        : `Your yes was for ${cycle.name} alone: it ends with that year, and there is nothing to do. Once the next one begins and your district takes part, your ${titled('director of schools')} can nominate you. Then P3 asks you again.`,
    },
    ...contactLine(cycle),
  ],
  actions: [say('See my status', 'status')],
})

/** To a director of schools. */
export const districtYearEndsCard = (
  cycle: Cycle,
  closesOn: string,
  district: { readonly code: string; readonly name: string; readonly pairs: number; readonly completed: number },
): Card => ({
  title: title(cycle, closesOn),
  blocks: [
    words(cycle, closesOn),
    {
      kind: 'text',
      text: `${district.name}: ${count(district.pairs, 'pair')} this year, ${district.completed} of them ${district.completed === 1 ? 'has' : 'have'} done every step. Partners are told, too.`,
    },
    ...contactLine(cycle),
  ],
  actions: [button(openDistrict, { districtCode: district.code }, 'My district')],
})

export const goesOnCard = (done: {
  readonly both: boolean
  readonly until: string
  readonly otherName: string
}): Card =>
  done.both
    ? {
        title: `You two go on until ${dayInWords(done.until)}`,
        tone: 'good',
        blocks: [editableText('goesOn')],
        actions: [say('See my status', 'status')],
      }
    : {
        title: 'Noted: you’d like to go on',
        blocks: [
          {
            kind: 'text',
            text: `If ${done.otherName} presses the same button, you two go on until ${dayInWords(done.until)}. Otherwise your partnership ends with the year.`,
          },
        ],
      }
