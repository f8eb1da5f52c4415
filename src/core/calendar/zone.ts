import { IANAZone } from 'luxon'

/** Where the department is: for who has no zone of their own and no district. */
const HOME = 'America/Chicago'

/** Whether times can be told in it. What a platform or an old row calls a zone may be anything. */
export const isZone = (zone: unknown): zone is string => typeof zone === 'string' && IANAZone.create(zone).isValid

/** The first of these that is a zone: a person's own, else their district's, else the department's. */
export const firstZone = (...zones: readonly unknown[]): string => zones.find(isZone) ?? HOME
