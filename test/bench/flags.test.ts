import { expect, it } from 'vitest'
import { faultIn, flagsIn } from './flags.ts'

const known = flagsIn("const rounds = bench.option('rounds', 5)\n f(bench.option('warm-up', 1), other.option('chat'))")

it('a bench knows the flags that it asks for, and no others', () => {
  expect(known).toEqual(['--rounds', '--warm-up'])
})

it('pairs of a known flag and a number are accepted', () => {
  expect(faultIn([], known)).toBeUndefined()
  expect(faultIn(['--rounds', '3', '--warm-up', '0'], known)).toBeUndefined()
})

it('a bench is not run for a flag that is unknown, without a number, or a call for help', () => {
  for (const words of [['--help'], ['--round', '3'], ['--rounds'], ['--rounds', 'many'], ['--rounds', '3', '4']])
    expect(faultIn(words, known), words.join(' ')).toBeTypeOf('string')
})
