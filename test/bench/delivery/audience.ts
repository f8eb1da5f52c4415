import type { Database } from '../../../src/store/open.ts'

/** People by tenant; a tenant's first letter says its platform: s or t. */
export const addTenants = async ({ prisma }: Database, tenants: readonly { name: string; people: number }[]) => {
  const platformOf = (name: string) => (name.startsWith('s') ? ('slack' as const) : ('teams' as const))
  await prisma.tenant.createMany({
    data: tenants.map(({ name }) => ({
      id: name,
      platform: platformOf(name),
      externalId: name,
      name,
      status: 'installed' as const,
    })),
  })
  const people = tenants.flatMap(({ name, people: count }) =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}`, tenantId: name, platform: platformOf(name) })),
  )
  for (let from = 0; from < people.length; from += 5_000) {
    const some = people.slice(from, from + 5_000)
    await prisma.person.createMany({
      data: some.map(({ id }) => ({ id, name: id, email: `${id}@x.example`, title: '' })),
    })
    await prisma.account.createMany({
      data: some.map(({ id, tenantId, platform }) => ({
        id,
        platform,
        tenantId,
        externalId: id,
        personId: id,
        reach: 'reachable' as const,
      })),
    })
  }
  await prisma.$executeRawUnsafe('ANALYZE')
  // Everybody's turn comes at random, as on a real roster.
  return people.map((person) => person.id).sort((a, b) => hash(a) - hash(b))
}

const hash = (text: string): number => {
  let value = 2_166_136_261
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16_777_619) >>> 0
  return value
}
