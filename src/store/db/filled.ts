/** A row with its nulls left out: what the database has not got, the port has not got. */
export const filled = <T>(row: object): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
