import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { FIRST } from './own-ports.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})
const listening = async (listen: (server: Server) => void): Promise<number> => {
  const server = createServer()
  open.push(server)
  listen(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
const onAny = (told?: () => void) => listening((server) => server.listen(0, '127.0.0.1', told))
const on = (port: number) => listening((server) => server.listen(port, '127.0.0.1'))

it('no port is met twice in this process, however a server asks for any', async () => {
  const ports = [await onAny()]
  ports.push(await listening((server) => server.listen(0)))
  ports.push(await listening((server) => server.listen({ port: 0, host: '127.0.0.1' })))
  ports.push(await listening((server) => server.listen(0, () => undefined)))
  expect(new Set(ports).size).toBe(ports.length)
  // Not from those that the system gives, again and again.
  for (const port of ports) expect(port).toBeLessThan(32_768)
})

it('no port is one that fetch refuses to call', async () => {
  const refused = 10_080
  const why = await fetch(`http://127.0.0.1:${refused}/`).catch((error: Error) => error.cause)
  expect(String(why)).toContain('bad port')
  expect(FIRST).toBeGreaterThan(refused)
})

it('where somebody else listens another port is taken, and whoever waits is told once', async () => {
  let taken = 0
  while (!taken) taken = await on((await onAny()) + 1).catch(() => 0)
  const told = vi.fn<() => void>()
  expect(await onAny(told)).not.toBe(taken)
  expect(told).toHaveBeenCalledOnce()
})

it('a port that is asked for by its number and taken is an error as ever', async () => {
  const taken = await onAny()
  await expect(on(taken)).rejects.toThrow('EADDRINUSE')
})

const { now } = performance
it('a spy and a clock that a test leaves', () => {
  vi.spyOn(performance, 'now').mockReturnValue(1)
  vi.useFakeTimers()
  expect(performance.now()).not.toBe(now)
})
it('are gone for the next', () => {
  expect(performance.now).toBe(now)
  expect(vi.isFakeTimers()).toBe(false)
})
