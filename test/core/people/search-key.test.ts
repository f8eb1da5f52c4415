import { expect, it } from 'vitest'
import { found } from '../../../src/core/people/search-key.ts'

it.each([
  ['Mount Juliet High School', 'Mt. Juliet High School'],
  ['mt juliet', 'Mount Juliet High'],
  ['Saint Clair', 'St Clair Elementary'],
  ['Barfield Elementary School', 'Barfield Elementary'],
  ['Knox County Schools', 'Knox County'],
  ['Hickman County', 'Hickman Co Sr High School'],
  ['Beech HS', 'Beech Sr High School'],
  ['schools', 'Knox County Schools'],
  ['@kim roe', 'Kim Roe'],
])('“%s” finds %s', (typed, name) => expect(found(typed, name)).toBe(true))

it.each([
  ['saint clair', 'East Clair Elementary'],
  ['schools', 'Knox County'],
  ['@one.example', 'Kim Roe'],
])('“%s” does not find %s', (typed, name) => expect(found(typed, name)).toBe(false))
