import { Prisma } from '../generated/client.ts'

/** Models whose table kept an earlier name (`@@map` in the schema): a migration never renames. */
const earlierNames: Readonly<Record<string, string>> = { Program: 'Programme' }

/** Every table of ours, by name. Nothing else in a database is ever touched. */
export const ownTables: readonly string[] = Object.values(Prisma.ModelName).map((name) => earlierNames[name] ?? name)
