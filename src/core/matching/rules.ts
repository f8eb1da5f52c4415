import { titled } from '../directors/titled.ts'
import type { MatchingRoster, Member } from './roster.ts'

type RuleId =
  | 'joined'
  | 'district-opted-in'
  | 'not-paired-already'
  | 'two-people'
  | 'different-districts'
  | 'not-forbidden'
  | 'neighboring-districts'
  | 'not-partners-before'

interface RuleText {
  readonly id: RuleId
  /** The rule in general. */
  readonly sentence: string
}

/** A rule about one person: who breaks it takes no part in the matching. */
export interface PersonRule extends RuleText {
  readonly broken: (member: Member, roster: MatchingRoster) => boolean
  /** Why it leaves this person out, as a whole sentence. */
  readonly reason: (member: Member, roster: MatchingRoster) => string
}

/** A rule about two people: who break it together are never proposed. */
export interface PairRule extends RuleText {
  readonly broken: (a: Member, b: Member, roster: MatchingRoster) => boolean
  /** Why it keeps these two apart, to follow "not with Ana Reyes: ". */
  readonly reason: (a: Member, b: Member, roster: MatchingRoster) => string
  /** A coordinator may lock such a pair all the same when a reason is given. */
  readonly waivedByReason?: true
  /** Depends on nothing but the two districts, so it is asked once for all their people. */
  readonly districtsOnly?: true
}

const districtName = (member: Member): string => member.district?.name ?? `district ${member.candidate.districtCode}`

const standingReasons: Record<string, (name: string) => string> = {
  invited: (name) => `${name} has not answered the invitation yet.`,
  declined: (name) => `${name} said no for this year.`,
  paused: (name) => `${name} is on pause.`,
  withdrawn: (name) => `${name} has left the program for this year.`,
}

const personRules: readonly PersonRule[] = [
  {
    id: 'joined',
    sentence: 'Only people who joined this year themselves are matched.',
    broken: ({ candidate }) => candidate.standing !== 'joined',
    reason: ({ candidate }) => standingReasons[candidate.standing]!(candidate.name),
  },
  {
    id: 'district-opted-in',
    sentence: `A district takes part when its ${titled('director of schools')} opted in for this year.`,
    broken: ({ district }) => !district?.optedIn,
    reason: (member) => `${districtName(member)} has not opted in for this year.`,
  },
  {
    id: 'not-paired-already',
    sentence: 'A person has one partner at a time.',
    broken: ({ candidate }) => candidate.alreadyPaired,
    reason: ({ candidate }) => `${candidate.name} already has a partner this year.`,
  },
]

/** DOMAIN rules for a pair, the cheapest to understand first: the first one broken is the reason that is shown. */
export const pairRules: readonly PairRule[] = [
  {
    id: 'two-people',
    sentence: 'A pair is two people.',
    broken: (a, b) => a === b,
    reason: () => 'a person cannot be their own partner',
  },
  {
    id: 'different-districts',
    sentence: 'Partners come from different districts.',
    broken: (a, b) => a.candidate.districtCode === b.candidate.districtCode,
    reason: (a) => `both are in ${districtName(a)}`,
    districtsOnly: true,
  },
  {
    id: 'not-forbidden',
    sentence: 'A coordinator can rule out a pair.',
    broken: (a, b) => a.forbiddenWith.has(b.candidate.id),
    reason: (a, b) => `a coordinator ruled it out (${a.forbiddenWith.get(b.candidate.id)})`,
  },
  {
    id: 'neighboring-districts',
    sentence: 'Partners come from neighboring districts.',
    broken: (a, b, { neighborsOf }) => !neighborsOf.get(a.candidate.districtCode)?.has(b.candidate.districtCode),
    reason: (a, b) => `${districtName(a)} and ${districtName(b)} are not neighbors`,
    waivedByReason: true,
    districtsOnly: true,
  },
  {
    id: 'not-partners-before',
    sentence: 'Partners of an earlier year are not matched again.',
    broken: (a, b, { settings }) => settings.earlierPartners === 'never-again' && a.earlierPartners.has(b.candidate.id),
    reason: () => 'they were partners in an earlier year',
    waivedByReason: true,
  },
]

export type Eligibility =
  | { readonly ok: true }
  | { readonly ok: false; readonly ruleId: RuleId; readonly reason: string }

/** The first rule about this person alone that is broken, or undefined. */
export const personRuleBroken = (member: Member, roster: MatchingRoster): PersonRule | undefined =>
  personRules.find((rule) => rule.broken(member, roster))

export const pairRuleBroken = (a: Member, b: Member, roster: MatchingRoster): PairRule | undefined =>
  pairRules.find((rule) => rule.broken(a, b, roster))

/** May these two be proposed as a pair? If not, the first rule against it. */
export const eligible = (roster: MatchingRoster, a: Member, b: Member): Eligibility => {
  for (const member of [a, b]) {
    const broken = personRuleBroken(member, roster)
    if (broken) return { ok: false, ruleId: broken.id, reason: broken.reason(member, roster) }
  }
  const broken = pairRuleBroken(a, b, roster)
  return broken ? { ok: false, ruleId: broken.id, reason: broken.reason(a, b, roster) } : { ok: true }
}
