import type pg from 'pg'

type Row = Record<string, unknown>

export interface Column {
  readonly name: string
  readonly type: string
  /** `e` for an enum. */
  readonly kind: string
  readonly label?: string
  readonly filledIn: boolean
}

/** A foreign key of one column. */
export interface Reference {
  readonly column: string
  readonly table: string
  readonly target: string
}

export const columnsOf = async (client: pg.ClientBase, table: string): Promise<readonly Column[]> =>
  (
    await client.query<Column>(
      `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, t.typtype AS kind,
         (SELECT enumlabel FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder LIMIT 1) AS label,
         a.attidentity <> '' OR a.attgenerated <> '' AS "filledIn"
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
       WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
      [`"${table}"`],
    )
  ).rows

export const referencesOf = async (client: pg.ClientBase, table: string): Promise<readonly Reference[]> =>
  (
    await client.query<Reference>(
      `SELECT a.attname AS column, r.relname AS table, b.attname AS target
       FROM pg_constraint c JOIN pg_class r ON r.oid = c.confrelid
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
       WHERE c.contype = 'f' AND c.conrelid = $1::regclass`,
      [`"${table}"`],
    )
  ).rows

const VALUES: readonly (readonly [RegExp, (name: string, number: number) => unknown])[] = [
  [/^timestamp/, (_, number) => `2026-10-0${number}T15:00:00+00:00`],
  [/^date/, (_, number) => `2026-10-0${number}`],
  [/^(integer|smallint|bigint|numeric|double|real)/, (_, number) => number],
  [/^boolean/, (_, number) => number === 1],
  [/^json/, (name) => ({ [name]: 'made up' })],
  [/^bytea/, () => '\\x00ff'],
  [/^uuid/, (_, number) => `0198a000-0000-7000-8000-00000000000${number}`],
  [/./, (name, number) => `${name} ${number}`],
]

const madeUp = (column: Column, number: number) => {
  if (column.kind === 'e') return column.label
  if (column.type.endsWith('[]')) return []
  return VALUES.find(([type]) => type.test(column.type))![1](column.name, number)
}

/** Two rows with something in every column, for a table that the sample leaves empty. */
export const madeUpRows = (
  columns: readonly Column[],
  references: readonly Reference[],
  kept: Readonly<Record<string, readonly Row[]>>,
): readonly Row[] => {
  const parents = Math.min(2, ...references.map(({ table }) => kept[table]?.length ?? 0))
  return Array.from({ length: parents }, (_, at) =>
    Object.fromEntries(
      columns
        .filter((column) => !column.filledIn)
        .map((column) => {
          const reference = references.find((one) => one.column === column.name)
          return [column.name, reference ? kept[reference.table]![at]![reference.target] : madeUp(column, at + 1)]
        }),
    ),
  )
}
