import { guardsOf } from '../guard.ts'

const may = 'test/usecases/authorisation.test.ts'
const endings = 'test/usecases/endings.test.ts'
const forgetting = 'test/usecases/privacy/forget-words.test.ts'
const offices = ['test/conversation/identity/offices.test.ts']
const erasing = 'test/usecases/privacy/erase-person.test.ts'
const directors = ['test/conversation/directors/directors.test.ts']
const identity = ['test/usecases/identity/identify.test.ts', 'test/usecases/identity/link-account.test.ts']

/** Who may act, whose the account is, what is forgotten, what is carried out once. */
export const usecaseGuards = [
  ...guardsOf(
    'src/core/offices.ts',
    [may],
    ['mayRunProgram(holder) || holder.directs.includes(districtCode)', 'mayRunProgram(holder) || isDirector(holder)'],
    ["actor.kind === 'person' && mayRunProgram(actor)", "actor.kind === 'person'"],
  ),
  ...guardsOf(
    'src/usecases/identity/offices.ts',
    offices,
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n  const today",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n  const today",
    ],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n  const { role",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n  const { role",
    ],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n  if (personId",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n  if (personId",
    ],
    ["if (personId === actor.personId) return refuse('ownOffice')", ''],
    ["if (found.bySetting && !found.endedAt) return refuse('bySetting')", ''],
    ["if (before?.bySetting && !before.endedAt) return refuse('bySetting')", ''],
    ['await untieUnvouched(data, { personIds: [person.id] })', ''],
  ),
  ...guardsOf(
    'src/usecases/desk/errand-targets.ts',
    ['test/conversation/desk/board.test.ts'],
    ['return before.findLast(isDone) ?? now', 'return now'],
    ["if (!isVisit(step.kind)) return { kind: 'noHost', step: step.kind }", ''],
    ["if (hostId) return { kind: 'hostFixed', step: step.kind, hostId }", ''],
    ["phaseOf(step, now) === 'tookPlace' ? { kind: 'alreadyPassed', step: step.kind } : undefined", 'undefined'],
    ['help.some(({ personId }) => personId === partner.personId)', 'true'],
    ['helpId === undefined ? { partnershipId } : { id: helpId }', '{ partnershipId }'],
  ),
  ...guardsOf('src/usecases/roster/correct-person.ts', offices, [
    'await untieUnvouched(data, { personIds: [person.personId] })',
    '',
  ]),
  ...guardsOf(
    'src/store/people.ts',
    [endings, ...offices],
    ['grant.role === role && holding(grant, zoneOf(row), now)', 'grant.role === role'],
    ['rows.filter((row) => roles.some((role) => holdsRole(row, role, now))).map', 'rows.map'],
    ['data: { endedAt: leftAt } })', 'data: {} })'],
    ["where: { ...where, linkedBy: 'email' }", 'where'],
  ),
  ...guardsOf(
    'src/usecases/privacy/own-file.ts',
    [endings],
    ['!person.left && (capacity', '(capacity'],
    ["(capacity === '' || capacity === capacityOf(person))", 'true'],
  ),
  ...guardsOf('src/email/outbound/invitation.ts', [endings], ['person && !person.left ?', 'person ?']),
  ...guardsOf(
    'src/usecases/directors/nominees.ts',
    directors,
    ["if (!actsFor(actor, districtCode)) return refuse('notYours')", ''],
    ["if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return", "if (actor.kind !== 'person') return"],
  ),
  ...guardsOf('src/usecases/directors/nominate-together.ts', directors, [
    "if (faults.length > 0) return { ok: true, kind: 'faults', faults }",
    '',
  ]),
  ...guardsOf(
    'src/usecases/directors/change-director.ts',
    [may],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n  return deps.store.transaction(async (data): Promise<DirectorChanged | SavedMeanwhile> => {\n    const { grantId",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n  return deps.store.transaction(async (data): Promise<DirectorChanged | SavedMeanwhile> => {\n    const { grantId",
    ],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n  return deps.store.transaction(async (data): Promise<DirectorChanged> => {\n    const director",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n  return deps.store.transaction(async (data): Promise<DirectorChanged> => {\n    const director",
    ],
  ),
  ...guardsOf(
    'src/usecases/as-coordinator.ts',
    [may],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')",
      "if (actor.kind !== 'person') return refuse('notCoordinator')",
    ],
  ),
  ...guardsOf(
    'src/usecases/matching/publish-matches.ts',
    [may],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')",
      "if (actor.kind !== 'person') return refuse('notCoordinator')",
    ],
  ),
  ...guardsOf(
    'src/usecases/matching/steer-campaign.ts',
    [may],
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')\n    const campaign",
      "if (actor.kind !== 'person') return refuse('notCoordinator')\n    const campaign",
    ],
    ["if (actor.kind === 'person' && !mayRunProgram(actor)) return refuse('notCoordinator')", ''],
  ),
  ...guardsOf(
    'src/usecases/roster/weigh-nominations.ts',
    [may],
    ["if (!mayActFor(actor, school.districtCode)) return 'notYours'", ''],
    ["if (person && !mayRunProgram(actor) && !isOfDistrict(person, school.districtCode)) return 'otherDistrict'", ''],
    ['if (isOfDepartment(person)) return false', ''],
  ),
  ...guardsOf(
    'src/usecases/roster/change-school.ts',
    ['test/usecases/roster/change-school.test.ts'],
    ['|| (place && !mayActFor(actor, place.districtCode))', ''],
    ["if (school.districtCode !== place.districtCode) return refuse('hasPartner')", ''],
  ),
  ...guardsOf(
    'src/usecases/nudges/stop-nudges.ts',
    ['test/conversation/old-buttons.test.ts'],
    ["if (status !== 'active') return refuse({ kind: 'pairNotActive', status })", ''],
  ),
  ...guardsOf(
    'src/usecases/roster/withdraw-participant.ts',
    [may],
    ["actor.kind === 'person' && place && mayActFor(actor, place.districtCode)", "actor.kind === 'person' && place"],
  ),
  ...guardsOf(
    'src/usecases/roster/opt-district.ts',
    [may],
    ["if (actor.kind !== 'person' || !mayActFor(actor, districtCode))", "if (actor.kind !== 'person')"],
  ),
  ...guardsOf(
    'src/usecases/partnership/own-step.ts',
    [may],
    [
      'const partner = pair && partnerOfPerson(pair, actor.personId)',
      'const partner = pair && (partnerOfPerson(pair, actor.personId) ?? pair.a)',
    ],
  ),
  ...guardsOf(
    'src/usecases/partnership/see-log.ts',
    [may],
    ['if (step.logs.some((log) => log.authorId !== view.me?.id))', 'if (step.logs.length > 9)'],
  ),
  ...guardsOf(
    'src/usecases/plan/see-plan.ts',
    [endings],
    ['plan: until ? planUpTo(shared, until) : shared', 'plan: shared'],
    ['withCommentsOf(part, { matchedAt: pair.matchedAt, ids })', 'part'],
    ['(await endOfYear(deps, data, pair))', 'undefined'],
  ),
  ...guardsOf(
    'src/usecases/roster/withdraw-participant.ts',
    [endings],
    ['await data.people.leave(place.personId, deps.clock.now())', ''],
    ['if (!leaves || !(await maySendAway(data, actor, place))) return taken', 'if (!leaves) return taken'],
  ),
  ...guardsOf(
    'src/store/retention.ts',
    [endings],
    ['at: { lt: submissions }', 'at: { gt: submissions }'],
    ["state: { notIn: ['queued', 'sending'] }", ''],
    ['at: { lt: audit }', 'at: { gt: audit }'],
  ),
  ...guardsOf(
    'src/store/partnership/partnerships.ts',
    [endings],
    ['await db.prisma.retractedLog.createMany({', 'void ({'],
  ),
  ...guardsOf(
    'src/usecases/saved-over.ts',
    ['test/usecases/two-coordinators.test.ts'],
    ['seen === undefined || isDeepStrictEqual(now, seen)', 'true'],
  ),
  ...guardsOf(
    'src/usecases/desk/errand-targets.ts',
    ['test/usecases/desk/two-errands.test.ts'],
    ['seen === undefined || seen[pair.id] === (await markFor(data, act, pair))', 'true'],
  ),
  ...guardsOf(
    'src/usecases/desk/run-errand.ts',
    ['test/usecases/desk/two-errands.test.ts'],
    ['      if ((await data.board.deskOf(id))?.assignedToId !== terms.assignTo) continue\n', ''],
  ),
  ...guardsOf(
    'src/usecases/privacy/forget-words.ts',
    [endings, forgetting],
    ['settings.legalHold ? 0 : await data.retention.forgetRetracted(id)', 'await data.retention.forgetRetracted(id)'],
    ['const traces = held\n    ? {}\n    :', 'const traces ='],
  ),
  ...guardsOf(
    'src/usecases/plan/see-plan.ts',
    [may],
    ['if (!pair || !owner || !hearsOfPlan(viewer))', 'if (!pair || !owner)'],
    ["if (!part) return refused('notShared')", "if (!part) return refused('noPlan')"],
    ["if (seen.ok && viewer !== 'self')", 'if (seen.ok && false)'],
  ),
  ...guardsOf('src/usecases/plan/own-plan.ts', [may], ["if (actor.kind !== 'person') return undefined", '']),
  ...guardsOf(
    'src/usecases/partnership/act-on-path.ts',
    [may],
    ['(await data.submissions.find(key, personOf(actor)))', 'false'],
    ['`${personOf(actor)}:${key}`', 'key'],
  ),
  ...guardsOf(
    'src/store/submissions.ts',
    [may],
    ['findFirst({ where: { key, personId } })', 'findFirst({ where: { key } })'],
    ["if (count === 0) throw new Crossed('the same submission was kept meanwhile')", ''],
  ),
  ...guardsOf(
    'src/usecases/identity/identify-by-link.ts',
    [may],
    ['return person && !person.left ?', 'return person ?'],
  ),
  ...guardsOf(
    'src/usecases/identity/identify.ts',
    identity,
    ["if (found.person.left) return { kind: 'stranger', reason: 'left' }", ''],
    ["if (profile?.guest) return { kind: 'stranger', reason: 'guest' }", ''],
    ["    ? person.left\n      ? 'left'", "    ? !person\n      ? 'left'"],
    [': vouchesFor(tenant, person)\n        ? undefined', ': tenant\n        ? undefined'],
    ['if (!tenant.department || email', 'if (email'],
    ['|| email === undefined ||', '||'],
  ),
  ...guardsOf(
    'src/usecases/identity/vouches-for.ts',
    identity,
    ['isOfDepartment(person) ? tenant.department', 'mayRunProgram(person) ? tenant.department'],
    [
      '(person.districtCode !== undefined && tenant.districts.includes(person.districtCode))',
      'person.districtCode !== undefined',
    ],
    ['person.directs.some((code) => tenant.districts.includes(code))', 'person.directs.length > 0'],
  ),
  ...guardsOf(
    'src/usecases/identity/end-offices.ts',
    [endings],
    ['.filter(({ email }) => !named.has(email))', '.filter(() => false)'],
    ["await data.people.endOffice(id, 'coordinator', deps.clock.now())", ''],
  ),
  ...guardsOf(
    'src/usecases/identity/link-account.ts',
    identity,
    [
      "if (!isCoordinator(actor)) return refuse('notCoordinator')",
      "if (actor.kind !== 'person') return refuse('notCoordinator')",
    ],
    ["if (!person || person.left) return refuse('noSuchPerson')", "if (!person) return refuse('noSuchPerson')"],
    ["if (profile?.guest) return refuse('guest')", ''],
    ["if (!tenant) return refuse('tenantUnknown')", ''],
    ['if (before && !before.person.left && issuedFor && before.person.id !== issuedFor)', 'if (false)'],
    ["if (!person || person.left) return refuse('badCode')", "if (!person) return refuse('badCode')"],
  ),
  ...guardsOf(
    'src/store/people.ts',
    identity,
    ['data: { usedAt: at },', 'data: {},'],
    [
      'updateManyAndReturn({\n      where: { codeHash, usedAt: null, expiresAt: { gt: at } }',
      'updateManyAndReturn({\n      where: { codeHash, usedAt: null }',
    ],
  ),
  ...guardsOf(
    'src/store/retention.ts',
    [forgetting],
    [
      '{ ideas: null, sharedNote: null, nextSteps: null, questions: null, reflection: null, onBehalfWhy: null }',
      '{ reflection: null, sharedNote: null }',
    ],
    [
      'const amendments = await db.prisma.logAmendment.deleteMany({ where: { log: { step: { partnership } } } })',
      'const amendments = { count: 0 }',
    ],
    ['data: { note: null, reason: null, agendaOther: null, place: null },', 'data: { note: null },'],
    [
      'where: { partnership, note: { not: null } },\n      data: { note: null },',
      'where: { partnership, note: { not: null } },\n      data: {},',
    ],
    [
      'const plans = await db.prisma.plan.deleteMany({ where: { participant: { cycle } } })',
      'const plans = { count: 0 }',
    ],
    ['data: { statusReason: null, handReason: null },', 'data: { handReason: null },'],
    ["data: { reason: '' },", 'data: {},'],
    ['endsOn: { lt: new Date(endedBefore) },\n      ...(toldBefore', '...(toldBefore'],
    ['...(toldBefore && { wordsGoToldAt: { lte: toldBefore } }),', ''],
  ),
  ...guardsOf(
    'src/usecases/plan/comment-on-goal.ts',
    [endings],
    ['|| partnerUntil(actor, pair)) return undefined', ') return undefined'],
  ),
  ...guardsOf('src/usecases/roster/see-to-person.ts', [erasing], [' || isErased(person)', '']),
  ...guardsOf('src/usecases/roster/correct-person.ts', [erasing], [' || isErased(person)', '']),
  ...guardsOf(
    'src/usecases/roster/weigh-nominations.ts',
    ['test/conversation/roster/office.test.ts'],
    ['weighed.refused.length > 0 || !mayRunProgram(actor)', 'weighed.refused.length > 0'],
  ),
  ...guardsOf('src/usecases/roster/weigh-nominations.ts', [erasing], ["if (isErased(input)) return 'erased'", '']),
  ...guardsOf(
    'src/usecases/privacy/preview-forgetting.ts',
    ['test/conversation/privacy/retention.test.ts'],
    ['throw new OnlyLooked({ now, all })', 'return { now, all }'],
  ),
  ...guardsOf(
    'src/usecases/privacy/see-audit.ts',
    ['test/conversation/privacy/audit.test.ts'],
    ["await noteLook(office, 'audit.read', filter, { page })", ''],
    ["await noteLook(office, 'audit.exported', filter, { lines: file.lines })", ''],
  ),
  ...guardsOf(
    'src/usecases/privacy/file-person.ts',
    ['test/conversation/privacy/audit.test.ts'],
    ["await note({ action: 'person.filed'", "void ({ action: 'person.filed'"],
  ),
  ...guardsOf(
    'src/usecases/people/allowance.ts',
    ['test/usecases/people/allowance.test.ts'],
    ['grant.count === 0', 'grant.count < 0'],
    ['hasOffice ? ofOffice : ofPerson', 'ofOffice'],
    ['if (tenant !== undefined) shares.set(together, ofTenant)', ''],
    ['|| (await deps.store.read.submissions.find(key, personId))', ''],
  ),
]
