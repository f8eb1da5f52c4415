import { expect, it } from 'vitest'
import { schoolFinder } from '../../../src/core/roster/school-meant.ts'
import { readSchools } from '../../../src/states/tennessee/read-places.ts'

const all = readSchools()

it.each([
  ['Mount Juliet High School', 'Mt. Juliet High School'],
  ['Mt Juliet H.S.', 'Mt. Juliet High School'],
  ['Saint Bethlehem Elem', 'St. Bethlehem Elementary'],
  ['Ft. Loudoun MS', 'Ft Loudoun Middle School'],
  ['Camden Junior High', 'Camden Jr High School'],
  ['Blackman El. Sch.', 'Blackman Elementary School'],
  ['Dorothy & Noble Harrelson', 'Dorothy And Noble Harrelson School'],
  ['Anderson Co HS', 'Anderson County High School'],
  ['Martin Luther King, Jr.', 'Martin Luther King Jr School'],
])('“%s”, as people write it, is %s, as the state does', (cell, name) =>
  expect(schoolFinder(all)(cell)).toMatchObject({ name }),
)

it('every school of the state is found by its own name in its district', () => {
  const find = schoolFinder(all)
  const lost = all.filter(({ name, districtCode, code }) => {
    const meant = find(name, districtCode)
    return typeof meant === 'string' || meant.code !== code
  })
  expect(lost).toEqual([])
})

const find = schoolFinder([
  { code: '04700012', name: 'Central High School', districtCode: '0470' },
  { code: '07920044', name: 'Central High School', districtCode: '0792' },
  { code: '07500003', name: 'Barfield Elementary', districtCode: '0750' },
  { code: '07500001', name: 'Blackman Elementary School', districtCode: '0750' },
])

it.each([
  ['7500003', undefined, '07500003'],
  ['Barfield Elementary School', undefined, '07500003'],
  ['blackman elem.', undefined, '07500001'],
  ['Central High', '0792', '07920044'],
  ['07500003 - Barfield Elementary', undefined, '07500003'],
  ['Central High School (7920044)', undefined, '07920044'],
])('%s in %s is %s', (cell, district, code) => {
  expect(find(cell, district)).toMatchObject({ code })
})

it.each([
  ['Central High School', undefined, '2 schools are called “Central High School”. Please add a column “district”'],
  ['Barfield Elementary', '0470', 'There is no school “Barfield Elementary” in that district.'],
  ['07500003 - Blackman Elementary', undefined, 'There is no school “07500003 - Blackman Elementary”.'],
  [
    'Barfeild Elementary',
    undefined,
    'There is no school “Barfeild Elementary”. Perhaps Barfield Elementary (07500003).',
  ],
  ['Blackman', '0750', 'in that district. Perhaps Blackman Elementary School (07500001).'],
  ['0999', undefined, 'There is no school with the code 0999.'],
])('%s in %s is answered', (cell, district, sentence) => {
  expect(find(cell, district)).toContain(sentence)
})
