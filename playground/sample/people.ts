import type { SampleDistrict, SampleSchool } from '../../src/states/tennessee/read-places.ts'
import { indicatorCodes, teamRubric } from '../../src/states/tennessee/rubric.ts'
import { type Chance, createChance, guid, slackId } from './chance.ts'
import type { SampleHome } from './homes.ts'
import { familyNames, givenNames } from './names.ts'

export interface SamplePerson {
  /** Stable within the sample; the database makes its own ids. */
  readonly key: string
  readonly name: string
  readonly email: string
  /** The job, e.g. Principal. */
  readonly title: string
  /** The school, district or department where the person does it. */
  readonly place: string
  readonly timeZone: string
  readonly role: 'coordinator' | 'operator' | 'director' | 'administrator'
  readonly districtCode: string | undefined
  /** Undefined: no chat at all, only e-mail. */
  readonly account:
    | { readonly platform: 'slack' | 'teams'; readonly tenantId: string; readonly externalId: string }
    | undefined
  /** Where the person works, for the page's list: the workspace's or tenant's name. */
  readonly homeName: string
}

/** A director's nomination of one administrator for the cycle. */
export interface SampleNomination {
  readonly personKey: string
  readonly districtCode: string
  readonly schoolCode: string
  readonly position: 'principal' | 'assistant-principal'
  readonly level: SampleSchool['level']
  /** Most have joined; a few show what the others look like. Only who joined is matched. */
  readonly status: 'invited' | 'joined' | 'declined' | 'paused'
  readonly yearsOfExperience: number
  /** Indicators the person wants to work on. */
  readonly refinement: readonly string[]
  /** Indicators the person can offer. Never shown as strong or weak. */
  readonly strengths: readonly string[]
}

/** Hands out invented names, never the same given and family name together, nor one family name while others are left. */
export const createNames = (chance: Chance): (() => string) => {
  const given = chance.shuffle(givenNames)
  const family = chance.shuffle(familyNames)
  let handedOut = 0
  return () => {
    const index = handedOut++
    const round = Math.floor(index / family.length)
    return `${given[(index + round * 7) % given.length]} ${family[index % family.length]}`
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(county|schools?|public|municipal|city|special school district|sp dist|co)\b/g, ' ')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** A district's invented mail domain, under a top-level domain that can never exist. */
export const domainOf = (district: SampleDistrict): string => `${plain(district.name)}.k12.tn.example`

const emailOf = (name: string, domain: string): string => `${name.toLowerCase().replace(' ', '.')}@${domain}`

const accountIn = (home: SampleHome, email: string): NonNullable<SamplePerson['account']> => ({
  platform: home.platform,
  tenantId: home.tenantId,
  externalId: home.platform === 'slack' ? slackId('U', home.key, email) : guid('user', home.key, email),
})

export interface PersonFacts {
  readonly key: string
  readonly name: string
  readonly domain: string
  readonly title: string
  readonly place: string
  readonly timeZone: string
  readonly role: SamplePerson['role']
  readonly districtCode?: string
  /** Undefined: e-mail only. */
  readonly home?: SampleHome
}

export const personOf = (facts: PersonFacts): SamplePerson => {
  const email = emailOf(facts.name, facts.domain)
  return {
    key: facts.key,
    name: facts.name,
    email,
    title: facts.title,
    place: facts.place,
    timeZone: facts.timeZone,
    role: facts.role,
    districtCode: facts.districtCode,
    account: facts.home && accountIn(facts.home, email),
    homeName: facts.home?.name ?? 'Email only',
  }
}

/** Administrators a director would nominate from a district of so many pupils. */
const nomineeCount = (enrollment: number, chance: Chance): number => {
  if (enrollment < 1_500) return 1 + chance.below(2)
  if (enrollment < 6_000) return 2
  if (enrollment < 12_000) return 3
  return enrollment < 45_000 ? 4 : 6
}

const focusOf = (chance: Chance): Pick<SampleNomination, 'refinement' | 'strengths'> => {
  const codes = chance.shuffle(indicatorCodes(teamRubric))
  const wanted = 1 + chance.below(3)
  const offered = 1 + chance.below(3)
  return { refinement: codes.slice(0, wanted).sort(), strengths: codes.slice(wanted, wanted + offered).sort() }
}

const statusOf = (chance: Chance): SampleNomination['status'] => {
  const percent = chance.below(100)
  if (percent < 92) return 'joined'
  if (percent < 96) return 'invited'
  return percent < 98 ? 'declined' : 'paused'
}

export interface Nominee {
  readonly person: SamplePerson
  readonly nomination: SampleNomination
}

export interface NomineeFacts {
  readonly district: SampleDistrict
  /** A school that stands here twice may send its principal and an assistant principal. */
  readonly schools: readonly SampleSchool[]
  readonly home: SampleHome
  readonly nextName: () => string
  /** How many of the district's nominees have e-mail only. */
  readonly emailOnly: number
  /** How many there are; as a director of a district of this size would name, unless told. */
  readonly count?: number
}

/** The district's nominated principals and assistant principals, one for each time that a school stands in the list. */
export const nomineesOf = ({ district, schools, home, nextName, emailOnly, count: told }: NomineeFacts): Nominee[] => {
  const chance = createChance(`nominees ${district.code}`)
  const count = told ?? nomineeCount(district.enrollment ?? 0, chance)
  const chosen = chance.shuffle(schools.filter((school) => school.level !== 'other')).slice(0, count)
  const first = new Map<string, SampleNomination['position']>()
  return chosen.map((school, index) => {
    const drawn = chance.below(10) < 7 ? 'principal' : 'assistant-principal'
    const beside = first.get(school.code)
    const position = beside ? (beside === 'principal' ? 'assistant-principal' : 'principal') : drawn
    first.set(school.code, position)
    const key = `administrator-${district.code}-${index + 1}`
    const person = personOf({
      key,
      name: nextName(),
      domain: domainOf(district),
      title: position === 'principal' ? 'Principal' : 'Assistant Principal',
      place: school.name,
      timeZone: district.timeZone,
      role: 'administrator',
      districtCode: district.code,
      home: index < count - emailOnly ? home : undefined,
    })
    const nomination: SampleNomination = {
      personKey: key,
      districtCode: district.code,
      schoolCode: school.code,
      position,
      level: school.level,
      status: statusOf(chance),
      yearsOfExperience: 1 + chance.below(24),
      ...focusOf(chance),
    }
    return { person, nomination }
  })
}
