import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readRoster, unmappedIn } from '../../../src/core/roster/read-roster.ts'
import { rosterColumns, spellingsOf } from '../../../src/core/roster/roster-columns.ts'
import { type OpenTable, openTable } from '../../../src/core/table/open-table.ts'
import { codeMeant } from '../../../src/core/table/read-codes.ts'
import { readSchools } from '../../../src/states/tennessee/read-places.ts'

const open = (bytes: Uint8Array | string): OpenTable => {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const opened = openTable(raw, new Set(spellingsOf(rosterColumns)))
  if (!opened.ok) throw new Error(opened.fault.sentence)
  return opened.table
}
const read = (bytes: Uint8Array | string) => readRoster(open(bytes))
const fixture = (path: string) => readFileSync(new URL(`../../fixtures/tables/${path}`, import.meta.url))
const peopleIn = async (path: string) => {
  const { rows, faults } = await read(fixture(path))
  expect(faults).toEqual([])
  return rows
}
const schools = new Set(readSchools().map(({ code }) => code))
const codesOf = (rows: readonly { schoolCode: string }[]) => rows.map((row) => codeMeant(row.schoolCode, schools))
const heading = 'name,email,title,school_code'

it('zeros that Excel took off a school code are put back, as there is only one school that it can be', async () => {
  const rows = await peopleIn('roster-excel-dropped-zeros/roster.csv')
  expect(codesOf(rows)).toEqual(['00100002', '00100005', '03300225'])
})

it.each(['="00100002"', "'00100002", '00100002.0', '100002.00', '"100,002"', ' 00100002\u00a0', '"=""00100002"""'])(
  'the code %s is 00100002',
  async (cell) => {
    const { rows, faults } = await read(`${heading}\nPat Doe,pat@one.example,Principal,${cell}\n`)
    expect(faults).toEqual([])
    expect(codesOf(rows)).toEqual(['00100002'])
  },
)

it('a code that Excel turned into 3.3E+06 is named with how to keep it', async () => {
  const { faults } = await read(`${heading}\nPat Doe,pat@one.example,Principal,3.3E+06\n`)
  expect(faults).toMatchObject([{ line: 2, column: 'school_code', sentence: expect.stringContaining('as Text') }])
})

it('line ends may be mixed in one file', async () => {
  expect(await peopleIn('roster-mixed-line-ends/roster.csv')).toHaveLength(3)
  const { rows } = await read(`${heading}\rA B,a@x.example,P,1\r\nC D,c@x.example,P,2\nE F,e@x.example,P,3\r`)
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
})

it.each(['roster.csv', 'roster-years.csv'])('a list with semicolons stays in its cell (%s)', async (file) => {
  const [pat] = await peopleIn(`roster-semicolon-list-in-comma-file/${file}`)
  expect(pat).toMatchObject({ refinements: ['A2', 'B4'], strengths: ['C1'], years: file === 'roster.csv' ? 0 : 5 })
})

it.each([
  ['comma list in a semicolon file', 'name;email;title;school_code;refinements\nA B;a@x.example;P;1;A2, B4'],
  ['comma list in a tab file', 'name\temail\ttitle\tschool_code\trefinements\nA B\ta@x.example\tP\t1\tA2, B4'],
  ['a file that says its separator', 'sep=;\nname;email;title;school_code;refinements\nA B;a@x.example;P;1;A2,B4'],
  ['bars', 'name|email|title|school_code|refinements\nA B|a@x.example|P|1|A2;B4'],
])('one delimiter is decided on: %s', async (_, text) => {
  const { rows, faults } = await read(text)
  expect(faults).toEqual([])
  expect(rows).toMatchObject([{ name: 'A B', refinements: ['A2', 'B4'] }])
})

it.each(['\u200b', '\ufeff', '\u00ad', '\u200e', '\u2060', '\u00a0', '\u202a'])(
  'an invisible %j in a code, an address or a heading is no part of it',
  async (mark) => {
    const text = `na${mark}me,${mark}email,title,school_code\nPat Doe,p${mark}at@one.example,Principal,${mark}00100002`
    const { rows, faults } = await read(mark === '\u00a0' ? text.replaceAll(`p${mark}at`, 'pat') : text)
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ email: 'pat@one.example', schoolCode: '00100002' }])
  },
)

it('the zero-width case is read as it looks', async () => {
  expect(codesOf(await peopleIn('roster-zero-width-code/roster.csv'))).toEqual(['00100002'])
})

it.each(['utf-16le with a mark', 'utf-16le', 'utf-16be with a mark', 'utf-16be', 'utf-8 with a mark', 'windows-1252'])(
  'José Núñez is read from %s',
  async (encoding) => {
    const text = `${heading}\nJosé Núñez,jose@one.example,Principal,00100002\n`
    const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text
    const little = Buffer.from(marked, 'utf16le')
    const bytes = encoding.startsWith('utf-16le')
      ? little
      : encoding.startsWith('utf-16be')
        ? little.swap16()
        : Buffer.from(marked, encoding === 'windows-1252' ? 'latin1' : 'utf8')
    expect((await read(bytes)).rows).toMatchObject([{ name: 'José Núñez' }])
  },
)

it('Excel’s “Unicode Text” is one person', async () => {
  expect(await peopleIn('slack-unicode-text/roster.txt')).toMatchObject([{ name: 'José Núñez' }])
})

it('rows copied out of a spreadsheet are joined by tabs', async () => {
  expect(await peopleIn('teams-pasted-tab-rows/rows.tsv')).toHaveLength(2)
})

it('a hundred pasted rows are a hundred people', async () => {
  expect(await peopleIn('teams-pasted-roster-100-rows/rows.csv')).toHaveLength(100)
})

it('what Slack escapes is read as it was typed', async () => {
  const text = `${heading}\nPat &amp; Co,<mailto:pat@one.example|pat@one.example>,Principal,00100002`
  expect((await read(text)).rows).toMatchObject([{ name: 'Pat & Co', email: 'pat@one.example' }])
  const mail = `${heading}\nPat Doe,Pat Doe <Pat@One.example>,Principal,00100002`
  expect((await read(mail)).rows).toMatchObject([{ email: 'pat@one.example' }])
})

it.each([
  ['PowerSchool', 'First_Name\tLast_Name\tEmail_Addr\tTitle\tSchool_Number', 'Kim\tRoe\tk@x.example\tP\t1'],
  [
    'PowerSchool with tables',
    '[Teachers]LastFirst\tTeachers.Email_Addr\tTitle\tSchoolID',
    '"Roe, Kim"\tk@x.example\tP\t1',
  ],
  ['OneRoster', 'sourcedId,givenName,familyName,role,email,orgSourcedIds', 'u1,Kim,Roe,P,k@x.example,1'],
  ['people', 'Full Name,Email Address,Job Title,School #', 'Kim Roe,k@x.example,P,1'],
  ['accents and case', 'NÀME,EMÁIL,Tîtle,School-Code', 'Kim Roe,k@x.example,P,1'],
])('headings of %s are known', async (_, headings, row) => {
  const { rows, faults } = await read(`${headings}\n${row}\n`)
  expect(faults).toEqual([])
  expect(rows).toMatchObject([{ name: 'Kim Roe', email: 'k@x.example', title: 'P', schoolCode: '1' }])
})

it('a title above the heading is not the heading', async () => {
  const { rows } = await read(`P3 roster 2026-27,,,\n,,,\n${heading}\nKim Roe,k@x.example,P,1\n`)
  expect(rows).toMatchObject([{ line: 4, name: 'Kim Roe' }])
})

it('headings nobody knows are told, and count once someone says what they are', async () => {
  const table = open('Who,email,title,Where\nKim Roe,k@x.example,P,1\n')
  expect(unmappedIn(table)).toMatchObject({ missing: ['name', 'school_code'], unknown: ['Who', 'Where'] })
  const { rows } = await readRoster(table, { name: 'Who', school: 'Where' })
  expect(rows).toMatchObject([{ name: 'Kim Roe', schoolCode: '1' }])
})

it('every fault has its line, its column and why', async () => {
  const { rows, faults } = await read(
    [
      heading,
      ',nobody@x.example,P,1',
      'No Mail,not-an-address,P,1',
      'Nul\0l,n@x.example,P,1',
      'Gone \ufffd,g@x.example,P,1',
      'Fine One,f@x.example,P,1',
      'Two,Parts,f2@x.example,P,1',
      'Again,f@x.example,P,1',
    ].join('\n'),
  )
  expect(rows.map(({ line }) => line)).toEqual([6])
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [2, 'name'],
    [3, 'email'],
    [4, 'name'],
    [5, 'name'],
    [7, undefined],
    [8, 'email'],
  ])
})

it('half a character that was pasted is the row’s fault, not the file’s', async () => {
  const { faults } = await read(`${heading}\nPat \ud83d,p@x.example,P,1\nKim,k@x.example,P,1`)
  expect(faults).toMatchObject([{ line: 2, column: 'name', sentence: expect.stringContaining('can’t be read') }])
})

it('a broken character in a UTF-8 file leaves the accents of the other rows alone', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${heading}\nJosé Núñez,j@x.example,P,1\nBad `),
    Buffer.from([0xc3]),
    Buffer.from(',b@x.example,P,1\n'),
  ])
  const { rows, faults } = await read(bytes)
  expect(rows).toMatchObject([{ name: 'José Núñez' }])
  expect(faults).toMatchObject([{ line: 3, column: 'name' }])
})

it.each(['[Pat Doe](mailto:pat@one.example)', '[pat@one.example](pat@one.example)', 'Pat Doe <pat@one.example>'])(
  'an address is read as a chat copies it: %s',
  async (cell) => {
    const { rows, faults } = await read(`${heading}\nPat Doe,${cell},Principal,1`)
    expect([faults, rows[0]?.email]).toEqual([[], 'pat@one.example'])
  },
)

it.each(['5', '5 years', '5 yrs', '5yrs.', '5+', '1 year', '5+ years', '5.5'])(
  'years as people write them: %s',
  async (cell) => {
    const { rows, faults } = await read(`${heading},years\nPat Doe,pat@one.example,Principal,1,${cell}`)
    expect([faults, rows[0]?.years]).toEqual([[], Number(cell[0])])
  },
)

it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!'])(
  'what a spreadsheet could not work out is nobody’s name and no code: %s',
  async (cell) => {
    for (const [column, line] of [
      ['name', `${cell},pat@one.example,Principal,1`],
      ['school_code', `Pat Doe,pat@one.example,Principal,${cell}`],
    ]) {
      const { rows, faults } = await read(`${heading}\n${line}`)
      expect([rows, faults[0]?.column, faults[0]?.line]).toEqual([[], column, 2])
    }
  },
)

it('a heading may say in parentheses what belongs beneath it, unless two would then be one', async () => {
  const told = 'Name (first last),Email (work),Title,School code (8 digits)'
  expect((await read(`${told}\nPat Doe,pat@one.example,Principal,1`)).rows).toHaveLength(1)
  const { rows, faults } = await read(`name,name (district),email,title,school_code\nPat,Alcoa,pat@one.example,P,1`)
  expect([faults, rows[0]?.name]).toEqual([[], 'Pat'])
})

it.each([
  ['a telephone number for an address', `${heading}\nPat Doe,615-555-0100,Principal,1`],
  ['two addresses in a cell', `${heading}\nPat Doe,"a@one.example; b@one.example",Principal,1`],
  ['two people with one address', `${heading}\nPat,office@one.example,P,1\nAl,OFFICE@one.example,P,2`],
  ['one person in two districts', `${heading}\nPat,pat@one.example,P,00100002\nPat,pat@one.example,P,03300225`],
  ['a day for years', `${heading},years\nPat,pat@one.example,P,1,3/4/2020`],
  ['a spreadsheet’s number of a day for years', `${heading},years\nPat,pat@one.example,P,1,43894`],
  ['a quotation mark that never ends', `${heading}\n"Pat Doe,pat@one.example,P,1\nAl,al@one.example,P,1`],
  [
    'another separator beneath in some rows',
    `name;email;title;school_code\nPat,pat@one.example,P,1\nAl;al@one.example;P;1`,
  ],
  ['an unquoted comma in a name', `${heading}\nDoe, Pat,pat@one.example,P,1`],
])('what nobody can guess is asked for with its line: %s', async (_what, text) => {
  const { faults } = await read(text)
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.every(({ line, sentence }) => line >= 2 && sentence.length > 10)).toBe(true)
})

it.each([
  ['semicolons above commas', `name;email;title;school_code\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2`],
  ['commas above tabs', `${heading}\nPat\tpat@one.example\tP\t1\nAl, Jr.\tal@one.example\tP\t2`],
  [
    'rows pasted twice',
    `${heading}\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2\nPAT,Pat@one.example,p,0001`,
  ],
  [
    'totals and a printed line at the end',
    `${heading}\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2\nTotal,2,,\nTotal: 2,,,\nGenerated 8/3/2026,,,`,
  ],
  [
    'how many there are, in other words',
    `${heading}\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2\n2 record(s),,,\nRows: 2,,,\n** Confidential **,,,\n1,200 principals,,,`,
  ],
  [
    'a code and a name of the school',
    `School Name,School Code,Principal,Email,Title\nOak,1,Pat,pat@one.example,P\nElm,2,"Al, Jr.",al@one.example,P`,
  ],
  ['wide signs', `${heading}\nPat,pat＠one.example,P,１\n"Al, Jr.",al@one.example,P,２`],
  ['the heading again in the middle', `${heading}\nPat,pat@one.example,P,1\n${heading}\n"Al, Jr.",al@one.example,P,2`],
  [
    'a second file with its mark behind a first',
    `\ufeff"name","email","title","school_code"\n"Pat","pat@one.example","P","1"\n\ufeff"Name","Email","Title","School_Code"\n\ufeff"Al, Jr.","al@one.example","P","2"`,
  ],
  [
    'groups above the heading',
    `People,,Where they work,\n${heading}\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2`,
  ],
  [
    'a title, a day and an empty line above',
    `P3 roster,,,\nPrinted 8/3/2026,,,\n,,,\n${heading}\nPat,pat@one.example,P,1\n"Al, Jr.",al@one.example,P,2`,
  ],
  ['empty columns behind', `${heading},,,\nPat,pat@one.example,P,1,,,\n"Al, Jr.",al@one.example,P,2,,,,,`],
  ['line ends inside quoted cells', `${heading}\n"Pat",pat@one.example,"P",1\r\n"Al,\r\nJr.",al@one.example,"P",2`],
  ['wide spaces', `${heading}\n\u00a0Pat\u00a0,pat@one.example\u00a0,P,\u00a01\n\u00a0"Al, Jr.",al@one.example,P,2`],
])('is read as it was meant: %s', async (_, text) => {
  const { rows, faults } = await read(text)
  expect(faults).toEqual([])
  expect(rows).toMatchObject([
    { name: 'Pat', email: 'pat@one.example', schoolCode: '1' },
    { name: 'Al, Jr.', email: 'al@one.example', schoolCode: '2' },
  ])
})

it.each(['VACANT', 'Vacant - Principal', 'TBD', 'To be hired', 'Open position', 'N/A', '-'])(
  'a position that nobody holds (“%s”) is nobody to invite, and is named with what to do',
  async (name) => {
    const { rows, faults } = await read(`${heading}\n${name},office@one.example,P,1\nVance Open,v@one.example,P,1`)
    expect(rows.map((row) => row.name)).toEqual(['Vance Open'])
    expect(faults).toMatchObject([{ line: 2, column: 'name', sentence: expect.stringContaining('delete the line') }])
  },
)

it('a row says its state, and “in” and “OK” are how somebody stands', async () => {
  const states = ['KY', 'ky.', 'Kentucky', 'TN', 'in', 'OK', 'accepted', '']
  const people = states.map((state, i) => `P${i},p${i}@one.example,P,1,${state}`)
  const { rows } = await read(`${heading},state\n${people.join('\n')}`)
  expect(rows.map(({ state }) => state)).toEqual([
    ...['Kentucky', 'Kentucky', 'Kentucky', 'Tennessee'],
    ...[undefined, undefined, undefined, undefined],
  ])
})

it('the name is said first name first, whichever way the file has it', async () => {
  const { rows } = await read(`${heading}\n"Doe, Pat",pat@one.example,P,1\n"Poe, Jr., Al",al@one.example,P,1`)
  expect(rows.map(({ name }) => name)).toEqual(['Pat Doe', 'Al Poe, Jr.'])
})

it('a line with one cell, as stands above the people of a district, is one fault and not three', async () => {
  const { faults } = await read(`${heading}\nKnox County,,,\nPat,pat@one.example,P,1`)
  expect(faults).toMatchObject([{ line: 2, sentence: expect.stringContaining('Only one cell') }])
})

it('a column that is there twice is named, and no row is guessed at', async () => {
  const { faults } = await read('name,email,email,title,school_code\nPat,pat@one.example,pat@two.example,P,1')
  expect(faults).toMatchObject([{ line: 1, column: 'email', sentence: expect.stringContaining('keep one') }])
})
