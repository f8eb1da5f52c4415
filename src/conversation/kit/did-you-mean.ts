import type { PersonLine } from '../../usecases/desk/overview-port.ts'
import type { LikelyMeant } from '../../usecases/people/who-was-meant.ts'
import type { Action, Block, Card } from './card.ts'

const placeOf = ({ school, district }: PersonLine): string =>
  [school, district].filter(Boolean).join(', ') || 'the department'

/** Beneath “nothing found”: who or what was likely meant, each with a button that looks for it; nothing where nothing is near. */
export const didYouMean = (meant: LikelyMeant | undefined, lookFor: (words: string) => Action): readonly Block[] => {
  const { people = [], places = [] } = meant ?? {}
  if (people.length + places.length === 0) return []
  return [
    { kind: 'heading', text: 'Did you mean one of these?' },
    ...people.map(
      (one): Block => ({
        kind: 'entry',
        text: [{ text: one.name, strong: true }],
        detail: placeOf(one),
        actions: [lookFor(one.name)],
      }),
    ),
    ...places.map((name): Block => ({ kind: 'entry', text: [{ text: name, strong: true }], actions: [lookFor(name)] })),
  ]
}

/** Which of several people is meant; `near`: nobody has the name that was typed, and these have one like it. */
export const whichPersonCard = (
  { people, near }: { readonly people: readonly PersonLine[]; readonly near: boolean },
  choose: (one: PersonLine) => Action,
): Card => ({
  title: near ? 'Nobody has that name. Did you mean one of these?' : 'Which person?',
  blocks: people.map((one) => ({
    kind: 'entry',
    text: [{ text: one.name, strong: true }],
    detail: `${placeOf(one)}. ${one.email}`,
    actions: [choose(one)],
  })),
})
