import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { stopOn } from '../../src/app/stop-on.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const run = (stop: () => Promise<void>) => {
  const exit = vi.fn<(code: number) => void>()
  const process = Object.assign(new EventEmitter(), { exit })
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
