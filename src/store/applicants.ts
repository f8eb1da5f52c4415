import { z } from 'zod'
import type { Applicant, Applicants } from '../usecases/identity/applicants-port.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'
import type { Applicant as Row } from './generated/client.ts'

/** Anybody's tenant can knock: a list that only grows would be a way to fill the database. */
const MOST = 100

const toApplicant = ({ lastAt: _, ...row }: Row): Applicant => filled<Applicant>(row)

/** $1: name, $2: domain. */
const LIKE = statement(
  undefined,
  { code: z.string() },
  `
  SELECT d.code FROM "District" d WHERE strpos(lower($1), lower(d.name)) > 0
  OR ($2 <> '' AND EXISTS (SELECT 1 FROM "Person" p
    WHERE p."districtCode" = d.code AND p."leftAt" IS NULL AND split_part(p.email, '@', 2) = lower($2)))
  ORDER BY d.code`,
)

export const applicantsIn = (db: Handle): Applicants => ({
  all: async () =>
    (await db.prisma.applicant.findMany({ orderBy: [{ lastAt: 'desc' }, { id: 'asc' }], take: MOST })).map(toApplicant),
  find: async (id) => {
    const row = await db.prisma.applicant.findUnique({ where: { id } })
    return row ? toApplicant(row) : undefined
  },
  districtsLike: async ({ name = '', domain = '' }) => (await db.sql.rows(LIKE, [name, domain])).map((row) => row.code),
  noteDomain: async (id, domain) => {
    await db.prisma.applicant.updateMany({ where: { id }, data: { domain } })
  },
  knock: async ({ id, platform, externalId, name, at }) => {
    const where = { platform_externalId: { platform, externalId } }
    const known = await db.prisma.applicant.findUnique({ where })
    if (known) {
      await db.prisma.applicant.update({ where, data: { lastAt: at, ...(name && { name }) } })
      return { id: known.id, isNew: false, ...(known.domain && { domain: known.domain }) }
    }
    if ((await db.prisma.applicant.count()) >= MOST) return undefined
    await db.prisma.applicant.createMany({
      data: { id, platform, externalId, name, firstAt: at, lastAt: at },
      skipDuplicates: true,
    })
    return { id, isNew: true }
  },
  drop: async (platform, externalId) => {
    await db.prisma.applicant.deleteMany({ where: { platform, externalId } })
  },
  forget: async (before) => (await db.prisma.applicant.deleteMany({ where: { lastAt: { lt: before } } })).count,
})
