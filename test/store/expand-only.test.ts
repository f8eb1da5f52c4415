import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../prisma/migrating/expand-only.ts'
import { nextName } from '../../prisma/migrating/next-name.ts'

describe('a migration', () => {
  it.each([
    'CREATE TABLE "A" (id text NOT NULL);',
    'ALTER TABLE "A" ADD COLUMN "note" text;',
    `ALTER TABLE "A" ADD COLUMN "note" text NOT NULL DEFAULT 'x, y; z', ADD COLUMN "n" int;`,
    'CREATE INDEX "A_b_idx" ON "A" ("b");',
    'DROP INDEX "A_b_idx";',
    `ALTER TYPE "Kind" ADD VALUE 'more';`,
    'ALTER TABLE "A" ALTER COLUMN "b" DROP NOT NULL;',
    'ALTER TABLE "A" DROP CONSTRAINT "A_b_check";',
    'UPDATE "A" SET "note" = \'DROP TABLE "A";\' WHERE "note" IS NULL;',
    'CREATE TABLE "B" (id text); ALTER TABLE "B" ADD CONSTRAINT "B_fk" FOREIGN KEY ("id") REFERENCES "A"("id");',
    'ALTER TABLE "A" ADD COLUMN "b" text; CREATE UNIQUE INDEX "A_b" ON "A" ("b");',
    'CREATE TABLE "B" (id text); CREATE UNIQUE INDEX "B_id" ON "B"("id");',
    '-- DROP TABLE "A";\nSELECT 1;',
  ])('may add: %s', (sql) => expect(faultsOf(sql)).toEqual([]))

  it.each([
    'DROP TABLE "A";',
    'DROP TYPE "Kind";',
    'ALTER TABLE "A" DROP COLUMN "b";',
    'ALTER TABLE "A" ADD COLUMN "n" int, DROP COLUMN "b";',
    'ALTER TABLE "A" RENAME TO "B";',
    'ALTER TABLE "A" RENAME COLUMN "a" TO "b";',
    `ALTER TYPE "Kind" RENAME VALUE 'a' TO 'b';`,
    'ALTER TABLE "A" ALTER COLUMN "b" SET NOT NULL;',
    'ALTER TABLE "A" ALTER COLUMN "b" DROP DEFAULT;',
    'ALTER TABLE "A" ALTER COLUMN "b" SET DATA TYPE int;',
    'ALTER TABLE "A" ADD COLUMN "b" text NOT NULL;',
    'ALTER TABLE "A" ADD CONSTRAINT "A_b" CHECK (b > 0);',
    'ALTER TABLE "A" ADD CONSTRAINT "A_fk" FOREIGN KEY ("b") REFERENCES "B"("id");',
    'CREATE UNIQUE INDEX "A_b" ON "A" ("b");',
    'TRUNCATE "A";',
    'DELETE FROM "A";',
  ])('may not take away what the version before uses: %s', (sql) => {
    expect(faultsOf(sql)).toHaveLength(1)
    expect(faultsOf(`-- contract: nothing has read it since the version of March\n${sql}`)).toEqual([])
    expect(faultsOf(`-- contract:\n${sql}`)).toHaveLength(1)
    expect(faultsOf(`-- contract: nothing has read it since the version of March\nSELECT 1; ${sql}`)).toHaveLength(1)
  })

  it.each(['BEGIN; SELECT 1;', 'CREATE INDEX CONCURRENTLY "A_b" ON "A" ("b");'])(
    'is one transaction: %s is refused whatever is said of it',
    (sql) => expect(faultsOf(`-- contract: it would be so convenient\n${sql}`)).toHaveLength(1),
  )

  it('is named after the last one, whatever the clock says', () => {
    const now = new Date('2026-11-29T10:00:00Z')
    expect(nextName('Partners can pause!', now, [{ name: '20261124000000_first' }])).toBe(
      '20261129100000_partners_can_pause',
    )
    expect(nextName('more', now, [{ name: '20261231235959_last' }])).toBe('20270101000000_more')
  })
})
