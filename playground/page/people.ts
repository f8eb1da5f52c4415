import type { PlaygroundPerson } from '../people.ts'

export type { PlaygroundPerson } from '../people.ts'

export interface PeopleGroup {
  readonly name: string
  readonly people: readonly PlaygroundPerson[]
}

const byEmail = (person: PlaygroundPerson): boolean => person.account.platform === 'email'

/** The department first, then partners, directors and those without any chat. */
export const groupPeople = (people: readonly PlaygroundPerson[]): PeopleGroup[] => {
  const inChat = people.filter((person) => !byEmail(person))
  const of = (...roles: string[]) => inChat.filter((person) => roles.includes(person.role))
  return [
    { name: 'The department', people: of('coordinator', 'operator') },
    { name: 'Principals and assistant principals', people: of('administrator') },
    { name: 'Directors of schools', people: of('director') },
    { name: 'Not on the roster', people: of('stranger') },
    { name: 'Email only', people: people.filter(byEmail) },
  ].filter((group) => group.people.length > 0)
}

/** Whether every word typed is somewhere in what the list says of the person. */
export const isFound = (person: PlaygroundPerson, typed: string): boolean => {
  const { name, title, tenantName, platform, email } = person.account
  const said = [name, title, tenantName, platform, email, person.role, person.district ?? '', person.standing ?? '']
    .join(' ')
    .toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}

export const platformName = (person: PlaygroundPerson): string =>
  ({ slack: 'Slack', teams: 'Teams', email: 'Email' })[person.account.platform]

export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')

/** What one person is known by: a seat keeps whoever sat down, and the list is read anew now and then. */
const addressOf = ({ account }: PlaygroundPerson): string => account.email.toLowerCase()

/** Everyone of the playground and who is whose partner now. */
export interface People {
  readonly all: readonly PlaygroundPerson[]
  readonly coordinator: PlaygroundPerson | undefined
  find(email: string): PlaygroundPerson | undefined
  partnerOf(person: PlaygroundPerson): PlaygroundPerson | undefined
  /** Two partners to show first: on two platforms if there are such. */
  pairToShow(): readonly [PlaygroundPerson, PlaygroundPerson] | undefined
}

export const createPeople = (
  all: readonly PlaygroundPerson[],
  pairs: readonly (readonly [string, string])[],
): People => {
  const byAddress = new Map(all.map((person) => [addressOf(person), person]))
  const find = (email: string) => byAddress.get(email.toLowerCase())
  const found = pairs.flatMap(([a, b]) => {
    const [first, second] = [find(a), find(b)]
    return first && second ? [[first, second] as const] : []
  })
  const partners = new Map(found.flatMap(([a, b]) => [[addressOf(a), b] as const, [addressOf(b), a] as const]))
  const spans = ([a, b]: readonly [PlaygroundPerson, PlaygroundPerson]): boolean =>
    a.account.platform !== b.account.platform && !byEmail(a) && !byEmail(b)
  return {
    all,
    find,
    coordinator: all.find((person) => person.role === 'coordinator'),
    partnerOf: (person) => partners.get(addressOf(person)),
    pairToShow: () => found.find(spans) ?? found[0],
  }
}
