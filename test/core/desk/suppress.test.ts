import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtTable } from '../../../src/core/desk/district-table.ts'
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

  it('can’t be worked out from the rest of a row', () => {
    const row = fc.record({
      hosted: fc.nat(20),
      made: fc.nat(20),
      pairs: fc.nat(20),
      open: fc.nat(20),
      joined: fc.nat(20),
    })
    const small = (value: number) => value > 0 && value < smallestTold
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const districts = rows.map(({ hosted, made, pairs, open, joined }, at) => ({
          ...{
            name: `District ${at}`,
            joined,
            pairs,
            completed: Math.max(0, pairs - open),
            plans: Math.max(0, joined - open),
          },
          ...{ visits: hosted + made, hosted, made, calls: 0, finalMeetings: 0, minutes: 60 * (hosted + made) },
        }))
        const { rows: told } = districtTable(districts)
        for (const [at, [, ...cells]] of told.entries()) {
          const [joined, pairs, completed, visits, hosted, made, , , , plans] = cells as (number | undefined)[]
          const one = districts[at]!
          for (const count of [joined, pairs, completed, visits, hosted, made, plans])
            expect(small(count ?? 0)).toBe(false)
          if (completed !== undefined && pairs !== undefined) expect(small(pairs - completed)).toBe(false)
          if (plans !== undefined && joined !== undefined) expect(small(joined - plans)).toBe(false)
          expect(hosted === undefined).toBe(made === undefined)
          if (hosted !== undefined) expect(visits).toBe(one.visits)
        }
        for (const [place, key] of [
          [5, 'hosted'],
          [6, 'made'],
        ] as const) {
          const hidden = districts.flatMap((one, at) => (told[at]![place] === undefined ? [one[key]] : []))
          const sum = hidden.reduce((all, value) => all + value, 0)
          const othersAreTold = told.some((row) => Number(row[place] ?? 0) > 0)
          if (hidden.length > 0 && othersAreTold) expect(sum - (hidden.length - 1)).toBeGreaterThanOrEqual(5)
        }
      }),
    )
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
