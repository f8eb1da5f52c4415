import { assemble } from '../../../src/assemble.ts'
import { readConfig } from '../../../src/config.ts'
import { appId } from '../teams/connector.ts'
import { slackTenants } from './people.ts'

// The whole bot as a server starts it, on a real PostgreSQL, with both platforms. It tells every error it logs.
const { SIGNING_SECRET, SLACK_API_URL, CONNECTOR_URL, DATABASE_URL, P3_DATA_DIR } = process.env
const config = readConfig({
  PORT: '0',
  P3_DATA_DIR,
  P3_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
  P3_PUBLIC_URL: 'https://p3.example.gov',
  DATABASE_URL,
  SLACK_API_URL,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'bench',
  TEAMS_APP_ID: appId,
  TEAMS_TENANT_ID: appId,
  TEAMS_APP_PASSWORD: 'bench',
})
const quiet = () => undefined
const log = {
  info: quiet,
  warn: quiet,
  error: (facts: object, message: string) => {
    const { err } = facts as { err?: unknown }
    process.send?.({ error: `${message} ${err instanceof Error ? err.stack : JSON.stringify(facts)}` })
  },
}
const running = await assemble(config, log, {
  pretendedTeams: {
    clientSecret: 'bench',
    tokenUrl: `${CONNECTOR_URL}/token`,
    openIdMetadataUrl: `${CONNECTOR_URL}/openid`,
    serviceUrl: `${CONNECTOR_URL}/`,
  },
})
for (const tenant of slackTenants)
  running.platforms.slack!.installations.fix({
    tenant,
    orgWide: false,
    token: `xoxb-${tenant}`,
    botUserId: 'UBOT',
    installedAt: new Date(0),
  })
process.send?.({ url: running.url })
process.on('disconnect', () => void running.stop().finally(() => process.exit(0)))
