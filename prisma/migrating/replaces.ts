import type { Migration } from '../../src/store/db/migrations.ts'
import { statementsOf } from './statements.ts'

/** The last migration before functions had to say what they replace. */
const SAID_SINCE = '20261130232809_logs_are_found_by_who_wrote_them'

const FUNCTION = /^CREATE (OR REPLACE )?FUNCTION ((?:\w+\.)?\w+)/i
const REPLACES = /^-- replaces (\S+)$/m

/**
 * Functions that are replaced without saying, right above, which migration wrote the text they began from, or where that was not
 * the last one: one sentence each. Two migrations made side by side that replace the same function do not touch the same file, so
 * that nothing else notices: the later would put back what the earlier changed.
 */
export const unsaidReplacements = (
  migrations: readonly Pick<Migration, 'name' | 'sql'>[],
  saidSince = SAID_SINCE,
): readonly string[] => {
  const writtenBy = new Map<string, string>()
  return migrations.flatMap(({ name, sql }) =>
    statementsOf(sql).flatMap(({ sql: text, comment }) => {
      const [, orReplace, written] = FUNCTION.exec(text) ?? []
      if (!written) return []
      const last = writtenBy.get(written)
      writtenBy.set(written, name)
      if (!orReplace || name <= saidSince || last === name) return []
      return faultOf({ name, written, last, said: REPLACES.exec(comment)?.[1] })
    }),
  )
}

interface Replacement {
  readonly name: string
  readonly written: string
  readonly last: string | undefined
  readonly said: string | undefined
}

const faultOf = ({ name, written, last, said }: Replacement): readonly string[] => {
  if (!last) return [`${name}: ${written} is in no migration before it: CREATE FUNCTION, without OR REPLACE`]
  if (said === last) return []
  const told = said ? `says that it replaces what ${said} wrote` : 'does not say what it replaces'
  return [
    `${name}: ${written} ${told}, but ${last} wrote it last. Begin from its text there, and write above: -- replaces ${last}`,
  ]
}
