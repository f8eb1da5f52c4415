import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type MatchProgress, match } from '../../../../src/core/matching/match.ts'
import type { MatchingInput } from '../../../../src/core/matching/matching-input.ts'
import { runCheck } from '../../../../src/usecases/matching/worker/run-check.ts'
import { runMatching } from '../../../../src/usecases/matching/worker/run-matching.ts'
import { inputOf, person, proposalFor } from '../../../core/matching/builders.ts'
import { tennessee } from '../../../core/matching/rosters.ts'

it('the thread gives the same proposal, reports its progress and lets others work meanwhile', async () => {
  const input = tennessee(1500)
  const seen: MatchProgress[] = []
  let turns = 0
  const counter = setInterval(() => turns++, 1)
  const outcome = await runMatching(input, { onProgress: (progress) => seen.push(progress) })
  clearInterval(counter)
  expect(outcome).toEqual(match(input))
  expect(seen[0]).toEqual({ stage: 'scoring', pairs: 0 })
  expect(seen.at(-1)!.stage).toBe('explaining')
  expect(turns).toBeGreaterThan(1)
})

it('a matching that is called off in the middle ends as cancelled', async () => {
  const stop = new AbortController()
  const outcome = await runMatching(tennessee(3000), {
    signal: stop.signal,
    onProgress: ({ stage }) => stage === 'pairing' && stop.abort(),
  })
  expect(outcome).toEqual({ kind: 'cancelled' })
})

it('a matching that is called off before it starts never starts', async () => {
  expect(await runMatching(tennessee(10), { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' })
})

it('problems with the input come back as problems', async () => {
  const outcome = await runMatching(inputOf([person('1', 'A'), person('1', 'A')]))
  expect(outcome.kind).toBe('problems')
})

it('a proposal is checked in a thread as well, and a broken one is refused', async () => {
  const input = tennessee(200)
  const proposal = proposalFor(input)
  expect(await runCheck(input, proposal)).toEqual({ ok: true })
  expect(await runCheck(input, { ...proposal, pairs: proposal.pairs.slice(1) })).toMatchObject({ ok: false })
})

it('two at once each have their own outcome, and so has one after them', async () => {
  const inputs = [tennessee(40), tennessee(60), tennessee(80)]
  const [first, second] = await Promise.all(inputs.slice(0, 2).map((input) => runMatching(input)))
  const third = await runMatching(inputs[2]!)
  expect([first, second, third]).toEqual(inputs.map((input) => match(input)))
})

it('a thread that breaks is told to who asked, and the next has one that works', async () => {
  const input = tennessee(40)
  await runMatching(input)
  const broken: MatchingInput = { ...input, candidates: [undefined as never] }
  await expect(runMatching(broken)).rejects.toThrow()
  expect(await runMatching(input)).toEqual(match(input))
})

it('a thread that is kept for more work holds no process back', () => {
  const file = fileURLToPath(new URL('matches-twice.ts', import.meta.url))
  expect(String(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', file])).trim()).toBe(
    'proposal,proposal',
  )
})
