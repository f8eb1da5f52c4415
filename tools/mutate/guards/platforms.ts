import { guardsOf } from '../guard.ts'

const teams = ['test/teams/guards.test.ts']
const guest = ['test/teams/guest.test.ts']
const reach = ['test/usecases/identity/reach.test.ts']
const slack = ['test/slack/deduplicate.test.ts']
const origins = ['test/slack/origins.test.ts']
const install = ['test/slack/install.test.ts']
const deliveries = ['test/store/deliveries.test.ts']
const onlyOpened = ['test/law/only-opened.test.ts']
const pages = ['test/email/pages.test.ts']

/** What a platform could be talked into: other hosts, other people's presses and files, twice the same, what mail scanners do. */
export const platformGuards = [
  ...guardsOf(
    'src/teams/outbound/file-offers.ts',
    teams,
    [', key, tenant, externalId]', ', key, externalId]'],
    [', key, tenant, externalId]', ', key, tenant]'],
  ),
  ...guardsOf(
    'src/store/shared-files.ts',
    ['test/store/shared-files.test.ts'],
    ['expiresAt: { gt: now } }', '}'],
    ['|| (await db.prisma.sharedFile.deleteMany({ where: { id } })).count === 0', ''],
  ),
  ...guardsOf('src/usecases/identity/account-gone.ts', reach, [
    '    if (reason === undefined || !isMended) return\n',
    '    if (reason === undefined) return\n',
  ]),
  ...guardsOf(
    'src/teams/inbound/routes.ts',
    ['test/contracts/payloads.test.ts'],
    ["      if (heard.channelData?.eventType !== 'editMessage') return\n", ''],
    ['if (contextFor(request).personal || mentionsUs(heard)) await', 'await'],
  ),
  ...guardsOf(
    'src/teams/outbound/files.ts',
    ['test/teams/file-hosts.test.ts'],
    ["if (!hosts.isFiles(url)) return { ok: false, why: 'address' }", ''],
    ['if (!hosts.isFiles(place.uploadUrl)) return undefined', ''],
    ["if (!response.ok) return { ok: false, why: 'broken' }", ''],
  ),
  ...guardsOf(
    'src/teams/auth/microsoft-keys.ts',
    ['test/teams/door.test.ts'],
    ['if (!response.ok) throw', 'if (false) throw'],
    ["if (found.size === 0) throw new Error('Microsoft named no keys')", ''],
  ),
  ...guardsOf('src/teams/outbound/membership.ts', guest, ['if (member && isGuest(member, tenant)) return true', '']),
  ...guardsOf('src/teams/outbound/deliver.ts', guest, [
    'if (externalId && !(await seeMember({ tenant, externalId, email, conversation }))) return guestRefused',
    '',
  ]),
  ...guardsOf('src/usecases/identity/identify.ts', reach, ['if (await introduction.isGuestNow?.()) {', 'if (false) {']),
  ...guardsOf('src/teams/render/text-runs.ts', teams, [".replaceAll('{{', '{\\u200b{')", ''], ['.toWellFormed()', '']),
  ...guardsOf('src/teams/inbound/ask-bot.ts', teams, [
    '`${data.key}:${activityContext.speaker.externalId}`',
    'data.key',
  ]),
  ...guardsOf(
    'src/teams/inbound/answer-invoke.ts',
    teams,
    ['${tenant} ${speaker.externalId} ${heard.name} ${nonce}', '${tenant} ${heard.name} ${nonce}'],
    ['${tenant} ${speaker.externalId} ${heard.name} ${nonce}', '${speaker.externalId} ${heard.name} ${nonce}'],
    ['return [...ids, ...nonces]', 'return [...ids]'],
  ),
  ...guardsOf(
    'src/teams/inbound/deduplicate.ts',
    teams,
    ["receipts.take({ platform: 'teams', tenant, key,", "receipts.take({ platform: 'teams', tenant: '', key,"],
    ['        return true\n      }', '        return false\n      }'],
  ),
  ...guardsOf(
    'src/teams/auth/service-hosts.ts',
    teams,
    ['url && !url.username && !url.password ? url : undefined', 'url ?? undefined'],
    ["url.protocol === 'https:' && url.port === '' && connectorHosts", 'connectorHosts'],
    ["url.protocol === 'https:' && url.port === '' && isOneNameUnder", 'isOneNameUnder'],
    ['connectorHosts.includes(url.hostname)', 'connectorHosts.some((one) => url.hostname.startsWith(one))'],
    ['&& /^[a-z0-9-]+$/.test(host.slice(0, -domain.length - 1))', ''],
    ['kept !== undefined && isConnector(kept) ? kept', 'kept !== undefined ? kept'],
  ),
  ...guardsOf(
    'src/slack/inbound/deduplicate.ts',
    slack,
    ['if (known) return { pending: known.pending, again: true }', ''],
    ['if (now - at <= keepMilliseconds) break', 'break'],
  ),
  ...guardsOf(
    'src/slack/install/seal.ts',
    slack,
    ['.setAAD(Buffer.from(boundTo))\n', ".setAAD(Buffer.from(''))\n"],
    ['keys.find(({ id }) => id === keyId)', 'keys[0]'],
  ),
  ...guardsOf(
    'src/slack/install/state.ts',
    slack,
    ['|| !(Number(until) > now)', ''],
    ['|| more.length > 0', ''],
    ['return given.length === right.length && timingSafeEqual(given, right)', 'return given.length > 0'],
    ['macOf(key, `${nonce}.${until}`)', 'macOf(key, `${nonce}.1000`)'],
  ),
  ...guardsOf('src/slack/inbound/fetch-file.ts', origins, ['|| new URL(url).origin !== own', '']),
  ...guardsOf('src/slack/inbound/respond-by-url.ts', origins, [
    'if (url?.origin !== own) return false',
    'if (!url) return false',
  ]),
  ...guardsOf(
    'src/slack/install/oauth.ts',
    install,
    ["if (!(await deps.mayInstall(hashOf(request.ip ?? '')))) return show(response, 429, tooOften)", ''],
    ['if (!(await isFirst(deps, state))) return show(response, 400, expired)', ''],
    ['if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false', ''],
    ['if (!(await deps.allowed(kept.tenant))) {', 'if (false) {'],
  ),
  ...guardsOf(
    'src/slack/install/state.ts',
    install,
    ['|| !(Number(until) > now)', ''],
    ['given.length === right.length && timingSafeEqual(given, right)', 'true'],
  ),
  ...guardsOf(
    'src/store/deliveries/deliveries-sql.ts',
    deliveries,
    ["WHERE id = ANY($1::text[]) AND state = 'queued' AND NOT EXISTS", 'WHERE id = ANY($1::text[]) AND NOT EXISTS'],
    ["c.state IN ('paused', 'cancelled')", "c.state IN ('paused')"],
    ["c.state IN ('paused', 'cancelled')", "c.state IN ('cancelled')"],
    ["d.id = ANY($3::text[]) AND d.state IN ('queued', 'sending')", 'd.id = ANY($3::text[])'],
    ['"personId" = ANY($1::text[]) AND state = \'unreachable\'', "state = 'unreachable'"],
    ["AND notice NOT IN ('nudge', 'coordinatorDigest', 'unreachable')", ''],
  ),
  ...guardsOf(
    'src/store/deliveries/budgets.ts',
    ['test/store/budgets.test.ts'],
    ['if (turn < count)', 'if (turn <= count)'],
    ['startsInSeconds + count / perSecond', 'startsInSeconds'],
  ),
  ...guardsOf('src/store/deliveries/deliveries.ts', deliveries, [
    "where: { id, state: 'sending', repeated: false }",
    "where: { id, state: 'sending' }",
  ]),
  ...guardsOf(
    'src/deliveries/boss.ts',
    ['test/deliveries/redraw-asked-again.test.ts'],
    ['return text.replace(GUARD, HELD)', 'return text'],
  ),
  ...guardsOf(
    'src/deliveries/deliver.ts',
    ['test/deliveries/deliver.test.ts'],
    ["if (delivery.to.kind === 'person' && delivery.to.left) return", 'if (false) return'],
    ["if (permit.kind === 'later') return permit", ''],
    ["if (!(await mine)) return 'done'", 'await mine'],
    ["if (!card) return done(settle(delivery, 'cancelled', 'nothing to say any more'))", "if (!card) return 'done'"],
  ),
  ...guardsOf('src/email/inbound/pages.ts', onlyOpened, [
    'await actions.show(personId, {',
    'await actions.handle(personId, {',
  ]),
  ...guardsOf(
    'src/email/inbound/pages.ts',
    pages,
    ["if (deed.kind === 'do' && !isLook && !ticked) return askWhether(link)", ''],
    ["if (deed.kind === 'form' && !ticked) return askAgain(visit, deed, key === undefined ? undefined : answers)", ''],
    ["request.get('sec-fetch-site') === 'cross-site' &&", 'false &&'],
    ["link && link.deed.kind !== 'quiet' && (await deps.tokens.used(tokenHash, PURPOSE))", 'false'],
    ["if (acted && actions.effectOf(asked) === 'changes') await useUp(visit)", ''],
  ),
]
