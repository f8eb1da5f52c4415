import type { Grown } from '../grow/grow-child.ts'
import type { Results } from './results.ts'

const heads = [
  ...['Administrators', 'Pairs', 'Database', 'Its size', 'Memory of the process', 'Connections'],
  ...['status', 'board', 'overdue', 'report', 'a partner’s status', 'Fifty coordinators’ status at once'],
]
const asked = ['coordinator status', 'coordinator board', 'coordinator overdue', 'coordinator report', 'partner status']

/** What states of several sizes take, one process each, for the operators' page. */
export const drawGrowth = ({ raw }: Results): string =>
  [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---:').join(' | ')} |`,
    ...Object.entries(raw as Readonly<Record<string, Grown>>).map(([name, grown]) => row(name, grown)),
  ].join('\n')

const row = (name: string, { pairs, database, memory, connections, words, atOnce }: Grown): string => {
  const times = asked.map((word) => `${rounded(words[word]!.p50)} / ${rounded(words[word]!.p95)} ms`)
  const last = `${rounded(atOnce.milliseconds)} ms${atOnce.refused > 0 ? `, ${atOnce.refused} told to come again` : ''}`
  const [kind, people] = name.split(' ')
  const cells = [
    ...[inThousands(Number(people)), inThousands(pairs), kind, `${rounded(database)} MB`, `${rounded(memory)} MB`],
    ...[connections, ...times, last],
  ]
  return `| ${cells.join(' | ')} |`
}

const inThousands = (n: number): string => n.toLocaleString('en-US')
const rounded = (n: number): string => inThousands(Number(n.toPrecision(n < 10 ? 1 : 2)))
