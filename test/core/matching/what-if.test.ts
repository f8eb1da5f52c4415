import { expect, it } from 'vitest'
import { compare, idPairsOf } from '../../../src/core/matching/compare.ts'
import type { IdPair } from '../../../src/core/matching/matching-input.ts'
import { publishable } from '../../../src/core/matching/publishable.ts'
import { midYear, whatIf } from '../../../src/core/matching/what-if.ts'
import { inputOf, person, proposalFor } from './builders.ts'
import { tennessee } from './rosters.ts'

const alike = [person('a1', 'A'), person('a2', 'A'), person('b1', 'B'), person('b2', 'B'), person('b3', 'B')]

it('asking again without a change changes nothing, even among many equal optima', () => {
  const input = inputOf(alike)
  for (const standing of [
    [
      ['a1', 'b3'],
      ['a2', 'b2'],
    ],
    [
      ['a1', 'b2'],
      ['a2', 'b1'],
    ],
  ] as IdPair[][]) {
    const pairs = proposalFor({ ...input, preferred: standing }).pairs.map(({ a, b }) => [a, b])
    expect(pairs).toEqual(standing)
  }
})

it('an optimum with fewer changes is found among equals, and is still an optimum', () => {
  const input = tennessee(400)
  const before = proposalFor(input)
  const [first] = before.pairs
  const changed = whatIf(
    input,
    [{ kind: 'forbid-pair', pair: { a: first!.a, b: first!.b, reason: 'asked for' } }],
    before,
  )
  const after = proposalFor(changed)
  const fromScratch = proposalFor({ ...changed, preferred: [] })
  expect(after.totals).toEqual(fromScratch.totals)
  expect(compare(before, after).kept.length).toBeGreaterThanOrEqual(compare(before, fromScratch).kept.length)
  expect(compare(before, after).gone).toContainEqual(first)
  expect(publishable(changed, after)).toEqual({ ok: true })
})

it('what changes for whom is listed person by person', () => {
  const input = inputOf(alike.slice(0, 3))
  const before = proposalFor(input)
  const after = proposalFor(whatIf(input, [{ kind: 'add-person', candidate: alike[3]! }], before))
  const { people, difference, kept } = compare(before, after)
  expect(kept).toHaveLength(1)
  const alone = before.leftOver[0]!.id
  expect(people).toEqual([
    { id: alone, before: null, after: 'b2' },
    { id: 'b2', before: null, after: alone },
  ])
  expect(difference).toMatchObject({ pairs: 1, leftOver: -1 })
})

it('two districts made neighbors, a lock and a departure are each tried', () => {
  const input = inputOf([person('a', 'A'), person('c', 'C')])
  expect(proposalFor(input).pairs).toEqual([])
  expect(proposalFor(whatIf(input, [{ kind: 'make-neighbors', districts: ['C', 'A'] }])).pairs).toHaveLength(1)
  const locked = whatIf(input, [{ kind: 'lock-pair', pair: { a: 'a', b: 'c', reason: 'they asked' } }])
  expect(proposalFor(locked).pairs).toHaveLength(1)
  expect(proposalFor(whatIf(locked, [{ kind: 'remove-person', id: 'c' }])).pairs).toEqual([])
})

it('in the middle of the year only the widowed and the newcomers are matched', () => {
  const input = tennessee(200)
  const standing = idPairsOf(proposalFor(input))
  const [[widow, gone], ...intact] = standing as [IdPair, ...IdPair[]]
  const left = whatIf(input, [{ kind: 'remove-person', id: gone }])
  const newcomer = { ...input.candidates.find(({ id }) => id === gone)!, id: 'newcomer' }
  const proposal = proposalFor(midYear({ ...left, candidates: [...left.candidates, newcomer] }, intact))
  const touched = new Set(intact.flat())
  expect(proposal.pairs.flatMap(({ a, b }) => [a, b]).filter((id) => touched.has(id))).toEqual([])
  expect(proposal.pairs.flatMap(({ a, b }) => [a, b])).toContain(widow)
})

it('earlier partners lose points, or are not matched again when so set', () => {
  const people = [person('1', 'A', { earlierPartners: ['2'] }), person('2', 'B')]
  const input = inputOf(people)
  const [pair] = proposalFor(input).pairs
  expect(pair!.terms.map(({ name }) => name)).not.toContain('newPartner')
  const never = { ...input, settings: { ...input.settings, earlierPartners: 'never-again' as const } }
  expect(proposalFor(never).leftOver[0]!.sentence).toMatch('was a partner in an earlier year')
})
