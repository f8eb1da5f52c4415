import type { Environment } from './environment-file.ts'

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const BOT_TOKEN = 'copy “Bot User OAuth Token” from the app’s page OAuth & Permissions, which starts with xoxb-'

/** Which token was written where the bot's belongs. */
export const botTokenWords = (written: unknown): string => {
  const token = String(written)
  if (token.startsWith('xapp-')) return `is the app-level token, which is for SLACK_APP_TOKEN: ${BOT_TOKEN}`
  if (token.startsWith('xoxp-')) return `is a user’s token: ${BOT_TOKEN}`
  if (token.startsWith('xoxe'))
    return 'is a token that runs out in hours (token rotation), which only an app that workspaces install can have: set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET in its place'
  return `starts with xoxb-: ${BOT_TOKEN}`
}

export const appTokenWords = (written: unknown): string =>
  `${String(written).startsWith('xoxb-') ? 'is the bot’s token, which is for SLACK_BOT_TOKEN' : 'starts with xapp-'}: copy the app-level token from the app’s page Basic Information, which starts with xapp-`

/** Slack's signing secrets have so many hexadecimal digits. */
const SIGNING = 32

/** What was copied from the wrong line of Slack's or Microsoft's page, each in a sentence by its name; no secret is said back. */
export const platformFaults = (env: Environment): string[] => {
  const value = (name: string) => env[name]?.trim() ?? ''
  const faults: string[] = []
  if (/^xox|^xapp-/.test(value('SLACK_SIGNING_SECRET')))
    faults.push(
      'SLACK_SIGNING_SECRET is a token: copy “Signing Secret” from the app’s page Basic Information, SLACK_SIGNING_SECRET=…',
    )
  const signing = value('SLACK_SIGNING_SECRET')
  if (/^\d+\.\d+$/.test(signing) || (signing && signing === value('SLACK_CLIENT_SECRET')))
    faults.push(
      `SLACK_SIGNING_SECRET is ${signing.includes('.') ? 'the Client ID' : 'the same as SLACK_CLIENT_SECRET'}: copy “Signing Secret” from the app’s page Basic Information, SLACK_SIGNING_SECRET=…`,
    )
  else if (/^[0-9a-f]{20,}$/i.test(signing) && signing.length !== SIGNING)
    faults.push(
      `SLACK_SIGNING_SECRET has ${signing.length} characters, and Slack’s have ${SIGNING}: copy it whole, SLACK_SIGNING_SECRET=…`,
    )
  if (value('SLACK_CLIENT_ID') && value('SLACK_CLIENT_SECRET') && !/^\d+\.\d+$/.test(value('SLACK_CLIENT_ID')))
    faults.push('SLACK_CLIENT_ID is two numbers with a dot: copy “Client ID”, SLACK_CLIENT_ID=1234567890.1234567890')
  if (GUID.test(value('TEAMS_APP_PASSWORD')))
    faults.push(
      'TEAMS_APP_PASSWORD is the id of a secret: copy what stands under Value on the page Certificates & secrets, TEAMS_APP_PASSWORD=… (it is shown only once)',
    )
  const printed = thumbprintOf(value('TEAMS_CERTIFICATE_THUMBPRINT'))
  if (printed && !/^[0-9A-F]{40}$/.test(printed))
    faults.push(
      printed.length === 64
        ? 'TEAMS_CERTIFICATE_THUMBPRINT is the SHA-256 one, and Microsoft goes by SHA-1: openssl x509 -in certificate.pem -noout -fingerprint -sha1'
        : 'TEAMS_CERTIFICATE_THUMBPRINT is 40 hexadecimal digits: openssl x509 -in certificate.pem -noout -fingerprint -sha1',
    )
  const key = value('TEAMS_CERTIFICATE_KEY')
  if (key && !/-----BEGIN (RSA |EC )?PRIVATE KEY-----/.test(key)) faults.push(keyFaultOf(key))
  return faults
}

const keyFaultOf = (key: string): string => {
  const why = /BEGIN ENCRYPTED PRIVATE KEY/.test(key)
    ? 'is locked by a passphrase: openssl pkey -in key.pem -out open.pem'
    : /BEGIN CERTIFICATE/.test(key)
      ? 'is the certificate and not its private key'
      : /^[\w./~\\:-]+\.(pem|key|pfx|p12)$/i.test(key)
        ? 'names a file, and holds the key itself'
        : 'is no private key in PEM form'
  return `TEAMS_CERTIFICATE_KEY ${why}: write TEAMS_CERTIFICATE_KEY=-----BEGIN PRIVATE KEY-----\\n…, in one line with \\n for its line ends`
}

/** As openssl and Windows show one: with a heading, colons, spaces, and a mark in front that can't be seen. */
export const thumbprintOf = (shown: string): string =>
  shown
    .replace(/^.*=/, '')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
