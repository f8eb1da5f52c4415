/** A statement of a migration, without comments and with its literals emptied, and the comment that stands right above it. */
export interface Statement {
  readonly sql: string
  readonly comment: string
}

/** Comments, quoted names, literals and dollar-quoted bodies: what a semicolon inside of ends nothing. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"]|"")*"|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|;|[^-/"'$;]+|[\s\S]/g

export const statementsOf = (script: string): readonly Statement[] => {
  const statements: Statement[] = []
  let sql = ''
  let comment = ''
  for (const [token] of script.matchAll(TOKEN)) {
    if (token === ';') {
      statements.push({ sql: plain(sql), comment: comment.trim() })
      sql = ''
      comment = ''
    } else if (token.startsWith('--')) comment += `${token}\n`
    else if (token.startsWith('/*')) sql += ' '
    else if (token.startsWith("'")) sql += "''"
    else if (/^\$\w*\$/.test(token)) sql += '$$'
    else sql += token
  }
  return [...statements, { sql: plain(sql), comment: comment.trim() }].filter((one) => one.sql !== '')
}

const plain = (sql: string) => sql.replace(/\s+/g, ' ').trim()

/** Splits at the commas that stand in no bracket: ALTER TABLE's actions, an index's columns. */
export const partsOf = (list: string): readonly string[] => {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim())
}
