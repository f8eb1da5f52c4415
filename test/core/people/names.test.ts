import { expect, it } from 'vitest'
import { firstName, nameInOrder } from '../../../src/core/people/names.ts'

it.each([
  ['Doe, Pat', 'Pat Doe', 'Pat'],
  ['Doe,Pat', 'Pat Doe', 'Pat'],
  ['O’Brien, Shea K.', 'Shea K. O’Brien', 'Shea'],
  ['de la Cruz, María', 'María de la Cruz', 'María'],
  ['Smith-Jones, Jr., Al', 'Al Smith-Jones, Jr.', 'Al'],
  ['Doe, Pat, Ed.D.', 'Pat Doe, Ed.D.', 'Pat'],
  ['Smith III, John', 'John Smith III', 'John'],
  ['Al Smith, Jr.', 'Al Smith, Jr.', 'Al'],
  ['Pat Doe, Ed.D.', 'Pat Doe, Ed.D.', 'Pat'],
  ['Pat Doe, Principal', 'Pat Doe, Principal', 'Pat'],
  ['Smith, Jr.', 'Smith, Jr.', 'Smith'],
  ['Dr. Angela Smith', 'Dr. Angela Smith', 'Angela'],
  ['Mrs. Smith', 'Mrs. Smith', 'Mrs. Smith'],
  ['J. Robert Doe', 'J. Robert Doe', 'J. Robert'],
  ['J.R. Doe', 'J.R. Doe', 'J.R.'],
  ['Madonna', 'Madonna', 'Madonna'],
  ['Dr.', 'Dr.', 'Dr.'],
  ['Nguyễn Văn An', 'Nguyễn Văn An', 'Nguyễn'],
])('%s is %s, and called %s', (name, inOrder, called) => {
  expect(nameInOrder(name)).toBe(inOrder)
  expect(firstName(name)).toBe(called)
})
