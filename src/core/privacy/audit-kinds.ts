/** What a line of the audit trail is about, so that a long trail can be looked through. */
export const auditKinds = [
  'looked',
  'taken',
  'path',
  'plans',
  'people',
  'matching',
  'desk',
  'program',
  'records',
] as const
export type AuditKind = (typeof auditKinds)[number]

interface Acts {
  /** These very acts, whatever they begin with. */
  readonly acts: readonly string[]
  /** All others that begin so, up to the dot. */
  readonly nouns: readonly string[]
}

/** Every act that is written down is of one kind; a test reads them out of the use-cases. */
export const actsOf: Readonly<Record<AuditKind, Acts>> = {
  looked: { acts: ['log.read', 'plan.read', 'pair.looked', 'audit.read'], nouns: [] },
  taken: {
    acts: ['data.exported', 'roster.exported', 'report.taken', 'hours.proved', 'audit.exported', 'person.filed'],
    nouns: [],
  },
  path: { acts: [], nouns: ['path', 'partnership', 'nudge'] },
  plans: { acts: [], nouns: ['plan', 'template'] },
  people: {
    acts: [],
    nouns: [
      'participant',
      'person',
      'people',
      'partners',
      'nomination',
      'account',
      'linkCode',
      'roster',
      'coordinator',
      'operator',
      'director',
      'directors',
      'settings',
      'reminders',
    ],
  },
  matching: { acts: ['program.matching'], nouns: ['match', 'campaign'] },
  desk: { acts: [], nouns: ['errand', 'help', 'pair', 'deliveries'] },
  program: {
    acts: [],
    nouns: [
      'cycle',
      'blackout',
      'channel',
      'district',
      'list',
      'program',
      'tenant',
      'neighbors',
      'text',
      'digest',
      'news',
    ],
  },
  records: {
    acts: [
      'data.deleted',
      'words.forgotten',
      'person.erased',
      'program.retention',
      'program.retentionLooked',
      'program.forgotten',
    ],
    nouns: [],
  },
}

const named = Object.values(actsOf).flatMap(({ acts }) => acts)

/** Undefined: an act that no kind knows. */
export const kindOfAct = (act: string): AuditKind | undefined =>
  auditKinds.find((kind) => actsOf[kind].acts.includes(act)) ??
  auditKinds.find((kind) => !named.includes(act) && actsOf[kind].nouns.includes(act.split('.')[0]!))

/** For a question to the database: these acts, and those that begin so but for the acts that another kind has. */
export const searchOf = (kind: AuditKind) => {
  const { acts, nouns } = actsOf[kind]
  return { acts, nouns, not: named.filter((act) => !acts.includes(act)) }
}
