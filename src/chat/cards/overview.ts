import { type StepKind, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import type {
  DistrictOverview,
  Funnel,
  Paged,
  PairLine,
  Unreachable,
  WaitingPair,
} from '../../usecases/ports/overview.ts'
import { type Action, type Block, type Card, strong, type Text } from '../card.ts'
import { dayInWords } from '../days.ts'
import { count } from '../words.ts'

/** How the steps are called in lists; the seed's names. */
export const stepNames: Record<StepKind, string> = {
  firstVisit: 'First visit',
  call: 'Follow-up call',
  secondVisit: 'Second visit',
  finalMeeting: 'Final meeting',
}

const stateNames: Record<StepState, string> = {
  waiting: 'not due yet',
  open: 'no time proposed yet',
  proposed: 'times offered, waiting for an answer',
  scheduled: 'scheduled',
  logged: 'done',
  skipped: 'skipped',
  excused: 'excused',
}

export const pageSize = 8

/** Where everybody is: the coordinator's first look. */
export const funnelCard = (cycleName: string, funnel: Funnel): Card => {
  const pairs = funnel.pairs.active + funnel.pairs.frozen + funnel.pairs.completed
  if (funnel.people.joined + funnel.people.invited === 0) return emptyProgrammeCard(cycleName)
  return {
    title: `${cycleName}: where everyone is`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Districts in', value: String(funnel.districts) },
          {
            label: 'Administrators',
            value: `${funnel.people.joined} joined, ${funnel.people.invited} invited, ${funnel.people.declined} declined`,
          },
          {
            label: 'Pairs',
            value: `${funnel.pairs.active} active, ${funnel.pairs.completed} completed${funnel.pairs.frozen > 0 ? `, ${funnel.pairs.frozen} on hold` : ''}`,
          },
          { label: 'Time together', value: hours(funnel.minutesLogged) },
          { label: 'Action plans', value: `${funnel.plans} begun` },
        ],
      },
      ...(pairs > 0
        ? ([
            {
              kind: 'bars',
              bars: stepKinds.map((kind) => ({
                label: `${stepNames[kind]} done`,
                value: finished(funnel, kind),
                of: pairs,
              })),
            },
          ] satisfies Block[])
        : []),
      ...attention(funnel),
    ],
    actions: [
      ...(pairs === 0 || funnel.people.joined > pairs * 2 ? [say('Match', 'match', 'primary')] : []),
      ...(funnel.overdue > 0 ? [say(`Overdue (${funnel.overdue})`, 'overdue')] : []),
      ...(funnel.helpAsked + funnel.pairs.frozen > 0
        ? [say(`Waiting for you (${funnel.helpAsked + funnel.pairs.frozen})`, 'waiting')]
        : []),
      ...(funnel.unreachable > 0 ? [say(`Unreachable (${funnel.unreachable})`, 'unreachable')] : []),
      ...(pairs > 0 ? [say('All pairs', 'pairs-list')] : []),
    ],
    footer: 'Counts and states only. What partners write stays between them.',
  }
}

const emptyProgrammeCard = (cycleName: string): Card => ({
  title: `${cycleName}: nobody is on the roster yet`,
  blocks: [
    {
      kind: 'text',
      text: 'To begin: districts opt in, administrators are nominated and say yes, then you match them.',
    },
    {
      kind: 'list',
      items: ['Directors of schools opt in and nominate from their own chat.', 'Or send me a roster as a CSV file.'],
    },
  ],
  actions: [say('How to send a roster', 'roster', 'primary'), say('Help', 'help')],
})

const finished = (funnel: Funnel, kind: StepKind): number =>
  funnel.steps[kind].logged + funnel.steps[kind].excused + funnel.steps[kind].skipped

const attention = (funnel: Funnel): Block[] => {
  const items = [
    ...(funnel.overdue > 0 ? [`${count(funnel.overdue, 'step is', 'steps are')} past due.`] : []),
    ...(funnel.helpAsked > 0 ? [`${count(funnel.helpAsked, 'pair asks', 'pairs ask')} for help.`] : []),
    ...(funnel.pairs.frozen > 0
      ? [`${count(funnel.pairs.frozen, 'pair is', 'pairs are')} on hold: somebody left.`]
      : []),
    ...(funnel.unreachable > 0
      ? [`${count(funnel.unreachable, 'person or channel can’t', 'people or channels can’t')} be reached.`]
      : []),
  ]
  return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: 'Nothing waits for you.', quiet: true }]
}

const say = (label: string, words: string, style?: 'primary'): Action => ({
  kind: 'do',
  label,
  verb: 'say',
  context: { words },
  ...(style && { style }),
})

/** Whole minutes as hours for people: 95 is "1 h 35 min". */
export const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (whole === 0) return `${rest} min`
  return rest === 0 ? `${whole.toLocaleString('en-US')} h` : `${whole.toLocaleString('en-US')} h ${rest} min`
}

const names = ({ people: [a, b] }: PairLine): Text => strong`${a.name} (${a.district}) and ${b.name} (${b.district})`

const whereTheyAre = ({ step, status }: PairLine): string => {
  if (status === 'completed') return 'All steps done.'
  if (status === 'ended') return 'Ended.'
  if (!step) return 'All steps done.'
  const due = step.dueOn ? `, due ${dayInWords(step.dueOn)}` : ''
  return `${status === 'frozen' ? 'On hold. ' : ''}${stepNames[step.kind]}: ${stateNames[step.state]}${due}.`
}

const pairEntry = (pair: PairLine, more: readonly Action[] = []): Block => ({
  kind: 'entry',
  text: names(pair),
  detail: whereTheyAre(pair),
  actions: [...more, { kind: 'do', label: 'Open', verb: 'pair-open', context: { partnershipId: pair.partnershipId } }],
})

/** A page of a long list with its Back and Next. */
const pageOf = <T>(
  verb: string,
  title: string,
  paged: Paged<T>,
  empty: string,
  draw: (item: T) => Block,
  extra: Record<string, string> = {},
): Card => {
  const pages = Math.max(1, Math.ceil(paged.total / paged.page.size))
  const at = paged.page.number
  return {
    title: pages > 1 ? `${title}, page ${at + 1} of ${pages}` : title,
    blocks: paged.items.length === 0 ? [{ kind: 'text', text: empty }] : paged.items.map(draw),
    actions: [
      ...(at > 0 ? [{ kind: 'do', label: 'Back', verb, context: { ...extra, page: String(at - 1) } } as const] : []),
      ...(at < pages - 1
        ? [{ kind: 'do', label: 'Next', verb, context: { ...extra, page: String(at + 1) }, style: 'primary' } as const]
        : []),
      say('Overview', 'status'),
    ],
  }
}

export const overdueCard = (paged: Paged<PairLine>): Card =>
  pageOf(
    'overdue-page',
    `${count(paged.total, 'step')} past due`,
    paged,
    'Nothing is past due. Well done, everyone.',
    (pair) => pairEntry(pair),
  )

export const pairsListCard = (paged: Paged<PairLine>, search: string): Card =>
  pageOf(
    'pairs-page',
    search ? `${count(paged.total, 'pair')} with “${search}”` : count(paged.total, 'pair'),
    paged,
    search ? 'No pair has that name, school or district.' : 'There are no pairs yet.',
    (pair) => pairEntry(pair),
    search ? { search } : {},
  )

const platformNames = { slack: 'Slack', teams: 'Teams', email: 'e-mail' } as const

export const unreachableCard = (paged: Paged<Unreachable>): Card =>
  pageOf(
    'unreachable-page',
    `${count(paged.total, 'person or channel', 'people or channels')} out of reach`,
    paged,
    'Everybody can be reached.',
    (one) => ({
      kind: 'entry',
      text: strong`${one.name}${one.district ? ` (${one.district})` : ''}`,
      detail: `${platformNames[one.platform]} says: ${one.reason}. ${one.fix}`,
      actions:
        one.kind === 'person'
          ? [{ kind: 'do', label: 'Try again', verb: 'retry-person', context: { personId: one.id } }]
          : [],
    }),
  )

export const waitingCard = (waiting: readonly WaitingPair[]): Card => ({
  title:
    waiting.length === 0 ? 'Nothing waits for you' : `${count(waiting.length, 'pair waits', 'pairs wait')} for you`,
  blocks:
    waiting.length === 0
      ? [{ kind: 'text', text: 'Nobody asked for help and no pair is on hold.' }]
      : waiting.slice(0, 15).map(waitingEntry),
  actions: [say('Overview', 'status')],
})

const waitingEntry = ({ pair, why, helpId, byName, reason }: WaitingPair): Block => ({
  kind: 'entry',
  text: names(pair),
  detail:
    why === 'helpAsked'
      ? `${byName ?? 'A partner'} asked for help. ${whereTheyAre(pair)}`
      : `On hold${reason ? `: ${reason}` : ''}. Decide how it goes on.`,
  actions: [
    { kind: 'do', label: 'Open', verb: 'pair-open', context: { partnershipId: pair.partnershipId }, style: 'primary' },
    ...(helpId ? [{ kind: 'do', label: 'Done', verb: 'help-done', context: { helpId } } as const] : []),
  ],
})

/** A director's district: who is matched with whom and that it happens; never what was written. */
export const districtCard = (
  name: string,
  districtCode: string,
  cycleName: string,
  overview: DistrictOverview,
): Card => {
  const shown = overview.pairs.slice(0, 15)
  return {
    title: `${name} in P3, ${cycleName}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Takes part', value: overview.optedIn ? 'Yes' : 'No' },
          {
            label: 'Administrators',
            value: `${overview.people.joined} joined, ${overview.people.invited} invited, ${overview.people.declined} declined`,
          },
          { label: 'Pairs', value: String(overview.pairs.length) },
          { label: 'Time together', value: hours(overview.minutesLogged) },
          { label: 'Activities done', value: String(overview.activities) },
        ],
      },
      ...shown.map((pair): Block => ({ kind: 'entry', text: names(pair), detail: whereTheyAre(pair) })),
      ...(overview.pairs.length > shown.length
        ? [{ kind: 'text', text: `And ${overview.pairs.length - shown.length} more pairs.`, quiet: true } as const]
        : []),
      ...(overview.pairs.length === 0
        ? [
            {
              kind: 'text',
              text: overview.optedIn
                ? 'Nobody of your district is matched yet.'
                : 'Taking part is your choice, each school year.',
            } as const,
          ]
        : []),
    ],
    actions: overview.optedIn
      ? [
          { kind: 'form', label: 'Nominate somebody', form: 'nominate', context: { districtCode }, style: 'primary' },
          {
            kind: 'do',
            label: 'Stop taking part',
            verb: 'district-out',
            context: { districtCode },
            confirm: {
              title: `Opt ${name} out?`.slice(0, 75),
              text: 'Nobody of your district is matched any more this school year. Pairs that exist go on unless you ask the coordinator to end them.',
              yes: 'Opt out',
              no: 'Stay in',
            },
          },
        ]
      : [{ kind: 'do', label: 'Take part', verb: 'district-in', context: { districtCode }, style: 'primary' }],
    footer: 'You see who, when and how long. What partners write to each other stays with them.',
  }
}
