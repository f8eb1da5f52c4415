import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { PrintedBlock, PrintedPage } from '../../src/core/print/printed-page.ts'
import { printer } from '../../src/print/print-page.ts'
import { printable } from '../../src/print/sheet.ts'

const goal = (number: number): PrintedBlock[] => [
  { kind: 'heading', text: `Goal ${number}: Interventions` },
  { kind: 'text', text: 'By May every team of grade 4 reads its exit tickets each week, “and acts”.' },
  { kind: 'facts', facts: [{ label: 'How we can tell', value: 'Minutes of the team. '.repeat(9) }] },
  { kind: 'list', items: ['Meet the team', 'Visit Birch Elementary'] },
]
const page = (goals: number, more: Partial<PrintedPage> = {}): PrintedPage => ({
  title: 'Individual Action Plan',
  footer: 'Only you see this page.',
  madeAt: new Date('2026-09-01T14:00:00Z'),
  blocks: Array.from({ length: goals }, (_, at) => goal(at + 1)).flat(),
  ...more,
})

/** What stands outside a PDF's packed streams: its objects. */
const objectsOf = async (of: PrintedPage): Promise<string> => Buffer.from(await printer.print(of)).toString('latin1')
const sheetsOf = async (of: PrintedPage) => (await objectsOf(of)).match(/\/Type \/Page\n/g)?.length

/** What each sheet draws, unpacked. */
const drawnOnSheets = (file: Buffer): string[] =>
  file
    .toString('latin1')
    .split('\nstream\n')
    .slice(1)
    .flatMap((from) => {
      try {
        return [inflateSync(Buffer.from(from, 'latin1'), { finishFlush: 2 }).toString('latin1')]
      } catch {
        return []
      }
    })
    .filter((drawn) => drawn.includes('/Artifact'))

it('makes the same bytes of the same page', async () => {
  const [one, other] = [await printer.print(page(1)), await printer.print(page(1))]
  expect(Buffer.from(one).subarray(0, 5).toString()).toBe('%PDF-')
  expect(Buffer.compare(one, other)).toBe(0)
})

it('brings what is a little too long onto one sheet, where that is wanted, and never makes it too small to read', async () => {
  expect(await sheetsOf(page(6))).toBe(2)
  expect(await sheetsOf(page(6, { oneSheet: true }))).toBe(1)
  expect(await sheetsOf(page(30, { oneSheet: true }))).toBe(await sheetsOf(page(30)))
})

it('has its letters in the file, those of every accent too', async () => {
  const objects = await objectsOf(page(1, { subtitle: 'Nguyễn Thị Zoë Łukasz Ağaoğlu' }))
  expect(objects).toMatch(/\/BaseFont \/\w+\+DejaVuSansCondensed/)
  expect(objects).toContain('/FontFile2')
})

it.each([
  ['🎉 Great visit 👩🏽‍🏫 with Kim 🇺🇸', 'Great visit with Kim'],
  ['👍', '–'],
  ['𝓚𝓲𝓶 𝟙', 'Kim 1'],
  ['a\tb\r\nc', 'a b\nc'],
  ['Pe\u0301rez', 'P\u00e9rez'],
  ['☎ 615 ✓  ok ★', '☎ 615 ✓  ok ★'],
])('draws no box for what no font of ours has: “%s”', (written, drawn) => expect(printable(written)).toBe(drawn))

it('draws each word of a name in Hebrew or Arabic letters at a place of its own, on one line', async () => {
  const placesOf = async (name: string) => {
    const [drawn = ''] = drawnOnSheets(Buffer.from(await printer.print(page(0, { title: name }))))
    return [...drawn.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  }
  const [second, , first] = (await placesOf('דוד כהן')).slice(0, 3)
  expect(first![0]).toBeLessThan(second![0])
  expect(first![1]).toBe(second![1])
})

it('breaks a long text in Hebrew or Arabic letters into lines and sheets like any other', async () => {
  const long = 'זה רעיון חדש שכדאי לנסות בבית הספר שלנו בשנה הבאה '
  const sheets = (words: string) => sheetsOf(page(0, { blocks: [{ kind: 'text', text: words.repeat(150) }] }))
  expect(await sheets(long)).toBe(2)
  expect(await sheetsOf(page(0, { blocks: [{ kind: 'list', items: Array.from({ length: 60 }, () => long) }] }))).toBe(2)
})

it('repeats the heads of a table on every sheet, and breaks no row', async () => {
  const rows = Array.from({ length: 80 }, (_, at) => [`Sep ${at}`, 'Visit', '3.0'])
  const columns = [
    { label: 'When', share: 1 },
    { label: 'What', share: 3 },
    { label: 'Hours', share: 1, right: true },
  ]
  expect(await sheetsOf(page(0, { blocks: [{ kind: 'table', columns, rows }] }))).toBe(3)
})

it('repeats the heads for the eye alone: who listens hears them once', async () => {
  const rows = Array.from({ length: 80 }, (_, at) => [`Sep ${at}`, 'Visit'])
  const columns = [
    { label: 'When', share: 1 },
    { label: 'What', share: 3 },
  ]
  const file = Buffer.from(await printer.print(page(0, { blocks: [{ kind: 'table', columns, rows }] })))
  const count = (tag: string) => file.toString('latin1').split(`/S /${tag}\n`).length - 1
  expect({ heads: count('TH'), cells: count('TD'), rows: count('TR') }).toEqual({ heads: 2, cells: 160, rows: 81 })
  // Of each sheet its footer, and from the second on the two heads.
  expect(drawnOnSheets(file).map((drawn) => drawn.split('/Type /Pagination').length - 1)).toEqual([1, 3, 3])
})

it('says its language and title to whoever listens instead of looking', async () => {
  const objects = await objectsOf(page(1))
  expect(objects).toContain('/Lang (en-US)')
  expect(objects).toContain('/DisplayDocTitle true')
})

it('is tagged, for whoever listens: what is a heading, a list, a cell, what a picture says, in the order of reading', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const columns = [
    { label: 'When', share: 1 },
    { label: 'Hours', share: 1, right: true },
  ]
  const table: PrintedBlock = { kind: 'table', columns, rows: [['Sep 3', '3.0']] }
  const objects = await objectsOf(page(1, { blocks: [...goal(1), table, { kind: 'image', png, alt: 'A map' }] }))
  const tags = [...objects.matchAll(/\/S \/(H\d|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Figure)\n/g)].map(([, tag]) => tag!)
  expect(objects).toContain('/Marked true')
  expect(tags.toSorted()).toEqual(
    [
      ...['Figure', 'H1', 'H2', 'L', 'LBody', 'LBody', 'LI', 'LI', 'Lbl', 'Lbl', 'P', 'P', 'P'],
      'TD',
      'TD',
      'TH',
      'TH',
      'TR',
      'TR',
      'Table',
    ].toSorted(),
  )
  expect(objects).toContain('/Alt (A map)')
})
