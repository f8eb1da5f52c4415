import { readAddresses, readSender } from './mail-settings.ts'
import type { ReadSettings } from './settings.ts'

export const usesSlack = (e: ReadSettings) =>
  Boolean(e.SLACK_SIGNING_SECRET || e.SLACK_BOT_TOKEN || e.SLACK_APP_TOKEN || e.SLACK_CLIENT_ID)
export const usesTeams = (e: ReadSettings) => Boolean(e.TEAMS_APP_ID || e.TEAMS_APP_PASSWORD || e.TEAMS_CERTIFICATE_KEY)
export const isProduction = (e: ReadSettings) => !e.P3_DEVELOPMENT

export const slackApiOf = (e: ReadSettings) =>
  e.SLACK_CLOUD === 'gov' ? 'https://slack-gov.com/api/' : 'https://slack.com/api/'

export const slackFaults = (e: ReadSettings): string[] => {
  if (!usesSlack(e)) return []
  const faults: string[] = []
  if (!e.SLACK_APP_TOKEN && !e.SLACK_SIGNING_SECRET)
    faults.push('SLACK_SIGNING_SECRET is missing (or set SLACK_APP_TOKEN for Socket Mode)')
  if (!e.SLACK_BOT_TOKEN && !e.SLACK_CLIENT_ID)
    faults.push('SLACK_BOT_TOKEN is missing (one workspace), or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (many)')
  if (Boolean(e.SLACK_CLIENT_ID) !== Boolean(e.SLACK_CLIENT_SECRET))
    faults.push('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET come together')
  if (isProduction(e) && e.SLACK_APP_TOKEN)
    faults.push(
      'SLACK_APP_TOKEN (Socket Mode) is for development (P3_DEVELOPMENT=true); in production Slack calls P3_PUBLIC_URL',
    )
  if (isProduction(e) && e.SLACK_API_URL && e.SLACK_API_URL !== slackApiOf(e))
    faults.push(
      'SLACK_API_URL may not be changed in production: for GovSlack leave it out and set SLACK_CLOUD=gov, for tests set P3_DEVELOPMENT=true',
    )
  return faults
}

export const teamsFaults = (e: ReadSettings): string[] => {
  if (!usesTeams(e)) return []
  const faults: string[] = []
  if (!e.TEAMS_APP_ID) faults.push('TEAMS_APP_ID is missing: without it nobody could check who is talking')
  if (!e.TEAMS_TENANT_ID) faults.push('TEAMS_TENANT_ID is missing: the home tenant of the app registration')
  const certificate = Boolean(e.TEAMS_CERTIFICATE_THUMBPRINT && e.TEAMS_CERTIFICATE_KEY)
  if (Boolean(e.TEAMS_CERTIFICATE_THUMBPRINT) !== Boolean(e.TEAMS_CERTIFICATE_KEY))
    faults.push('TEAMS_CERTIFICATE_THUMBPRINT and TEAMS_CERTIFICATE_KEY come together')
  if (!e.TEAMS_APP_PASSWORD && !certificate && e.TEAMS_APP_TYPE !== 'UserAssignedMSI')
    faults.push('TEAMS_APP_PASSWORD is missing (or a certificate)')
  if (isProduction(e) && e.TEAMS_APP_ID && e.TEAMS_APP_ID === e.TEAMS_TENANT_ID)
    faults.push(
      'TEAMS_TENANT_ID is the same as TEAMS_APP_ID: copy “Directory (tenant) ID” from the registration’s page Overview',
    )
  for (const name of ['TEAMS_APP_ID', 'TEAMS_TENANT_ID'] as const)
    if (/^[0-]+$/.test(e[name] ?? '')) faults.push(`${name} has nothing but zeros: copy your own`)
  return faults
}

export const mailFaults = (e: ReadSettings): string[] => {
  if (e.SMTP_URL && !e.SMTP_FROM) return ['SMTP_FROM is missing: the address that mail comes from']
  if (e.SMTP_FROM && !readSender(e.SMTP_FROM))
    return ['SMTP_FROM is one address, with or without a name: write SMTP_FROM=P3 <p3@example.gov>']
  return []
}

export const addressListFaults = (e: ReadSettings): string[] =>
  (['P3_COORDINATOR_EMAILS', 'P3_ALARM_EMAILS'] as const).flatMap((name) =>
    readAddresses(e[name]).wrong.map(
      (one) => `${name} holds “${one}”, which is no email address: write ${name}=a@example.gov,b@example.gov`,
    ),
  )

/** The line is there and was not filled in: every coordinator whom it named would lose the office at this start. */
export const nobodyFaults = ({ P3_COORDINATOR_EMAILS: list }: Record<string, string | undefined>): string[] =>
  list !== undefined && readAddresses(list).addresses.length + readAddresses(list).wrong.length === 0
    ? ['P3_COORDINATOR_EMAILS is empty: who may set the program up? Write P3_COORDINATOR_EMAILS=a@example.gov']
    : []

/** A container made for production that lost its settings must not turn into a playground. */
export const playgroundFaults = ({ NODE_ENV, P3_MODE }: Record<string, string | undefined>): string[] =>
  NODE_ENV === 'production' && !P3_MODE
    ? [
        'NODE_ENV is production and no platform is set (the playground does not exist in production): set SLACK_* or TEAMS_*, or P3_MODE=playground',
      ]
    : []

export const serverFaults = (e: ReadSettings): string[] => {
  const faults: string[] = []
  if (e.P3_METRICS_PORT && e.P3_METRICS_PORT === e.PORT)
    faults.push('P3_METRICS_PORT is the same as PORT: write another, like P3_METRICS_PORT=9464')
  if (!usesSlack(e) && !usesTeams(e))
    faults.push('P3_MODE=server needs a platform: set SLACK_* or TEAMS_* as .env.example says')
  // Over a socket nobody calls us; links then lead to this machine.
  const isSocketOnly = Boolean(e.SLACK_APP_TOKEN) && !isProduction(e) && !usesTeams(e)
  if (!e.P3_PUBLIC_URL && !isSocketOnly) faults.push('P3_PUBLIC_URL is missing: links in messages lead there')
  if (!e.P3_KEYS)
    faults.push(
      'P3_KEYS is missing: it signs links and seals tokens. Write P3_KEYS=2026a: and behind the colon what `openssl rand -base64 32` prints',
    )
  return faults
}
