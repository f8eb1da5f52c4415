import { z } from 'zod'
import { type ErrandAct, errandTerms } from '../../core/desk/errand.ts'
import type { Before, Errand, Errands } from '../../usecases/desk/errands-port.ts'
import type { Handle } from '../db/handle.ts'
import { json } from '../db/json.ts'
import { statement } from '../db/sql.ts'
import type { Errand as Row } from '../generated/client.ts'

const toErrand = (row: Row): Errand => ({
  id: row.id,
  personId: row.personId,
  act: row.act as ErrandAct,
  terms: errandTerms.parse(row.terms),
  subjects: row.subjects,
  words: row.words ?? undefined,
  createdAt: row.createdAt,
  doneAt: row.doneAt ?? undefined,
  undoneAt: row.undoneAt ?? undefined,
  before: (row.before as Before | null) ?? undefined,
})

/**
 * The same choice as a delivery makes, before there is one; of who has no account, the way that their last message went, since a workspace
 * that was asked for them and did not know them is asked in vain again. $1: ids of people.
 */
const RAILS = statement(
  'rails',
  { id: z.string(), rail: z.enum(['slack', 'teams', 'email']) },
  `
  SELECT p.id, CASE WHEN p."preferEmail" THEN 'email' ELSE coalesce(
    (SELECT a.platform::text FROM "Account" a WHERE a."personId" = p.id AND a.reach <> 'unreachable'
      ORDER BY a.reach = 'reachable' DESC, a.id LIMIT 1),
    (SELECT d.platform::text FROM "Delivery" d WHERE d."personId" = p.id AND d.state = 'sent' AND d.platform IS NOT NULL
      ORDER BY d."queuedAt" DESC LIMIT 1),
    (SELECT t.platform::text FROM "Tenant" t WHERE t.status = 'installed'
      AND NOT EXISTS (SELECT 1 FROM "Account" u WHERE u."personId" = p.id)
      AND (t."everyDistrict" OR EXISTS (SELECT 1 FROM "TenantDistrict" d WHERE d."tenantId" = t.id AND d."districtCode" = p."districtCode"))
      ORDER BY t.id LIMIT 1), 'email') END AS rail
  FROM "Person" p WHERE p.id = ANY($1::text[])`,
)

export const errandsIn = (db: Handle): Errands => ({
  find: async (id) => {
    const row = await db.prisma.errand.findUnique({ where: { id } })
    return row ? toErrand(row) : undefined
  },
  about: async (id, subject) => {
    const row = await db.prisma.errand.findUnique({
      where: { id, subjects: { has: subject } },
      omit: { subjects: true },
    })
    return row ? toErrand({ ...row, subjects: [] }) : undefined
  },
  railsOf: async (personIds) => new Map((await db.sql.rows(RAILS, [personIds])).map(({ id, rail }) => [id, rail])),
  keep: async ({ terms, subjects, ...errand }) => {
    await db.prisma.errand.create({ data: { ...errand, terms: json(terms), subjects: [...subjects] } })
  },
  settle: async (id, doneAt) =>
    (await db.prisma.errand.updateMany({ where: { id, doneAt: null }, data: { doneAt } })).count === 1,
  keepBefore: async (id, before) => {
    await db.prisma.errand.update({ where: { id }, data: { before: json(before) } })
  },
  undo: async (id, undoneAt) =>
    (await db.prisma.errand.updateMany({ where: { id, doneAt: { not: null }, undoneAt: null }, data: { undoneAt } }))
      .count === 1,
  tidy: async (before) => {
    const forgotten = await db.prisma.errand.deleteMany({ where: { doneAt: null, createdAt: { lt: before } } })
    return forgotten.count + (await db.sql.change(EMPTY, [before]))
  },
})

/** $1: moment. */
const EMPTY = `
  UPDATE "Errand" e SET words = NULL
  WHERE e.words IS NOT NULL AND e."createdAt" < $1::timestamptz AND NOT EXISTS (
    SELECT 1 FROM "Delivery" d WHERE d."campaignId" = e.id AND d.state IN ('queued', 'sending'))`
