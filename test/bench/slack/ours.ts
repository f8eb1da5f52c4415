import { assemble } from '../../../src/assemble.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'

// The whole bot as a server starts it, on a real PostgreSQL.
const { SIGNING_SECRET, SLACK_API_URL, DATABASE_URL, P3_DATA_DIR } = process.env
const config = readConfig({
  PORT: '0',
  P3_DATA_DIR,
  P3_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
  P3_PUBLIC_URL: 'https://p3.example.gov',
  DATABASE_URL,
  SLACK_API_URL,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: 'xoxb-bench',
})
const running = await assemble(config, createLog('error'))
process.send?.(running.url)
process.on('disconnect', () => void running.stop().finally(() => process.exit(0)))
