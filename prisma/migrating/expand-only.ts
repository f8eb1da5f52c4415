import { partsOf, type Statement, statementsOf } from './statements.ts'

/** `-- contract: why no version that may still run needs it` above a statement lets it take away what was there. */
const CONTRACT = /^-- contract: \S.{10,}/m

/**
 * What in a migration would stop a process of the version before, which goes on answering meanwhile and for a while after:
 * one sentence each; empty when it only adds. Rules: a table, column or value that was there stays as it was, and what the
 * version before writes is still accepted.
 */
export const faultsOf = (script: string): readonly string[] => {
  const statements = statementsOf(script)
  const added = addedBy(statements)
  return statements.flatMap(({ sql, comment }) => {
    const never = NEVER.find(([pattern]) => pattern.test(sql))
    if (never) return [`${never[1]}: ${sql}`]
    return CONTRACT.test(comment) ? [] : takenAway(sql, added).map((fault) => `${fault}: ${sql}`)
  })
}

const NEVER: readonly (readonly [RegExp, string])[] = [
  [/^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)\b/i, 'A migration is one transaction already'],
  [/\bCONCURRENTLY\b|^VACUUM\b/i, 'A migration is one transaction, in which this can’t run'],
]

const NAME = '((?:"[^"]+"\\.)?(?:"[^"]+"|\\w+))'
const ALTER = new RegExp(`^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?${NAME} (.*)$`, 'i')
const CREATED = new RegExp(`^CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?${NAME}`, 'i')
const UNIQUE = new RegExp(`^CREATE UNIQUE INDEX .*? ON (?:ONLY )?${NAME}(?: USING \\w+)? ?\\(([^)]*)\\)`, 'i')
const ADDED = /^ADD (?:COLUMN )?(?:IF NOT EXISTS )?("[^"]+"|\w+)/i
const CONSTRAINT = /^ADD (?:CONSTRAINT \S+ )?(UNIQUE|CHECK|FOREIGN KEY|PRIMARY KEY|EXCLUDE)\b/i

interface Added {
  readonly tables: ReadonlySet<string>
  /** As table.column. */
  readonly columns: ReadonlySet<string>
}

const addedBy = (statements: readonly Statement[]): Added => {
  const tables = new Set<string>()
  const columns = new Set<string>()
  for (const { sql } of statements) {
    const created = CREATED.exec(sql)
    if (created) tables.add(created[1]!)
    const [, table, actions] = ALTER.exec(sql) ?? []
    for (const action of actions ? partsOf(actions) : []) {
      const column = CONSTRAINT.test(action) ? undefined : ADDED.exec(action)
      if (column) columns.add(`${table}.${column[1]}`)
    }
  }
  return { tables, columns }
}

const takenAway = (sql: string, added: Added): readonly string[] => {
  if (/^DROP INDEX\b/i.test(sql)) return []
  if (/^(DROP|TRUNCATE|DELETE)\b/i.test(sql)) return ['The version before still reads it']
  if (/^ALTER (?!TABLE\b).*\bRENAME\b/i.test(sql)) return ['The version before knows it by its old name']
  const unique = UNIQUE.exec(sql)
  if (unique && !isNew(unique[1]!, unique[2]!, added)) return ['What the version before writes may be refused']
  const [, table, actions] = ALTER.exec(sql) ?? []
  if (!actions || added.tables.has(table!)) return []
  return partsOf(actions).flatMap((action) => faultOf(action, table!, added) ?? [])
}

const isNew = (table: string, columns: string, added: Added) =>
  added.tables.has(table) || partsOf(columns).some((column) => added.columns.has(`${table}.${column}`))

const faultOf = (action: string, table: string, added: Added): string | undefined => {
  if (/^RENAME\b/i.test(action)) return 'The version before knows it by its old name'
  if (/^DROP (?!CONSTRAINT\b)/i.test(action)) return 'The version before still reads it'
  if (/^ALTER\b.*\b(SET DATA TYPE|TYPE)\b/i.test(action)) return 'The version before knows it with its old type'
  if (/^ALTER\b.*\bSET NOT NULL\b/i.test(action)) return 'What the version before writes may leave it empty'
  if (/^ALTER\b.*\bDROP DEFAULT\b/i.test(action)) return 'What the version before writes leaves it out'
  if (CONSTRAINT.test(action)) return constraintFault(action, table, added)
  if (ADDED.test(action) && /\bNOT NULL\b/i.test(action) && !/\b(DEFAULT|GENERATED|SERIAL|BIGSERIAL)\b/i.test(action))
    return 'What the version before writes leaves it out (give it a DEFAULT)'
  return undefined
}

const constraintFault = (action: string, table: string, added: Added) => {
  const columns = /\(([^)]*)\)/.exec(action)?.[1] ?? ''
  return isNew(table, columns, added) ? undefined : 'What the version before writes may be refused'
}
