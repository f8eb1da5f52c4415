import type { SameQuestion } from '../../core/roster/same-person.ts'
import { aboutSame, type SaidOfSame } from '../../usecases/roster/same-questions.ts'
import { choice } from '../kit/fields.ts'
import type { Answer } from '../kit/form.ts'

const yes = 'same.'
const no = 'other.'

/** The field in which is said whether somebody who is named is whom P3 knows already; it stands on a form only once that is asked. */
export const sameField = (question: SameQuestion, mayMove: boolean) =>
  choice({
    label: question.kind === 'twin' ? 'Are these two people?' : `Is this ${question.known.name}, whom P3 knows?`,
    choices: [
      ...(question.kind === 'known'
        ? [
            {
              value: `${yes}${aboutSame(question)}`,
              label: mayMove ? 'Same person, new address' : 'Same person: keep the address P3 knows',
            },
          ]
        : []),
      { value: `${no}${aboutSame(question)}`, label: 'Two people' },
    ],
  })

const placeOf = (question: SameQuestion): string =>
  question.kind === 'known' && question.known.schoolCode === question.schoolCode ? 'same school' : 'same district'

export const sameSentence = (question: SameQuestion, mayMove: boolean, place = placeOf(question)): string =>
  question.kind === 'twin'
    ? 'This name is here twice for one school, with two addresses. Please empty one of the two, or say that these are two people.'
    : `P3 knows ${question.known.name} of the ${place} by another address, ${question.known.email}. Please say whether this is the same person.${mayMove ? '' : ' Only a coordinator can change their address.'}`

/** What was said in it. */
export const readSame = (answer: Answer): SaidOfSame | undefined => {
  if (typeof answer !== 'string') return undefined
  const same = answer.startsWith(yes)
  return same || answer.startsWith(no) ? { about: answer.slice((same ? yes : no).length), same } : undefined
}
