import type { Prisma } from '../generated/client.ts'

/** What is to be kept as JSON. Prisma's own type knows no interfaces and nothing that may be undefined; its serializer does. */
export const json = (value: object): Prisma.InputJsonValue => value as Prisma.InputJsonValue

/** What was kept so and is read back, by whoever alone writes that column; undefined where nothing was. */
export const kept = <T>(value: unknown): T | undefined => (value ?? undefined) as T | undefined
