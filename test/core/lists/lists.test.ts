import { describe, expect, it } from 'vitest'
import { listSpellings, tellList } from '../../../src/core/lists/list-columns.ts'
import { type ListFacts, type ListKind, listKinds } from '../../../src/core/lists/list-items.ts'
import { planList } from '../../../src/core/lists/plan-list.ts'
import { readBreakCalendar, readList } from '../../../src/core/lists/read-list.ts'
import { writeList } from '../../../src/core/lists/write-list.ts'
import { dayMeant } from '../../../src/core/table/day-meant.ts'
import { type OpenTable, openTable } from '../../../src/core/table/open-table.ts'

const district = (code: string, name: string, county: string, countyFips: string) => ({
  ...{ code, name, county, countyFips },
  ...{ timeZone: 'America/Chicago', enrollment: 100 },
})
const facts: ListFacts = {
  districts: [
    district('0010', 'Anderson County', 'Anderson', '47001'),
    district('0011', 'Clinton', 'Anderson', '47001'),
    district('0190', 'Davidson County', 'Davidson', '47037'),
  ],
  schools: [{ code: '00100002', name: 'Anderson High', districtCode: '0010', level: 'high', enrollment: 900 }],
  neighbors: [{ districtA: '0010', districtB: '0011' }],
  regions: [
    { districtCode: '0010', region: 'East' },
    { districtCode: '0011', region: 'East' },
    { districtCode: '0190', region: '' },
  ],
  duties: [{ region: 'East', personId: 'cora' }],
  coordinators: [
    { personId: 'cora', name: 'Cora Coordinator', email: 'cora@state.example' },
    { personId: 'cody', name: 'Cody Coordinator', email: 'cody@state.example' },
  ],
  rubric: [
    { code: 'A1', name: 'Capacity Building', standard: 'A' },
    { code: 'A2', name: 'Data Use', standard: 'A' },
  ],
  activities: [
    { code: 'culture', label: 'School culture', retired: false },
    { code: 'data', label: 'Gap data', retired: true },
  ],
  strategies: [{ code: 'plc', label: 'Learning communities', retired: false }],
  lengths: [
    { step: 'firstVisit', from: 120, to: 240 },
    { step: 'call', from: 30, to: 45 },
  ],
  breaks: [{ cycleId: 'year', name: 'Fall break', startsOn: '2026-10-05', endsOn: '2026-10-09' }],
  years: [
    { cycleId: 'year', name: '2026-27', startsOn: '2026-07-01', endsOn: '2027-06-30', closed: false },
    { cycleId: 'next', name: '2027-28', startsOn: '2027-07-01', endsOn: '2028-06-30', closed: false },
  ],
  timeZone: 'America/Chicago',
}

const opened = (text: string): OpenTable => {
  const done = openTable(new TextEncoder().encode(text), listSpellings)
  if (!done.ok) throw new Error(done.fault.sentence)
  return done.table
}
const planOf = async (text: string) => {
  const table = opened(text)
  const kind = tellList(table)!
  return planList(kind, await readList(kind, table, facts), facts)
}
const said = async (text: string) => (await planOf(text)).lines.map(({ does, words }) => `${does} ${words}`)
const faults = async (text: string) =>
  (await planOf(text)).faults.map(({ line, column, sentence }) => `${line} ${column ?? ''}: ${sentence}`)

describe('a list of the program', () => {
  it.each<[ListKind, string]>([
    ['districts', 'code,name,county'],
    ['districts', 'LEA Code;District Name;County;Time Zone'],
    ['schools', 'school_number,school,district'],
    ['schools', 'sourcedId\tname\tparentSourcedId'],
    ['neighbors', 'District,Neighboring district'],
    ['regions', 'District,Region'],
    ['duties', 'Region,Coordinator'],
    ['rubric', 'Indicator,Name,Domain'],
    ['activities', 'activity,label,retired'],
    ['strategies', 'Strategy;Words'],
    ['lengths', 'Step,From minutes,To minutes'],
    ['lengths', 'step,from,to'],
    ['breaks', 'Holiday,Start Date,End Date'],
    ['breaks', 'School Year,Event,From,To,District'],
    ['years', 'School year,First day,Last day'],
  ])('is known by its heading as %s: %s', (kind, heading) => {
    expect(tellList(opened(heading))).toBe(kind)
  })

  it('is none where people are in it', () => {
    for (const heading of ['name,email,title,school_code', 'district,name,e-mail', 'school,district,work email'])
      expect(tellList(opened(heading)), heading).toBeUndefined()
  })

  it.each<ListKind>(listKinds)('changes nothing when it comes back as it was taken: %s', async (kind) => {
    const plan = await planOf(writeList(kind, facts))
    expect([plan.kind, plan.lines, plan.faults]).toEqual([kind, [], []])
    expect(plan.same).toBeGreaterThan(0)
  })

  it('groups districts into regions however they are spelled, and takes one out by an empty cell', async () => {
    expect(await said('district,region\nDavidson County,east\n0011,\n10,Upper East')).toEqual([
      'add Davidson County: East',
      'change Clinton: in no region: was East',
      'change Anderson County: Upper East: was East',
    ])
  })

  it('says who looks after a region, by address or name, and who does not any more', async () => {
    expect(await said('region,coordinator,yes_or_no\neast,cody@state.example,\nEast,Cora Coordinator,no')).toEqual([
      'add Cody Coordinator for East',
      'remove Cora Coordinator for East',
    ])
    expect(await faults('region,coordinator\nWest,cora@state.example\nEast,ben@school.example')).toEqual([
      '2 region: No district is in this region yet. Please send the regions first.',
      '3 coordinator: No coordinator has this address or name.',
    ])
  })

  it('adds, renames, retires and offers again, by code; an empty cell leaves it as it is', async () => {
    expect(
      await said('activity,label,retired\nCULTURE,School culture,yes\ndata,Gap data,no\nwalk,Learning walk,'),
    ).toEqual([
      'change School culture (culture): retired',
      'change Gap data (data): offered again',
      'add Learning walk (walk)',
    ])
    expect(await said('activity,label\ndata,Data for gap closure')).toEqual([
      'change Data for gap closure (data): was Gap data',
    ])
  })

  it('keeps a label to what a form shows, and what is offered to what a form has room for', async () => {
    expect(await faults(`strategy,label\nnew,${'x'.repeat(76)}\nplc,`)).toEqual([
      '2 label: This has 76 characters, and a form shows 75. Please shorten it.',
      '3 label: Please fill in the label.',
    ])
    const many = Array.from({ length: 20 }, (_, i) => `s${i},Strategy ${i},no`).join('\n')
    expect(await faults(`strategy,label,retired\n${many}`)).toEqual([
      '21 retired: That would offer 21 at once, and a form has room for 20. Please retire some: write “yes” under retired.',
    ])
    expect(await faults(`strategy,label,retired\nplc,Learning communities,yes\n${many}`)).toEqual([])
  })

  it('says how long a step takes, and of a step without a row that nothing is recommended', async () => {
    expect(await said('step,from,to\nFirst site visit,90,180\nfinal meeting,60,60')).toEqual([
      'change First visit: 90 to 180 minutes: was 120 to 240',
      'add Final meeting: 60 to 60 minutes',
      'remove Follow-up call: 30 to 45 minutes',
    ])
    expect(await faults('step,from,to\nLunch,30,45\nCall,45,30\nFinal meeting,1,999')).toEqual([
      '2 step: Please write First visit, Follow-up call, Second visit, Final meeting.',
      '3 to_minutes: The longest is shorter than the shortest.',
      '4 from_minutes: Please write whole minutes, 5 to 720. A step without a row has no recommended length.',
      '4 to_minutes: Please write whole minutes, 5 to 720. A step without a row has no recommended length.',
    ])
  })

  it('gives codes the zeros back that Excel took, for known and for new ones', async () => {
    expect(await said('code,name,district\n100002,Anderson Senior High,10\n100003,New School,0011')).toEqual([
      'change Anderson Senior High (00100002), Anderson County: name: Anderson Senior High',
      'add New School (00100003), Clinton',
    ])
    expect(await faults('code,name,district\n1.0E+05,Some School,0010')).toEqual([
      '2 code: Excel has made a power of ten of this code. Please format the column as text.',
    ])
  })

  it('takes county, zone and enrollment from what is there, and asks for what it can’t know', async () => {
    const plan = await planOf('code,name,county\n0012,Oak Ridge,Anderson\n0200,Decatur County,Decatur')
    expect(plan.lines.map(({ item }) => item)).toEqual([
      { ...district('0012', 'Oak Ridge', 'Anderson', '47001'), enrollment: 0 },
    ])
    expect(plan.faults.map((one) => one.sentence)).toEqual([
      'No district of Decatur is here yet: please add a column county_fips with its five digits.',
    ])
    expect(await said('code,name,county,time zone\n0011,Clinton,Anderson,Eastern')).toEqual([
      'change Clinton (0011): time zone: America/New_York',
    ])
  })

  it('makes and parts neighbors whichever is named first, and says what is wrong', async () => {
    expect(await said('district,neighbor,neighbors\nClinton,Davidson County,yes\n0011,0010,no\n0190,0010,no')).toEqual([
      'add Clinton and Davidson County',
      'remove Anderson County and Clinton',
    ])
    expect(await faults('district,neighbor\n0010,0010\n0010,Nowhere')).toEqual([
      '2 neighbor: That is the district itself.',
      '3 neighbor: There is no district “Nowhere”. Please use its name or code as on the list of districts.',
    ])
  })

  it('of the rubric is the whole of it', async () => {
    expect(await said('indicator,name,standard\na2,Data Use,A\nB1,Educators,B')).toEqual([
      'change a2 Data Use, A: code: a2',
      'add B1 Educators, B',
      'remove A1 Capacity Building',
    ])
  })

  it('of the rubric links old codes to new ones, and an empty “was” ends that, which the preview says', async () => {
    const linked = { ...facts, rubric: [{ code: 'A1', name: 'Capacity Building', standard: 'A', was: 'B4 C9' }] }
    const lines = async (text: string) => {
      const table = opened(text)
      const { lines } = planList('rubric', await readList('rubric', table, linked), linked)
      return lines.map(({ does, words }) => `${does} ${words}`)
    }
    expect(await lines('indicator,name,standard\nA1,Capacity Building,A')).toEqual([])
    expect(await lines('indicator,name,standard,was\nA1,Capacity Building,A,')).toEqual([
      'change A1 Capacity Building, A: not counted with B4, C9 any more',
    ])
    expect(await lines('indicator,name,standard,was\nA1,Capacity Building,A,C9 D1')).toEqual([
      'change A1 Capacity Building, A: was: C9 D1, not counted with B4 any more',
    ])
  })

  it('of breaks finds the year of the days, of a district or everywhere', async () => {
    const text =
      'name,start,end,district\nSpring break,3/15/2027,3/19/2027,\nSnow,"Jan 12, 2027",,Clinton\nFall break,10/5/2026,10/9/2026,all\nLater,10/4/2027,,0010'
    const plan = await planOf(text)
    expect(plan.lines.map(({ item }) => item)).toEqual([
      { cycleId: 'year', name: 'Spring break', startsOn: '2027-03-15', endsOn: '2027-03-19' },
      { cycleId: 'year', name: 'Snow', startsOn: '2027-01-12', endsOn: '2027-01-12', districtCode: '0011' },
      { cycleId: 'next', name: 'Later', startsOn: '2027-10-04', endsOn: '2027-10-04', districtCode: '0010' },
    ])
    expect(plan.same).toBe(1)
    expect(await faults('name,start,end\nA,2026-13-01,\nB,2026-10-09,2026-10-05\nC,2030-01-01,')).toEqual([
      '2 start: Please write the day as 2026-10-05 or 10/5/2026.',
      '3 end: The last day lies before the first.',
      '4 start: These days are in no school year that runs or is prepared.',
    ])
  })

  it('of years moves their ends, and never lets two overlap', async () => {
    expect(await said('year,start,end\n2027/28,2027-08-01,2028-05-31')).toEqual([
      'change 2027-28: start: 2027-08-01, end: 2028-05-31',
    ])
    expect(await faults('year,start,end\n2026-27,2026-07-01,2027-08-15\n2031-32,2031-07-01,2032-06-30')).toEqual([
      '3 year: No such school year is here. Prepare it first: the word “prepare” does.',
      '2 : 2026-27 would overlap 2027-28, 2027-07-01 to 2028-06-30.',
    ])
  })

  it('names the line of what stands twice in it', async () => {
    expect(await faults('indicator,name,standard\nA1,One,A\na1,Two,A')).toEqual(['3 : The same is on line 2 already.'])
  })

  it('of 50,000 schools is read while others have their turn', async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `${10_000_000 + n},School ${n},Clinton`)
    const table = opened(`code,name,district\n${rows.join('\n')}`)
    const seen: number[] = []
    let turns = 0
    const turn = setInterval(() => turns++, 1)
    const read = await readList('schools', table, facts, (done) => void seen.push(done))
    clearInterval(turn)
    expect([read.lines.length, read.faults]).toEqual([50_000, []])
    expect(seen.length).toBeGreaterThan(100)
    expect(turns).toBeGreaterThan(5)
  })
})

describe('a calendar of a school', () => {
  const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
  const calendar = (...events: readonly string[][]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n')
  const read = (text: string) => readBreakCalendar(text, facts)

  it('gives its days off, the morning after them not included, and leaves concerts and meetings', async () => {
    const done = await read(
      calendar(
        event('DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20270102', 'SUMMARY:Winter Break\\, no schoo', ' l'),
        event(
          'DTSTART;TZID=America/Chicago:20270315T000000',
          'DTEND;TZID=America/Chicago:20270320T000000',
          'SUMMARY:Spring break',
        ),
        event('DTSTART;VALUE=DATE:20270118', 'SUMMARY;LANGUAGE=en:MLK Day'),
        event('DTSTART:20261103T180000Z', 'DTEND:20261103T190000Z', 'SUMMARY:Board meeting'),
        event('DTSTART;VALUE=DATE:20261211', 'SUMMARY:Band concert'),
        event('DTSTART;VALUE=DATE:20270219', 'SUMMARY:Snow day', 'STATUS:CANCELLED'),
      ),
    )
    expect(done.lines.map(({ item }) => [item.name, item.startsOn, item.endsOn])).toEqual([
      ['Winter Break, no school', '2026-12-21', '2027-01-01'],
      ['Spring break', '2027-03-15', '2027-03-19'],
      ['MLK Day', '2027-01-18', '2027-01-18'],
    ])
    expect(done.unknown).toEqual(['Board meeting', 'Band concert'])
    expect(done.faults).toEqual([])
  })

  it('without days off, with repeated ones or with days of no year says so', async () => {
    expect((await read(calendar())).faults[0]!.sentence).toContain('no days off')
    const repeated = event('DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY', 'SUMMARY:Christmas break')
    expect((await read(calendar(repeated))).faults[0]).toMatchObject({ line: 4 })
    const old = event('DTSTART;VALUE=DATE:20191225', 'SUMMARY:Christmas break')
    expect((await read(calendar(old))).faults[0]!.sentence).toContain('in no school year')
  })
})

it('a day is read as people and programs write it', () => {
  for (const cell of [
    '2026-10-06',
    '10/6/2026',
    '10/06/26',
    '2026/10/6',
    '20261006',
    'Oct 6, 2026',
    'October 6th 2026',
    '6-Oct-26',
    'Tuesday, October 6, 2026',
    '2026-10-06T00:00:00',
    '10/6/2026 12:00 AM',
    '46301',
    '46301.5',
  ])
    expect(dayMeant(cell), cell).toBe('2026-10-06')
  for (const cell of ['', 'soon', '2026-02-30', '13/1/2026', '10/6', '100', '12345', '99999', '36000'])
    expect(dayMeant(cell), cell).toBeUndefined()
})
