import { describe, expect, it } from 'vitest'
import { createPeople, type PlaygroundPerson } from '../../../playground/page/people.ts'

const person = (name: string): PlaygroundPerson => ({
  account: {
    platform: 'slack',
    tenantId: 'T1',
    tenantName: 'Workspace',
    externalId: name,
    name,
    email: `${name}@example.org`,
    title: 'Principal',
    timeZone: 'America/Chicago',
  },
  role: 'administrator',
  district: 'District',
})

describe('the people of the page', () => {
  it('know the partner of whoever sat down before the list was read anew', () => {
    const seated = person('Ana')
    const people = createPeople([person('Ana'), person('Ben')], [['ANA@example.org', 'Ben@example.org']])
    expect(people.partnerOf(seated)?.account.name).toBe('Ben')
    expect(people.partnerOf(person('Cy'))).toBeUndefined()
  })
})
