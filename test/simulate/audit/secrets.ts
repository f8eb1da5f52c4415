import type { Evidence, Finding } from './evidence.ts'

const textColumns = `
  SELECT table_schema AS schema, table_name AS "table", column_name AS "column", data_type AS type FROM information_schema.columns
  WHERE table_schema IN ('public', 'pgboss') AND data_type IN ('text', 'json', 'jsonb', 'ARRAY', 'character varying')
    AND (table_schema, table_name) IN (SELECT schemaname, tablename FROM pg_tables)`

/** Where the words of partners belong. */
const homes: Readonly<Record<string, readonly string[]>> = {
  private: ['Log.reflection', 'LogAmendment.before', 'RetractedLog.content', 'Plan.reflection', 'Draft.answers'],
  shared: [
    'Log.ideas',
    'Log.sharedNote',
    'Log.nextSteps',
    'LogAmendment.before',
    'RetractedLog.content',
    'Step.note',
    'Step.reason',
    'Draft.answers',
  ],
}

/** No secret in a log line or in a table; no partner's word outside of where it belongs. */
export const auditSecrets = async ({
  ask,
  logLines,
  secrets,
  privateMark,
  sharedMark,
}: Evidence): Promise<Finding[]> => {
  const findings: Finding[] = []
  const marks = [...secrets, privateMark, sharedMark]
  for (const line of logLines) {
    const mark = marks.find((one) => line.includes(one))
    if (mark) findings.push({ rule: 'a secret in the log', words: line.replaceAll(mark, '[here]').slice(0, 200) })
  }
  for (const { schema, table, column } of await ask(textColumns)) {
    const place = `${table}.${column}`
    const looked = [
      ...secrets,
      ...(homes.private!.includes(place) ? [] : [privateMark]),
      ...(homes.shared!.includes(place) ? [] : [sharedMark]),
    ]
    const [row] = await ask(
      `SELECT count(*)::int AS count FROM "${schema}"."${table}" WHERE "${column}"::text LIKE ANY($1)`,
      [looked.map((one) => `%${one.replaceAll(/[\\%_]/g, '\\$&')}%`)],
    )
    if (Number(row!.count) > 0)
      findings.push({ rule: 'a secret in a table', words: `${row!.count} rows of ${schema}.${place}` })
  }
  return findings
}
