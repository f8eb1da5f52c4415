import { guardsOf } from '../guard.ts'

const access = ['test/core/access.test.ts']
const path = ['test/core/partnership/decide.test.ts']

/** Who sees what, who may ask what. */
export const coreGuards = [
  ...guardsOf(
    'src/core/access.ts',
    access,
    ["if (standing.partner) return 'self'", "if (standing.partner && !standing.coordinator) return 'self'"],
    ["return standing.director ? 'director' : 'anyone'", "return 'director'"],
    ["!== ownerId ? 'partner' : viewer", "!== ownerId ? 'self' : viewer"],
    [
      "sharedNotes: { self: 'yes', partner: 'yes', director: 'no'",
      "sharedNotes: { self: 'yes', partner: 'yes', director: 'yes'",
    ],
    ["reflection: { self: 'yes', partner: 'no'", "reflection: { self: 'yes', partner: 'yes'"],
    ["plan: { self: 'yes', partner: 'ifShared'", "plan: { self: 'yes', partner: 'yes'"],
    ["): boolean => extentOf(viewer, sight) === 'yes'", "): boolean => extentOf(viewer, sight) !== 'no'"],
    [
      "export const seenLog = (log: StepLog, viewer: Viewer): SeenLog | undefined => {\n  if (!sees(viewer, 'path')) return undefined",
      'export const seenLog = (log: StepLog, viewer: Viewer): SeenLog | undefined => {',
    ],
    ["...(sees(viewer, 'work') && { activities,", '...({ activities,'],
    ["...(sees(viewer, 'work') && { onBehalfWhy:", '...({ onBehalfWhy:'],
    ["...(sees(viewer, 'sharedNotes') && { ideas:", '...({ ideas:'],
    ["...(sees(viewer, 'reflection') && { reflection:", '...({ reflection:'],
    ["return goal.sharedWithPartner ? 'all' : 'nothing'", "return 'all'"],
    ["return goal.sharedWithCoordinator ? 'all' : 'existence'", "return 'all'"],
    [
      "  const viewer = viewerOf(actor, partnership)\n  if (!sees(viewer, 'path')) return undefined",
      '  const viewer = viewerOf(actor, partnership)',
    ],
    ["const words = sees(viewer, 'sharedNotes')", 'const words = true'],
    ["reasons: sees(viewer, 'work') ? partnership.reasons : []", 'reasons: partnership.reasons'],
    ["handReason: viewer === 'coordinator' ? partnership.handReason : undefined", 'handReason: partnership.handReason'],
    [
      "statusReason: sees(viewer, 'work') ? partnership.statusReason : undefined",
      'statusReason: partnership.statusReason',
    ],
    ["agenda: sees(viewer, 'work') ? agenda : []", 'agenda'],
    ["(viewer === 'coordinator' && last.by === program)", "viewer === 'coordinator'"],
    ['const viewer = viewerOfOwn(actor, partnership, log.authorId)', 'const viewer = viewerOf(actor, partnership)'],
    ["sees(viewer, 'work') ? partner : { ...partner, refinements: [], strengths: [] }", 'partner'],
  ),
  ...guardsOf(
    'src/core/partnership/standing.ts',
    ['test/core/access.test.ts', 'test/core/partnership/decide.test.ts'],
    [
      'director: partnersOf(partnership).some((partner) => actor.directs.includes(partner.districtCode))',
      'director: actor.directs.length > 0',
    ],
    ['coordinator: actor.coordinator,', 'coordinator: actor.coordinator || actor.operator,'],
    ['!standing.partner && !standing.director && !standing.coordinator && !standing.system', 'false'],
  ),
  ...guardsOf(
    'src/core/partnership/decide.ts',
    path,
    ['if (barred) return barred', ''],
    [
      "if (asker === 'partner' && !standing.partner) return",
      "if (asker === 'partner' && !standing.partner && !overseer) return",
    ],
    [
      "if (asker === 'overseer' && !overseer) return",
      "if (asker === 'overseer' && !overseer && !standing.director) return",
    ],
    ["if (asker === 'partnerOrOverseer' && !overseer && !standing.partner) return { kind: 'partnersOnly' }", ''],
    ['if (!rule.whilePair.includes(partnership.status)) return offPair(request.kind, partnership.status)', ''],
    ["if (seen !== undefined && seen !== markOf(step)) return { kind: 'changedMeanwhile', step: step.kind }", ''],
    ['if (!rule.whileStep || rule.whileStep.includes(phase)) return undefined', 'return undefined'],
  ),
  ...guardsOf(
    'src/core/partnership/decide-times.ts',
    path,
    [
      "if (offer.byId === by) return refuse({ kind: 'ownOffer', step: step.kind })\n  if (offer.startsAt",
      'if (offer.startsAt',
    ],
    ["if (offer.byId === by) return refuse({ kind: 'ownOffer', step: step.kind })\n  if (!reason", 'if (!reason'],
    ["if (offer.byId !== by) return refuse({ kind: 'notYourOffer', step: step.kind })", ''],
    ["if (phase === 'tookPlace') return refuse({ kind: 'alreadyPassed', step: step.kind })", ''],
  ),
  ...guardsOf(
    'src/core/partnership/decide-logs.ts',
    path,
    [
      "if (!partnersOf(partnership).some((partner) => partner.id === authorId)) return refuse({ kind: 'notYours' })",
      '',
    ],
    ['const { reflection: _, ...entry } = request.entry', 'const { ...entry } = request.entry'],
    [
      "RequestOf<'amend'>): Decision => {\n  const { step, facts, by } = situation\n  const mine = logOf(step, by)",
      "RequestOf<'amend'>): Decision => {\n  const { step, facts, by } = situation\n  const mine = step.logs[0]",
    ],
    [
      'export const decideRetract = ({ partnership, step, facts, by }: Situation): Decision => {\n  const mine = logOf(step, by)',
      'export const decideRetract = ({ partnership, step, facts, by }: Situation): Decision => {\n  const mine = step.logs[0]',
    ],
    [
      'now.getTime() <= mine.createdAt.getTime() + amendDays * 86_400_000',
      'true || now.getTime() + amendDays > mine.createdAt.getTime()',
    ],
    ["if (logOf(step, by)) return refuse({ kind: 'alreadyLogged', step: step.kind, byId: by })", ''],
  ),
  ...guardsOf(
    'src/core/partnership/rules.ts',
    path,
    ["reopen: { asker: 'overseer'", "reopen: { asker: 'partnerOrOverseer'"],
    ["excuse: { asker: 'overseer'", "excuse: { asker: 'partnerOrOverseer'"],
    ["logOnBehalf: {\n    asker: 'overseer'", "logOnBehalf: {\n    asker: 'partnerOrOverseer'"],
    ["freeze: { asker: 'partnerOrOverseer'", "freeze: { asker: 'overseer'"],
    ["resume: { asker: 'overseer'", "resume: { asker: 'partnerOrOverseer'"],
    ["end: { asker: 'overseer'", "end: { asker: 'partnerOrOverseer'"],
    ["propose: { asker: 'partner'", "propose: { asker: 'partnerOrOverseer'"],
    ["log: { asker: 'partner'", "log: { asker: 'partnerOrOverseer'"],
    ["add: { asker: 'partner'", "add: { asker: 'partnerOrOverseer'"],
    ["accept: {\n    asker: 'partner'", "accept: {\n    asker: 'partnerOrOverseer'"],
    ["decline: {\n    asker: 'partner'", "decline: {\n    asker: 'partnerOrOverseer'"],
    ["withdraw: {\n    asker: 'partner'", "withdraw: {\n    asker: 'partnerOrOverseer'"],
    ["cancel: {\n    asker: 'partner'", "cancel: {\n    asker: 'partnerOrOverseer'"],
    ["miss: {\n    asker: 'partner'", "miss: {\n    asker: 'partnerOrOverseer'"],
    ["retract: {\n    asker: 'partner'", "retract: {\n    asker: 'partnerOrOverseer'"],
    ["end: { asker: 'overseer', whilePair: underWay", "end: { asker: 'overseer', whilePair: any"],
    ["freeze: { asker: 'partnerOrOverseer', whilePair: active", "freeze: { asker: 'partnerOrOverseer', whilePair: any"],
    ["whilePair: ['active', 'completed'],\n    whileStep: ['logged']", "whilePair: any,\n    whileStep: ['logged']"],
    ["skip: { asker: 'partner'", "skip: { asker: 'partnerOrOverseer'"],
    ["amend: { asker: 'partner'", "amend: { asker: 'partnerOrOverseer'"],
  ),
  ...guardsOf(
    'src/core/access.ts',
    ['test/usecases/endings.test.ts'],
    ["viewer === 'partner' ? upTo(log, until) : log", 'log'],
    ['return log.createdAt > until ? undefined :', 'return'],
    ["if (status === 'ended') return endedAt ?? matchedAt", ''],
    ["status === 'frozen' ? standingOf(actor, partnership).partner?.withdrawnAt : undefined", 'undefined'],
  ),
]
