import { guardsOf } from '../guard.ts'

const slack = ['test/slack/verify.test.ts']
const teams = ['test/teams/token-check.test.ts']
const links = ['test/links/sign.test.ts']

/** What outsiders meet: signatures, tokens, signed links, escaping, the log, the outbox. */
export const doorGuards = [
  ...guardsOf(
    'src/http/call-steadily.ts',
    ['test/http/fetch-steadily.test.ts'],
    ['reject(isSilent && isRace ?', 'reject(isRace ?'],
    ['const isRace = sent.reusedSocket && ', 'const isRace = '],
    ['&& performance.now() - since < raceMilliseconds', ''],
    ["if (redirect === 'error' && leadsElsewhere(message))", 'if (message.statusCode === 600)'],
  ),
  ...guardsOf(
    'src/slack/inbound/verify.ts',
    slack,
    ["if (!/^\\d{1,12}$/.test(stamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return 'malformed'", ''],
    [
      'if (Math.abs(clock.now().getTime() / 1000 - Number(stamp)) > windowSeconds)',
      'if (clock.now().getTime() / 1000 - Number(stamp) > windowSeconds)',
    ],
    ["if (!isSigned(heading, body, signingKey)) return turnAway('forged')", ''],
    ["if (seen(heading.signature)) return turnAway('replayed')", ''],
    ["if (body === 'too large') return turnAway(body, 413)", ''],
    ["if (Number(headers['content-length'] ?? 0) > bodyMaximumBytes) return 'too large'", ''],
  ),
  ...guardsOf(
    'src/slack/inbound/verify.ts',
    slack,
    ["createSecretKey(options.signingSecret, 'utf8')", "createSecretKey('guess', 'utf8')"],
    ['update(`v0:${stamp}:`).update(body)', 'update(`v0:${stamp}:`)'],
    ['update(`v0:${stamp}:`).update(body)', 'update(`v0:`).update(body)'],
  ),
  ...guardsOf(
    'src/teams/auth/token-check.ts',
    teams,
    ['iss === issuer && aud === appId', 'iss === issuer'],
    ['iss === issuer && aud === appId', 'aud === appId'],
    ['now < exp + skewSeconds &&', ''],
    ['(nbf === undefined || now >= nbf - skewSeconds)', 'true'],
    ["return alg === 'RS256' ? kid : undefined", 'return kid'],
    ["if (!found) return keys.areKnown() ? 'wrong' : 'unsure'", "if (!found) return 'right'"],
    ["if (found.endorsements && !found.endorsements.includes(channel)) return 'wrong'", ''],
    ["() => 'wrong' as const", "() => 'right' as const"],
    ["if (before) return isInTime(before) ? before : 'wrong'", 'if (before) return before'],
    ["if (token.length > tokenLength) return 'wrong'", ''],
    ["if (signed !== 'right') return signed", ''],
    ['if (known.size > mostKnown)', 'if (false)'],
  ),
  ...guardsOf(
    'src/links/sign.ts',
    links,
    ['if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined', ''],
    ['says === purpose && expiresAt', 'expiresAt'],
    ['expiresAt * 1_000 > now', 'true'],
    ['|| more.length > 0 ', ''],
    ['keys.find((one) => one.id === keyId)', 'keys[0]'],
  ),
  ...guardsOf(
    'src/links/links.ts',
    links,
    ['file: 3 * days', 'file: 300 * days'],
    ['mail: 120 * days', 'mail: 1_200 * days'],
    ['map: 30 * days', 'map: 300 * days'],
    ['calendar: 120 * days', 'calendar: 1200 * days'],
  ),
  ...guardsOf(
    'src/links/routes.ts',
    ['test/links/routes.test.ts'],
    ['draftId && (await mayOpen({ personId, capacity }))', 'draftId'],
    ['fileId && (await mayOpen({ personId, capacity }))', 'fileId'],
  ),
  ...guardsOf(
    'src/email/render/html.ts',
    ['test/email/html.test.ts'],
    [`/[&<>"']/g`, '/[&<>]/g'],
    ['return escaped(String(value))', 'return String(value)'],
  ),
  ...guardsOf(
    'src/email/outbound/smtp.ts',
    ['test/email/smtp.test.ts'],
    ["username !== '' && ", 'false && '],
    [' && !here.has(hostname)', ''],
  ),
  ...guardsOf(
    'src/slack/render/words.ts',
    ['test/slack/words.test.ts'],
    [".replaceAll('<'", ".replaceAll('never'"],
    ['strong ? bold(escaped(piece)) : escaped(piece)', 'strong ? bold(escaped(piece)) : piece'],
  ),
  ...guardsOf(
    'src/app/log.ts',
    ['test/app/log.test.ts'],
    ["'email',", ''],
    ["'text',", ''],
    ["'token',", ''],
    ['[name, `*.${name}`, `*.*.${name}`]', '[name]'],
  ),
  ...guardsOf(
    'src/store/receipts.ts',
    ['test/store/receipts.test.ts'],
    ["'takeReceipt')) === 1", "'takeReceipt')) >= 0"],
    ['at: { lt: before }', 'at: { gt: before }'],
  ),
  ...guardsOf(
    'src/store/one-time-tokens.ts',
    ['test/store/receipts.test.ts'],
    [
      'where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } }',
      'where: { tokenHash, purpose, expiresAt: { gt: at } }',
    ],
    [
      'where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } }',
      'where: { tokenHash, usedAt: null, expiresAt: { gt: at } }',
    ],
    [
      'where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } }',
      'where: { tokenHash, purpose, usedAt: null }',
    ],
  ),
]
