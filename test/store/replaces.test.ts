import { describe, expect, it } from 'vitest'
import { unsaidReplacements } from '../../prisma/migrating/replaces.ts'

const made = { name: '1_made', sql: 'CREATE FUNCTION p3_sum(a int) RETURNS int LANGUAGE sql AS $x$ SELECT a; $x$;' }
const replacing = (name: string, said: string) => ({
  name,
  sql: `-- Why.\n${said}\nCREATE OR REPLACE FUNCTION p3_sum(a int) RETURNS int LANGUAGE sql AS $x$ SELECT a + 1; $x$;`,
})
const faults = (...migrations: readonly { name: string; sql: string }[]) =>
  unsaidReplacements([made, ...migrations], '')

describe('a migration that replaces a function', () => {
  it('names the one that wrote it last', () => {
    expect(faults(replacing('2_more', '-- replaces 1_made'))).toEqual([])
    expect(faults(replacing('2_more', '-- replaces 1_made'), replacing('3_again', '-- replaces 2_more'))).toEqual([])
    expect(faults(replacing('2_more', '-- It is better so.'))).toEqual([
      '2_more: p3_sum does not say what it replaces, but 1_made wrote it last. Begin from its text there, and write above: -- replaces 1_made',
    ])
  })

  it('collides with another that was made beside it from the same text, whichever is later', () => {
    const sides = [replacing('2_one', '-- replaces 1_made'), replacing('3_other', '-- replaces 1_made')]
    expect(faults(...sides)).toEqual([expect.stringContaining('3_other: p3_sum says that it replaces what 1_made')])
  })

  it('says it above each function, and not above what stands between', () => {
    const { sql } = replacing('2_more', 'SELECT 1;')
    expect(faults({ name: '2_more', sql: `-- replaces 1_made\n${sql}` })).toHaveLength(1)
  })

  it('may write it twice itself, and replaces nothing that nobody wrote', () => {
    const twice = replacing('2_more', '-- replaces 1_made').sql
    expect(faults({ name: '2_more', sql: `${twice}\n${replacing('', '').sql}` })).toEqual([])
    expect(faults({ name: '2_more', sql: twice.replace('p3_sum', 'p3_other') })).toEqual([
      '2_more: p3_other is in no migration before it: CREATE FUNCTION, without OR REPLACE',
    ])
  })

  it('need not have said it before that was asked for', () => {
    expect(unsaidReplacements([made, replacing('2_more', '')], '2_more')).toEqual([])
  })
})
