import { expect, it } from 'vitest'
import { directorSpellings, isDirectorsTable, readDirectors } from '../../../src/core/directors/directors-table.ts'
import { readNominations } from '../../../src/core/directors/nominations-table.ts'
import { openTable } from '../../../src/core/table/open-table.ts'
import { readDistricts, readSchools } from '../../../src/states/tennessee/read-places.ts'

const districts = readDistricts()
const anderson = readSchools().filter(({ districtCode }) => districtCode === '0010')
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
const tableOf = (lines: readonly string[]) => {
  const opened = openTable(bytes(lines), new Set(directorSpellings))
  if (!opened.ok) throw new Error(opened.fault.sentence)
  return opened.table
}

it('directors are read from a state’s own list: a code and a name of the district, names in two columns, totals beneath', () => {
  const { rows, faults } = readDirectors(
    tableOf([
      'LEA,District,First Name,Last Name,Superintendent Email',
      '10,Anderson County Schools,Pat,Doe,PDoe@one.example',
      '11,Clinton City Schools,Al,Poe,al@one.example',
      ',Total,2,,',
    ]),
    districts,
    'director',
  )
  expect(faults).toEqual([])
  expect(rows).toMatchObject([
    { districtCode: '0010', name: 'Pat Doe', email: 'pdoe@one.example' },
    { districtCode: '0011', name: 'Al Poe', email: 'al@one.example' },
  ])
})

it('a list with schools is a roster, however the column of schools is called', () => {
  for (const school of ['School', 'School Name', 'Building', 'Campus', 'School Number'])
    expect(isDirectorsTable(tableOf([`District Name,Name,Email,${school}`, 'Knox,Pat,pat@one.example,1']))).toBe(false)
  expect(isDirectorsTable(tableOf(['District Name,Superintendent,Email', 'Knox,Pat,pat@one.example']))).toBe(true)
})

it('nominations are read by first and last names and schools as people write them, and say which was meant', () => {
  const read = readNominations(
    bytes([
      'First Name,Last Name,Email,School Name,School Code',
      'Pat,Doe,pat@one.example,Anderson Co HS,100002',
      'Total,1,,,',
    ]),
    anderson,
  )
  expect(read).toMatchObject({ faults: [], rows: [{ name: 'Pat Doe', schoolCode: '00100002' }] })
  const wrong = readNominations(
    bytes(['name,email,school', 'Pat,pat@one.example,Andersonvile', 'Al,al@one.example,']),
    anderson,
  )
  expect(wrong?.faults.map(({ sentence }) => sentence)).toEqual([
    'There is no school “Andersonvile” in your district. Perhaps Andersonville Elementary (00100005).',
    'Please fill in the school.',
  ])
})
