import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Where another’s library says less of itself, or more, than is so: nowhere else is a type set aside. */
const boundaries = [
  'src/slack/inbound/receiver.ts',
  'src/store/db/embedded.ts',
  'src/teams/auth/authentication.ts',
  'src/teams/auth/credentials.ts',
]

it('a type is set aside only where another’s library is met', () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.includes('/generated/'))
  expect(files.length).toBeGreaterThan(500)
  const found = files.filter((file) => readFileSync(file, 'utf8').includes(' as unknown as '))
  expect(found.toSorted()).toEqual(boundaries)
})
