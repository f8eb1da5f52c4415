import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallestTold, suppress, suppressTable } from '../../../src/core/desk/suppress.ts'

describe('small counts', () => {
  it('are not told, and zero is', () => {
    expect(suppress([0, 2, 3, 40, 60])).toEqual([0, undefined, undefined, undefined, 60])
  })

  it('stay as they are where none is small', () => {
    expect(suppress([0, 5, 9])).toEqual([0, 5, 9])
  })

  it('take what belongs to them along', () => {
    const rows = [
      { name: 'Alder', visits: 2, minutes: 300 },
      { name: 'Birch', visits: 9, minutes: 900 },
      { name: 'Cedar', visits: 8, minutes: 800 },
    ]
    expect(suppressTable(rows, [{ key: 'visits' }, { key: 'minutes', goesWith: 'visits' }])).toEqual([
      { name: 'Alder' },
      { name: 'Birch', visits: 9, minutes: 900 },
      { name: 'Cedar' },
    ])
  })

  it('can’t be worked out from the total, whatever the column', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 30 }), (column) => {
        const told = suppress(column)
        const hidden = column.filter((_, at) => told[at] === undefined)
        if (hidden.length === 0) return column.every((value) => value === 0 || value >= smallestTold)
        // Every hidden count is at least one: what the others leave it must be several values, or nothing else could be hidden.
        const sum = hidden.reduce((all, value) => all + value, 0)
        const everythingIsHidden = told.every((value) => value === undefined || value === 0)
        return everythingIsHidden || (hidden.length > 1 && sum - (hidden.length - 1) >= 5)
      }),
    )
  })
})
