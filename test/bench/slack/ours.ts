import { readConfig } from '../../../src/app/environment/config.ts'
import { createLog } from '../../../src/app/log.ts'
import { assemble } from '../../../src/app/start.ts'
import { botEnvironment } from '../bot-environment.ts'

// The whole bot as a server starts it, on a real PostgreSQL.
const config = readConfig({ ...botEnvironment(), SLACK_BOT_TOKEN: 'xoxb-bench' })
const running = await assemble(config, createLog('error'))
process.send?.(running.url)
process.on('disconnect', () => void running.stop().finally(() => process.exit(0)))
