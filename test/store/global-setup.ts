import { rmSync } from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
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

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** One PostgreSQL for the whole run. */
export default async function setup({ provide }: TestProject) {
  const runFolder = makeRunFolder()
  // For this process and those it starts: every temporary file of the tests.
  process.env.TMPDIR = runFolder
  const server = await startPostgres()
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
