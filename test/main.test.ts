import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startBots } from './app/start-bot.ts'
import { answered, pressFirst } from './playground/first-press.ts'
import { createDatabase } from './store/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'p3-main-'))
const start = startBots()
/** Filled by the first test: a first start is its subject, and takes many times as long as another. */
const data = join(folder, 'playground')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', () => {
  it('opens the playground, answers, keeps its state over a kill, and refuses a second process', async () => {
    const first = start({ P3_DATA_DIR: data })
    const url = await first.ready
    const health = await fetch(`${url}/healthz`)
    expect(health.status).toBe(200)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await health.json()).toMatchObject({ version })
    expect(first.said()).toContain(`P3 Bot ${version}`)
    expect(await (await fetch(`${url}/`)).text()).toContain('P3')
    expect(first.said()).toContain('Settings: the environment (no .env here).')
    expect(first.said()).toContain('Mode: playground, because neither a SLACK_* nor a TEAMS_* setting is there')

    const second = await start({ P3_DATA_DIR: data }).ended
    expect(second.code).toBe(1)
    expect(second.output).toContain('Another process is using the data folder')

    first.child.kill('SIGKILL')
    await first.ended
    const again = start({ P3_DATA_DIR: data })
    expect((await fetch(`${await again.ready}/healthz`)).status).toBe(200)
    again.child.kill('SIGTERM')
    expect((await again.ended).code).toBe(0)
  })

  it('says ready when each coordinator has something to press, and pressing it is answered', async () => {
    const bot = start({ P3_DATA_DIR: join(folder, 'pressed') })
    expect(await pressFirst(await bot.ready)).toEqual(answered)
  })

  it('ends in order when npm is told to end, and leaves no process behind', async () => {
    const bot = start({ P3_DATA_DIR: data }, { npm: true })
    const url = await bot.ready
    bot.child.kill('SIGTERM')
    expect((await bot.ended).code).toBe(0)
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
  })

  it('opens the playground on a database of its own, whatever DATABASE_URL is exported', async () => {
    const other = await createDatabase({ template: 'template1' })
    const client = new pg.Client(other.url)
    await client.connect()
    await client.query('CREATE TABLE customers AS SELECT generate_series(1, 5) AS id')
    const bot = start({ DATABASE_URL: other.url, P3_DATA_DIR: join(folder, 'beside') })
    await bot.ready
    expect(bot.said()).toContain('DATABASE_URL is left alone')
    const { rows } = await client.query(
      `SELECT count(*)::int, (SELECT count(*)::int FROM pg_tables WHERE schemaname IN ('public', 'pgboss')) AS tables FROM customers`,
    )
    expect(rows).toEqual([{ count: 5, tables: 1 }])
    await client.end()
    bot.child.kill('SIGKILL')
    await bot.ended
    await other.drop()
  })

  it('reads .env where it is started, and says which file that was and what it made of it', async () => {
    const cwd = mkdtempSync(join(folder, 'cwd-'))
    writeFileSync(join(cwd, '.env'), 'SLACK_BOT_TOKEN=xoxb-1\nSLACK_SIGNING_SECRET=s\n')
    const { output, code } = await start({ P3_PUBLIC_URL: 'http://p3.example.gov' }, { cwd }).ended
    expect(code).toBe(1)
    expect(output).toContain(`Settings: ${join(cwd, '.env')}, and the environment, which wins.`)
    expect(output).toContain('P3_PUBLIC_URL starts with https://')
    expect(output).toContain('P3_KEYS is missing')
  })

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const result = await start({ PORT: String(port), P3_DATA_DIR: join(folder, 'port') }).ended
    other.close()
    expect(result.code).toBe(1)
    expect(result.output).toContain(`Port ${port} is taken by another program.`)
    expect(result.output).not.toContain('    at ')
  })

  it('says in one sentence that the folder is broken', async () => {
    const data = join(folder, 'broken')
    mkdirSync(join(data, 'postgres'), { recursive: true })
    writeFileSync(join(data, 'postgres', 'something'), 'else')
    const result = await start({ P3_DATA_DIR: data }).ended
    expect(result.code).toBe(1)
    expect(result.output).toContain(data)
    expect(result.output).not.toContain('    at ')
  })

  it('reports a wrong environment whole, by name, before anything starts', async () => {
    const result = await start({ PORT: 'x', TEAMS_APP_PASSWORD: 'y', P3_DATA_DIR: join(folder, 'none') }).ended
    expect(result.code).toBe(1)
    for (const name of ['PORT']) expect(result.output).toContain(name)
    expect(result.output).not.toContain('    at ')
  })

  it('has no playground in production', async () => {
    const result = await start({ NODE_ENV: 'production', P3_DATA_DIR: join(folder, 'none') }).ended
    expect(result.code).toBe(1)
    expect(result.output).toContain('the playground does not exist in production')
  })
})
