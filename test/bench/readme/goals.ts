/** What a figure was wanted to be. Source: the issues that asked for it. */
export interface Goal {
  readonly words: string
  /** The results file, and the key in it. */
  readonly bench: string
  readonly ratio?: string
  readonly figure?: string
  readonly unit: string
  readonly atLeast?: number
  readonly atMost?: number
}

const desk = ['board', 'board of a district', 'search', 'overdue', 'digest', 'report'] as const

/** The state's 9,000 pairs have a limit of their own besides. */
const ofDesk = (pairs: number, look: (typeof desk)[number]): readonly Goal[] => {
  const key = `desk-${pairs}-${look.replaceAll(' ', '-')}`
  const words = `A coordinator’s ${look} among ${pairs.toLocaleString('en-US')} pairs`
  return [
    { words: `${words}, beside bare SQL and the drawing`, bench: 'desk', ratio: key, unit: 'x', atMost: 1.5 },
    ...(pairs === 9_000
      ? [{ words: `${words}: p95`, bench: 'desk', figure: `${key}-p95`, unit: 'ms', atMost: 300 }]
      : []),
  ]
}

const beside = (
  bench: string,
  what: string,
  peer: string,
  atLeast: number,
  slowest: (asked: string) => Pick<Goal, 'words' | 'atLeast' | 'atMost'>,
): readonly Goal[] =>
  (['status', 'submit'] as const).flatMap((kind): Goal[] => {
    const asked = kind === 'status' ? '`/p3 status`' : 'a form sent off'
    return [
      {
        words: `${what}: ${asked}, throughput of ${peer}`,
        bench,
        ratio: `${bench}-${kind}-throughput`,
        unit: 'x',
        atLeast,
      },
      { ...slowest(asked), bench, ratio: `${bench}-${kind}-p99`, unit: 'x' },
    ]
  })

/** In the order of the README's table. */
export const goals: readonly Goal[] = [
  {
    words: 'Pairing a state (4,000 people, 302,000 eligible pairs)',
    bench: 'matching',
    figure: 'solve-state-4000-all',
    unit: 's',
    atMost: 0.15,
  },
  { words: 'the same, beside LEMON (C++)', bench: 'matching', ratio: 'lemon-state-4000-all', unit: 'x', atMost: 0.5 },
  {
    words: 'the same, in a warm engine',
    bench: 'matching',
    ratio: 'lemon-state-4000-all-warm',
    unit: 'x',
    atMost: 0.5,
  },
  {
    words: 'Pairing a nation (130,000 people, 1.6 million pairs), beside LEMON',
    bench: 'matching',
    ratio: 'lemon-nation-130000-best20',
    unit: 'x',
    atMost: 0.5,
  },
  { words: 'the same, memory', bench: 'matching', figure: 'memory-nation-130000-best20', unit: 'MB', atMost: 300 },
  {
    words: 'Pairing 1,000 people (11,000 eligible pairs), beside LEMON',
    bench: 'matching',
    ratio: 'lemon-state-1000-best20',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'the same, in a warm engine',
    bench: 'matching',
    ratio: 'lemon-state-1000-best20-warm',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'Pairing 4,000 people (54,000 eligible pairs), beside LEMON',
    bench: 'matching',
    ratio: 'lemon-state-4000-best20',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'the same, in a warm engine',
    bench: 'matching',
    ratio: 'lemon-state-4000-best20-warm',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'Pairing 20,000 people (81,000 eligible pairs), beside LEMON',
    bench: 'matching',
    ratio: 'lemon-nation-20000-all',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'the same, in a warm engine',
    bench: 'matching',
    ratio: 'lemon-nation-20000-all-warm',
    unit: 'x',
    atMost: 1,
  },
  {
    words: 'Cost grows like (m log n) to the power of',
    bench: 'matching',
    figure: 'growth-exponent',
    unit: '',
    atMost: 1.1,
  },
  {
    words: 'A state proposed and explained, from roster to proposal',
    bench: 'matching',
    figure: 'propose-state-4000',
    unit: 's',
    atMost: 1,
  },
  { words: 'A what-if in a state', bench: 'matching', figure: 'what-if-state-4000', unit: 's', atMost: 1 },
  ...beside('slack', 'Slack', 'a bare Bolt app', 0.8, (asked) => ({
    words: `Slack: ${asked}, p99 of our acknowledgment over a bare Bolt app's`,
    atMost: 3,
  })),
  {
    words: 'Slack: a form sent off, throughput of a bare Bolt app that writes one row',
    bench: 'slack',
    ratio: 'slack-submit-one-row-throughput',
    unit: 'x',
    atLeast: 0.8,
  },
  ...beside('teams', 'Teams', 'a bare Bot Framework bot', 0.85, (asked) => ({
    words: `Teams: ${asked}, a bare Bot Framework bot's p99 over ours`,
    atLeast: 0.6,
  })),
  {
    words: '200 commands a second for a minute: p99 of the acknowledgment',
    bench: 'inbound',
    figure: 'inbound-ack-p99',
    unit: 'ms',
    atMost: 1000,
  },
  { words: 'the same: errors', bench: 'inbound', figure: 'inbound-errors', unit: '', atMost: 0 },
  {
    words: '20,000 messages, of what the platforms’ rates allow',
    bench: 'delivery',
    ratio: 'rate-attained',
    unit: 'x',
    atLeast: 0.95,
  },
  {
    words: '20,000 messages without rates, of bare pg-boss',
    bench: 'delivery',
    ratio: 'bare-pg-boss',
    unit: 'x',
    atLeast: 0.7,
  },
  {
    words: 'the same, one job a message on both sides',
    bench: 'delivery',
    ratio: 'bare-pg-boss-alone',
    unit: 'x',
    atLeast: 0.7,
  },
  {
    words: '20,000 messages without rates, of pg-boss that makes the same call for each job',
    bench: 'delivery',
    ratio: 'calling-pg-boss',
    unit: 'x',
    atLeast: 0.7,
  },
  {
    words: 'the same, one job a message on both sides',
    bench: 'delivery',
    ratio: 'calling-pg-boss-alone',
    unit: 'x',
    atLeast: 0.7,
  },
  ...[0, 100, 10_000].map(
    (due): Goal => ({
      words: `A sweep over 1,000,000 pairs of which ${due.toLocaleString('en-US')} are due, beside the bare SQL`,
      bench: 'sweep',
      ratio: `sweep-${due}`,
      unit: 'x',
      atMost: 1.2,
    }),
  ),
  {
    words: 'First start until a coordinator can begin, beside opening an empty PGlite',
    bench: 'start',
    ratio: 'first-start',
    unit: 'x',
    atMost: 1.3,
  },
  { words: 'the same: memory at the most', bench: 'start', figure: 'first-start-peak', unit: 'MB', atMost: 450 },
  { words: 'the same: memory at rest', bench: 'start', figure: 'at-rest', unit: 'MB', atMost: 350 },
  ...[900, 9_000].flatMap((pairs) => desk.flatMap((look) => ofDesk(pairs, look))),
]
