import { assemble } from '../../../src/assemble.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { botEnvironment } from '../bot-environment.ts'

// The whole bot as a server starts it, on a real PostgreSQL.
const config = readConfig({ ...botEnvironment(), SLACK_BOT_TOKEN: 'xoxb-bench' })
const running = await assemble(config, createLog('error'))
process.send?.(running.url)
process.on('disconnect', () => void running.stop().finally(() => process.exit(0)))
