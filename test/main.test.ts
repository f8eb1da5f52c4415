import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'p3-main-'))
const started: ChildProcess[] = []

/** The bot as `npm start` runs it, in a folder of its own, with what the machine's environment says of Slack and Teams left out. */
const start = (env: Record<string, string>) => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: { PATH, HOME, PORT: '0', ...env },
  })
  started.push(child)
  let output = ''
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    output += text
  })
  const ended = once(child, 'exit').then(([code, signal]) => ({ code: code as number | null, signal, output }))
  const ready = (async () => {
    while (!/^ready (\S+)$/m.test(output))
      await Promise.race([
        once(child.stdout, 'data'),
        ended.then(({ output: said }) => Promise.reject(new Error(said))),
      ])
    return /^ready (\S+)$/m.exec(output)![1]!
  })()
  ready.catch(() => undefined)
  return { child, ready, ended }
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', () => {
  it('opens the playground, answers, keeps its state over a kill, and refuses a second process', {
    timeout: 120_000,
  }, async () => {
    const data = join(folder, 'playground')
    const first = start({ P3_DATA_DIR: data })
    const url = await first.ready
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${url}/`)).text()).toContain('P3')

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

  it('says in one sentence that the port is taken', { timeout: 60_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const result = await start({ PORT: String(port), P3_DATA_DIR: join(folder, 'port') }).ended
    other.close()
    expect(result.code).toBe(1)
    expect(result.output).toContain(`Port ${port} is taken by another program.`)
    expect(result.output).not.toContain('    at ')
  })

  it('says in one sentence that the folder is broken', { timeout: 60_000 }, async () => {
    const data = join(folder, 'broken')
    mkdirSync(join(data, 'postgres'), { recursive: true })
    writeFileSync(join(data, 'postgres', 'something'), 'else')
    const result = await start({ P3_DATA_DIR: data }).ended
    expect(result.code).toBe(1)
    expect(result.output).toContain(data)
    expect(result.output).not.toContain('    at ')
  })

  it('reports a wrong environment whole, by name, before anything starts', { timeout: 60_000 }, async () => {
    const result = await start({ PORT: 'x', TEAMS_APP_PASSWORD: 'y', P3_DATA_DIR: join(folder, 'none') }).ended
    expect(result.code).toBe(1)
    for (const name of ['PORT']) expect(result.output).toContain(name)
    expect(result.output).not.toContain('    at ')
  })

  it('has no playground in production', { timeout: 60_000 }, async () => {
    const result = await start({ NODE_ENV: 'production', P3_DATA_DIR: join(folder, 'none') }).ended
    expect(result.code).toBe(1)
    expect(result.output).toContain('the playground does not exist in production')
  })
})
