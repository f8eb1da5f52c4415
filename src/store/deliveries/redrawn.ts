import { z } from 'zod'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/** A platform shows this drawing of a message now. Resolves to the one it was said to show until then, whoever sent that. */
export const noteRedrawn = async (db: Handle, id: string, drawn: string): Promise<string | undefined> => {
  const [row] = await db.sql.rows(REDRAWN, [id, drawn])
  return row?.before ?? undefined
}

/** $1: id of the delivery, $2: fingerprint of the card. */
const REDRAWN = statement(
  'redrawn',
  { before: z.string().nullable() },
  `
  WITH was AS (SELECT id, drawn FROM "Delivery" WHERE id = $1 FOR NO KEY UPDATE)
  UPDATE "Delivery" d SET drawn = $2 FROM was WHERE d.id = was.id RETURNING was.drawn AS before`,
)
