/** A row with its nulls left out: what the database has not got, the port has not got. */
export const filled = <T>(row: object): T => {
  const known: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row)) if (value !== null) known[key] = value
  return known as T
}
