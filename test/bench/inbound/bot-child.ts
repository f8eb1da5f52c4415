import { readConfig } from '../../../src/app/environment/config.ts'
import { assemble } from '../../../src/app/start.ts'
import { botEnvironment } from '../bot-environment.ts'
import { appId } from '../teams/connector.ts'
import { slackTenants } from './people.ts'

// The whole bot as a server starts it, on a real PostgreSQL, with both platforms. It tells every error it logs.
const { CONNECTOR_URL } = process.env
const config = readConfig({
  ...botEnvironment(),
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
