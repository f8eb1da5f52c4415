// npm run teams:playground [-- part of a name or address]: the whole bot with the Tennessee sample, in Microsoft's own
// client for trying bots. Without tokens, on this machine only, never in production.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sampleDirectory } from '../../../playground/sample/directory.ts'
import { buildSample } from '../../../playground/sample/sample.ts'
import { hasProgram, loadSample } from '../../../prisma/seed/load.ts'
import { type Config, readConfig } from '../../../src/app/environment/config.ts'
import { createLog } from '../../../src/app/log.ts'
import { assemble } from '../../../src/app/start.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { schoolYearStart } from '../../../src/states/tennessee/school-year.ts'
import { openDatabase } from '../../../src/store/db/open.ts'
import type { TeamsSettings } from '../../../src/teams/auth/settings.ts'
import { playgroundAppId, startAgentsPlayground } from './start.ts'

const base = readConfig({ P3_MODE: 'playground', PORT: process.env.PORT, LOG_LEVEL: process.env.LOG_LEVEL })
const folder = join(process.env.P3_DATA_DIR ?? base.dataFolder, 'teams-playground')
const sample = buildSample({ startsOn: schoolYearStart(systemClock.now()) })

const findPerson = (wanted: string) => {
  const { people } = sampleDirectory(sample)
  const onTeams = people.filter(({ account }) => account.platform === 'teams')
  const isWanted = ({ name, email }: { name: string; email: string }) =>
    `${name} ${email}`.toLowerCase().includes(wanted)
  const found = onTeams.find(({ account, role }) => (wanted === '' ? role === 'administrator' : isWanted(account)))
  if (!found) throw new Error(`Nobody on Teams in the sample is called “${wanted}”.`)
  return found
}

const loadOnce = async () => {
  const database = await openDatabase({ folder, sync: 'none' }, base.databasePurpose)
  try {
    if (!(await hasProgram(database.prisma))) await loadSample(database.prisma, sample)
  } finally {
    await database.close()
  }
}

const teams: TeamsSettings = {
  appId: playgroundAppId,
  appType: 'SingleTenant',
  tenantId: '',
  // Microsoft's playground opens no dialogs.
  forms: 'card',
  production: false,
  unverified: true,
}
const config = {
  ...base,
  mode: 'server',
  production: false,
  dataFolder: folder,
  database: { folder, sync: 'none' },
  publicUrl: `http://127.0.0.1:${base.port}`,
  keys: [{ id: 'local', secret: randomBytes(32) }],
  teams: { ...teams, graphInstall: false },
} satisfies Config & { teams: TeamsSettings }

const { account, role } = findPerson((process.argv[2] ?? '').toLowerCase())
await loadOnce()
const running = await assemble(config, createLog(config.logLevel))
const playground = await startAgentsPlayground({
  botUrl: running.url,
  folder,
  openBrowser: process.stdout.isTTY === true,
  user: account,
})
console.log(`You are ${account.name} (${role}, invented) at ${playground.url}. Type “status”. Stop with Ctrl+C.`)

const stop = async () => {
  await playground.stop()
  await running.stop()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
