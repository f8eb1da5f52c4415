import { dayIn } from '../../core/calendar/calendar.ts'
import { titled } from '../../core/directors/titled.ts'
import { isDone } from '../../core/partnership/partnership.ts'
import { namedBy } from '../../core/partnership/recommended.ts'
import type { PrintedBlock, PrintedPage } from '../../core/print/printed-page.ts'
import type { OwnData } from '../../usecases/privacy/export-own-data.ts'
import { dayInWords } from '../kit/days.ts'
import { stepTitle } from '../kit/steps.ts'
import { lengthInWords, timeOfDay, zoneInWords } from '../kit/times.ts'
import { progressLines, readersLine } from '../plan/index.ts'

type Pair = OwnData['partnerships'][number]
type Log = Pair['steps'][number]['logs'][number]

const facts = (...all: readonly (readonly [label: string, value: string | undefined])[]): PrintedBlock[] => {
  const written = all.flatMap(([label, value]) => (value ? [{ label, value }] : []))
  return written.length > 0 ? [{ kind: 'facts', facts: written }] : []
}
const quiet = (text: string): PrintedBlock => ({ kind: 'text', text, quiet: true })

const list = (text: string, items: readonly string[]): readonly PrintedBlock[] =>
  items.length > 0
    ? [
        { kind: 'heading', text },
        { kind: 'list', items },
      ]
    : []

const placeInWords = ({ year, school, district, worksOn, offers }: OwnData['records']['places'][number]): string =>
  [
    `${year}: ${school}, ${district}`,
    ...(worksOn.length > 0 ? [`works on ${worksOn.join(', ')}`] : []),
    ...(offers.length > 0 ? [`offers ${offers.join(', ')}`] : []),
  ].join('; ')

const aboutMe = ({ person, settings, records }: OwnData): readonly PrintedBlock[] => [
  { kind: 'heading', text: 'About you' },
  quiet(
    `Coordinators, your ${titled('director')} and your partner see your name, title and email; coordinators and your partner see your phone number, if you gave one. Your other settings are for you alone; coordinators see whether, how and when P3 can reach or remind you.`,
  ),
  ...facts(
    ['Name', person.name],
    ['Title', person.title],
    ['Email', person.email],
    ['Phone number', settings.phone],
    ['Time zone', zoneInWords(settings.timeZone)],
    ['Working hours', `${timeOfDay(settings.workStart)} to ${timeOfDay(settings.workEnd)}`],
  ),
  ...list(
    `You on the roster (the department; your ${titled('director')} sees where you are)`,
    records.places.map(placeInWords),
  ),
]

const ownLog = ({ you }: Pair, log: Log, { activities, strategies }: OwnData['labels']): readonly PrintedBlock[] =>
  log.authorId === you
    ? facts(
        [
          'You checked (the department too)',
          [
            ...namedBy(activities, log.activities),
            ...namedBy(strategies, log.strategies),
            ...(log.indicators?.length ? [log.indicators.join(', ')] : []),
          ].join('; '),
        ],
        ['Ideas (you two)', log.ideas],
        ['Notes (you two)', log.sharedNote],
        ['Next steps (you two)', log.nextSteps],
        ['Questions (you two)', log.questions],
        ['Reflection (only you)', log.reflection],
      )
    : []

const pairPages = (pair: Pair, labels: OwnData['labels']): readonly PrintedBlock[] => {
  const other = pair.a.id === pair.you ? pair.b : pair.a
  return [
    { kind: 'heading', text: `With ${other.name}, ${pair.year}` },
    quiet(`Your partner, the department and both ${titled('directors')} see dates and lengths.`),
    ...pair.steps.filter(isDone).flatMap((step): PrintedBlock[] => {
      const [first] = step.logs
      const when = first ? `${dayInWords(first.happenedOn, 0)}, ${lengthInWords(first.minutes)}` : step.state
      return [
        { kind: 'text', text: `${stepTitle(step.kind)}: ${when}`, strong: true },
        ...step.logs.flatMap((log) => ownLog(pair, log, labels)),
      ]
    }),
  ]
}

const planPages = ({ plans }: OwnData): readonly PrintedBlock[] =>
  plans.flatMap((plan): PrintedBlock[] => [
    { kind: 'heading', text: `Action plan, ${plan.year.name}` },
    ...plan.goals.flatMap((goal): PrintedBlock[] => [
      { kind: 'text', text: goal.goal, strong: true },
      quiet(readersLine(goal, 'your partner')),
      ...facts(
        ['Evidence', goal.evidence],
        ['Achievable because', goal.achievable],
        ['Why it matters', goal.relevant],
        ['By', goal.byOn && dayInWords(goal.byOn, 0)],
      ),
      ...(goal.steps.length > 0 ? [{ kind: 'list', items: goal.steps.map(({ words }) => words) } as const] : []),
      ...(goal.progress.length > 0 ? [{ kind: 'list', items: progressLines(goal) } as const] : []),
    ]),
    ...facts(['Reflection (only you)', plan.reflection]),
  ])

const onlyYours = ({ comments, ideas, drafts, helpAsked }: OwnData): readonly PrintedBlock[] => [
  ...list(
    'Comments you wrote on goals (you two)',
    comments.map(({ words }) => words),
  ),
  ...list(
    'Ideas you want to be reminded of (only you)',
    ideas.map(({ words, remindOn }) => `${words} (${dayInWords(remindOn, 0)})`),
  ),
  ...list(
    'Unsent drafts (only you)',
    drafts.map(({ answers }) => Object.values(answers).flat().join(' · ')),
  ),
  ...list(
    'What you wrote when you asked for help (the coordinators)',
    helpAsked.flatMap(({ note }) => note ?? []),
  ),
]

/** Everything that P3 has about somebody, on paper, with who else sees what. */
export const readableCopy = (data: OwnData): PrintedPage => ({
  title: 'What P3 has about you',
  subtitle: `${data.person.name}, ${dayInWords(dayIn(data.settings.timeZone, new Date(data.exportedAt)), 0)}`,
  blocks: [
    ...aboutMe(data),
    ...data.partnerships.flatMap((pair) => pairPages(pair, data.labels)),
    ...planPages(data),
    ...onlyYours(data),
    { kind: 'heading', text: 'What else is kept' },
    {
      kind: 'text',
      text: 'Which messages P3 sent you and whether they arrived, and who did or read what: as names of acts, with no words of yours. The JSON file has the same data for a computer, with what your partner shared with you.',
    },
  ],
  footer: 'It holds private reflections: keep it safe.',
  madeAt: new Date(data.exportedAt),
})
