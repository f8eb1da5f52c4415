import { titled } from '../directors/titled.ts'
import type { MatchingInput } from './matching-input.ts'
import type { InputProblem } from './proposal.ts'
import { buildRoster, type MatchingRoster } from './roster.ts'
import { pairRules, personRuleBroken } from './rules.ts'
import { matchingSettingsSchema } from './settings.ts'

const repeated = (values: Iterable<string>): string[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) twice.add(value)
    seen.add(value)
  }
  return [...twice].sort()
}

const checkSettings = ({ settings }: MatchingInput): InputProblem[] => {
  const result = matchingSettingsSchema.safeParse(settings)
  return result.success
    ? []
    : result.error.issues.map(({ message }) => ({ code: 'bad-setting' as const, sentence: message }))
}

const checkPeople = (input: MatchingInput): InputProblem[] => {
  const problems: InputProblem[] = []
  if (input.candidates.length === 0) {
    problems.push({
      code: 'empty-roster',
      sentence: `There is nobody to match yet: ask ${titled('directors')} to nominate administrators, or import a roster.`,
    })
  }
  const nameOf = new Map(input.candidates.map(({ id, name }) => [id, name]))
  for (const id of repeated(input.candidates.map((each) => each.id))) {
    const sentence = `${nameOf.get(id)} (${id}) is in the roster more than once: keep one row.`
    problems.push({ code: 'duplicate-person', sentence })
  }
  for (const { name, schoolSize, yearsExperience } of input.candidates) {
    for (const [what, value] of [
      ['school size', schoolSize] as const,
      ['years of experience', yearsExperience] as const,
    ]) {
      if (value === null || (Number.isFinite(value) && value >= 0)) continue
      const sentence = `The ${what} of ${name} must be a number from 0 up, or left empty.`
      problems.push({ code: 'bad-number', sentence })
    }
  }
  return problems
}

const checkDistricts = (input: MatchingInput): InputProblem[] => {
  const codes = new Set(input.districts.map(({ code }) => code))
  const problems: InputProblem[] = repeated(input.districts.map(({ code }) => code)).map((code) => ({
    code: 'duplicate-district',
    sentence: `District ${code} is in the table of districts more than once: keep one row.`,
  }))
  for (const { name, districtCode } of input.candidates) {
    if (codes.has(districtCode)) continue
    const sentence = `${name} is in district ${districtCode}, which is not in the table of districts: correct the code or add the district.`
    problems.push({ code: 'unknown-district', sentence })
  }
  for (const [a, b] of input.neighbors) {
    for (const code of [a, b]) {
      if (codes.has(code)) continue
      const sentence = `The neighbor row ${a}, ${b} names district ${code}, which is not in the table of districts: correct the code or remove the row.`
      problems.push({ code: 'unknown-district', sentence })
    }
    if (a === b) {
      const sentence = `The neighbor row ${a}, ${b} makes a district its own neighbor: remove it.`
      problems.push({ code: 'self-pair', sentence })
    }
  }
  return problems
}

const checkPairNames = (input: MatchingInput): InputProblem[] => {
  const known = new Map(input.candidates.map(({ id, name }) => [id, name]))
  const problems: InputProblem[] = []
  const lists = [
    ['locked', input.locked],
    ['forbidden', input.forbidden],
  ] as const
  for (const [what, pairs] of lists) {
    for (const { a, b } of pairs) {
      for (const id of a === b ? [a] : [a, b]) {
        if (known.has(id)) continue
        const sentence = `A ${what} pair names ${id}, who is not in the roster: remove the pair or add the person.`
        problems.push({ code: 'unknown-person', sentence })
      }
      if (a !== b) continue
      problems.push({
        code: 'self-pair',
        sentence: `${known.get(a) ?? a} is ${what} with themselves: a pair is two people.`,
      })
    }
  }
  for (const id of repeated(input.locked.flatMap(({ a, b }) => (a === b ? [] : [a, b])))) {
    const sentence = `${known.get(id) ?? id} is in more than one locked pair: unlock all but one.`
    problems.push({ code: 'locked-twice', sentence })
  }
  return problems
}

const checkLocks = (input: MatchingInput, roster: MatchingRoster): InputProblem[] => {
  const problems: InputProblem[] = []
  for (const { a: aId, b: bId, reason } of input.locked) {
    const a = roster.memberOf.get(aId)!
    const b = roster.memberOf.get(bId)!
    const names = `${a.candidate.name} and ${b.candidate.name}`
    for (const member of [a, b]) {
      const rule = personRuleBroken(member, roster)
      if (!rule) continue
      const sentence = `${names} cannot stay locked: ${rule.reason(member, roster)} Unlock the pair.`
      problems.push({ code: 'lock-breaks-rule', sentence })
    }
    for (const rule of pairRules) {
      if (!rule.broken(a, b, roster)) continue
      const why = rule.reason(a, b, roster)
      if (rule.id === 'not-forbidden') {
        const sentence = `${names} are locked and ruled out at once: remove one of the two.`
        problems.push({ code: 'locked-and-forbidden', sentence })
      } else if (!rule.waivedByReason) {
        problems.push({ code: 'lock-breaks-rule', sentence: `${names} cannot be locked: ${why}. Unlock the pair.` })
      } else if (!reason?.trim()) {
        problems.push({ code: 'lock-needs-reason', sentence: `To lock ${names}, give a reason: ${why}.` })
      }
    }
  }
  return problems
}

/** Everything wrong with an input at once, so that it can be put right in one go; empty when it can be matched. */
export const checkInput = (input: MatchingInput): InputProblem[] => {
  const basic = [checkSettings, checkPeople, checkDistricts, checkPairNames].flatMap((check) => check(input))
  return basic.length > 0 ? basic : checkLocks(input, buildRoster(input))
}

/** What is odd but harmless about an input, as sentences. */
export const noticesAbout = (input: MatchingInput): string[] => {
  const withNeighbors = new Set(input.neighbors.flat())
  const withPeople = new Set(input.candidates.map(({ districtCode }) => districtCode))
  return input.districts
    .filter(({ code, optedIn }) => optedIn && withPeople.has(code) && !withNeighbors.has(code))
    .map(({ name }) => `${name} has no neighboring district in the table, so nobody there can be matched: add one.`)
    .sort()
}
