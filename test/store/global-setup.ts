import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { makeTemplate } from '../../prisma/make-template.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { makeRunFolder } from '../run-folder.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test run's own PostgreSQL: its maintenance database. */
    readonly postgresUrl: string
  }
}

/** The migrated database, the job queue's tables included, that every test file's own is copied from. */
export const TEMPLATE = 'p3_template'

/** What costs processor, and is of no use to databases that live for a moment. */
const frugal = [
  'autovacuum=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'synchronous_commit=off',
  // Otherwise each connection plans a statement anew for its first five uses, and there are seldom more.
  'plan_cache_mode=force_generic_plan',
]

/** Beside the bot's own, gone with the installed packages. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/p3-bot/tests', import.meta.url))

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** One PostgreSQL for the whole run. */
export default async function setup({ provide }: TestProject) {
  const runFolder = makeRunFolder()
  // For this process and those it starts: every temporary file of the tests.
  process.env.TMPDIR = runFolder
  // What Node has read and compiled once, none of these does again, in the next run neither.
  process.env.NODE_COMPILE_CACHE = compiled
  // As the install made it, or anew where migrations changed since: without it each first start on an embedded database makes its own.
  await makeTemplate()
  const server = await startPostgres(frugal)
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  const template = await openDatabase({ url: server.url(TEMPLATE) })
  const { boss } = await openQueue(template, quiet)
  await boss.stop({ close: false })
  await template.close()
  provide('runFolder', runFolder)
  provide('postgresUrl', server.url())
  return async () => {
    await server.destroy()
    rmSync(runFolder, { recursive: true, force: true })
  }
}
