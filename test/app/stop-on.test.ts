import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { stopOn } from '../../src/app/stop-on.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined, written: () => Promise.resolve() }
const run = (stop: () => Promise<void>) => {
  const exit = vi.fn<(code: number) => void>()
  const process = Object.assign(new EventEmitter(), { exit, pid: 1, kill: () => undefined })
  stopOn(process, stop, log)
  const code = () => vi.waitFor(() => exit.mock.calls[0]![0], { timeout: 5_000 })
  return { process, code }
}

it.each([
  ['SIGTERM', 0],
  ['SIGINT', 0],
  ['unhandledRejection', 1],
  ['uncaughtException', 1],
])('%s stops in order and ends with %i', async (event, wanted) => {
  const stop = vi.fn(async () => undefined)
  const { process, code } = run(stop)
  process.emit(event, new Error('x'))
  expect(await code()).toBe(wanted)
  expect(stop).toHaveBeenCalledOnce()
})

it('a fault while stopping makes it 1, and so does a stop that fails', async () => {
  const first = run(async () => void first.process.emit('unhandledRejection', new Error('x')))
  first.process.emit('SIGTERM')
  expect(await first.code()).toBe(1)
  const second = run(() => Promise.reject(new Error('x')))
  second.process.emit('SIGTERM')
  expect(await second.code()).toBe(1)
})

it('a log that nobody reads holds no stop: what was begun is finished, and the process is gone', async () => {
  const bot = spawn(process.execPath, ['test/app/unread-log-child.ts'], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void bot.kill('SIGKILL'))
  let said = ''
  bot.stdout.on('data', (text) => {
    said += text
  })
  await once(bot.stdout, 'data')
  bot.kill('SIGTERM')
  expect(await once(bot, 'exit', { signal: AbortSignal.timeout(10_000) })).toEqual([null, 'SIGKILL'])
  await vi.waitFor(() => expect(said).toContain('stopped in order'))
})
