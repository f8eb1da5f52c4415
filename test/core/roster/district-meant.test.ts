import { expect, it } from 'vitest'
import { districtFinder } from '../../../src/core/roster/district-meant.ts'
import { readDistricts } from '../../../src/states/tennessee/read-places.ts'

const all = readDistricts()
const find = districtFinder(all)

it.each([
  ['Knox County Schools', 'Knox County'],
  ['Knox Co.', 'Knox County'],
  ['Knox County School District', 'Knox County'],
  ['Clinton City Schools', 'Clinton'],
  ['City of Murfreesboro', 'Murfreesboro'],
  ['Union City Schools', 'Union City'],
  ['Union Co.', 'Union County'],
  ['Lebanon SSD', 'Lebanon'],
  ['Franklin Special School District', 'Franklin SSD'],
  ['Gibson County Special School District', 'Gibson Co Sp Dist'],
  ['Gibson County', 'Gibson Co Sp Dist'],
  ['Mc Minn County', 'McMinn County'],
  ['De Kalb Co Schools', 'DeKalb County'],
  ['Nashville', 'Metro Nashville Public Schools'],
  ['Davidson County', 'Metro Nashville Public Schools'],
  ['MNPS', 'Metro Nashville Public Schools'],
  ['Shelby County Schools', 'Memphis-Shelby County Schools'],
  ['10', 'Anderson County'],
])('“%s” is %s', (cell, name) => expect(find(cell)).toMatchObject({ name }))

it.each([
  ['Franklin', 'Which district is that? Perhaps Franklin SSD or Franklin County.'],
  ['Union', 'Which district is that? Perhaps Union City or Union County.'],
  ['Rutheford County', 'Which district is that? Perhaps Rutherford County.'],
  ['Jackson-Madison County', 'Which district is that? Perhaps Jackson County or Madison County.'],
  ['Atlantis', 'There is no district “Atlantis”. Please use its name or code as on the list of districts.'],
  ['Schools', 'There is no district “Schools”. Please use its name or code as on the list of districts.'],
])('of “%s” it is asked which is meant, and none is guessed', (cell, sentence) => expect(find(cell)).toBe(sentence))

it('every district is found by its own name, also with what people add to it', () => {
  const named = ({ name }: { name: string }) => [name, `${name} Schools`, name.replace('County', 'Co.')]
  const lost = all.flatMap((one) => named(one).filter((name) => (find(name) as { code?: string }).code !== one.code))
  expect(lost).toEqual([])
})
