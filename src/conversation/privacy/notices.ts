import { lastDay } from '../../core/calendar/calendar.ts'
import { seeOwnAccount } from '../../usecases/privacy/own-account.ts'
import { button } from '../kit/action.ts'
import { dayInWords } from '../kit/days.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { editableText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { readableCopy } from './actions.ts'

/** Before words of a year go. Nothing once a legal hold keeps them. */
const wordsGoSoon = forPerson<'wordsGoSoon'>(async ({ deps, actor }, { cycleId, goesOn }) => {
  const { years, held } = await seeOwnAccount(deps, actor)
  const year = years.find(({ id }) => id === cycleId)
  if (held || !year) return undefined
  // The department may keep them longer by now than when this was written.
  const until = lastDay(goesOn, year.until)
  return {
    title: `Your words of ${year.name} are kept until ${dayInWords(until, 0)}`,
    blocks: [
      {
        kind: 'text',
        text: `From then on P3 deletes your notes, reflections and action plan of ${year.name}. Dates, lengths and counts stay.`,
      },
      editableText('wordsGoSoon'),
    ],
    actions: [
      button(readableCopy, {}, 'Get it to read (PDF)', { style: 'primary' }),
      say('Get it as a file (JSON)', 'export'),
      say('My data', 'my-data'),
    ],
  }
})

export const privacyNotices = { wordsGoSoon } as const satisfies Drawings
