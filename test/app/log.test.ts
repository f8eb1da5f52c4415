import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { createLog, createPlainLog } from '../../src/app/log.ts'
import { startPlatforms } from '../../src/app/start-platforms.ts'
import { systemClock } from '../../src/core/clock.ts'
import { introduce } from '../../src/slack/install/introduce.ts'

const linesOf = (write: (log: ReturnType<typeof createLog>) => void, level = 'info'): string => {
  const lines: string[] = []
  const into = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  write(createLog(level, into))
  return lines.join('')
}

const secrets = [
  'token',
  'refresh',
  'authorization',
  'password',
  'response_url',
  'trigger_id',
  'private_metadata',
  'uploadUrl',
  'downloadUrl',
  'text',
  'email',
  'answers',
]

it.each(secrets)('writes no %s, whether it stands at the top, in something, or in something of something', (name) => {
  const said = linesOf((log) =>
    log.warn({ [name]: 'SECRET', inner: { [name]: 'SECRET', deeper: { [name]: 'SECRET' } }, id: 'd1' }, 'sent'),
  )
  expect(said).not.toContain('SECRET')
  expect(JSON.parse(said)).toMatchObject({ id: 'd1', msg: 'sent', [name]: '[hidden]' })
})

it('speaks to who watches a playground start in sentences', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  createPlainLog('info').info({ people: 170, token: 'SECRET' }, 'filling in the sample')
  createPlainLog('info').info({}, 'stopping')
  const lines = written.mock.calls.map(([line]) => line)
  written.mockRestore()
  expect(lines).toEqual(['Filling in the sample (people: 170, token: "[hidden]")\n', 'Stopping\n'])
})

/** What a log says of a Slack that nobody answers for, until it is tried again for the second time. */
const linesOfAway = async (level: string): Promise<string[]> => {
  const lines: string[] = []
  const twice = Promise.withResolvers<void>()
  const write = (line: string) => {
    lines.push(line)
    if (lines.filter((one) => one.includes('is tried again')).length === 2) twice.resolve()
  }
  const log = createLog(level, { write })
  const settings = { botToken: 'xoxb-1', apiUrl: 'http://127.0.0.1:1/api/' }
  const start = async () => void (await introduce(settings, log, systemClock))
  const platforms = startPlatforms({ slack: start }, log, { first: 20_000, pause: 1, longestPause: 1 })
  await twice.promise
  platforms.stop()
  await setImmediate()
  return lines
}

it('says of a platform that is away one line with the cause at each try, and where in the code only to who debugs', async () => {
  const tries = (await linesOfAway('info')).filter((line) => line.includes('is tried again'))
  for (const line of tries)
    expect(JSON.parse(line)).toMatchObject({
      err: 'Slack (127.0.0.1:1) can’t be reached: check the firewall or proxy. (ECONNREFUSED)',
    })
  expect((await linesOfAway('debug')).join('')).toContain('introduce.ts')
})

it('keeps the stack of what is nobody’s absence, and names the cause of what is', () => {
  const told = (error: Error) =>
    JSON.parse(linesOf((log) => log.error({ err: error }, 'a person could not be looked up'))).err
  expect(told(new TypeError('x is not a function')).stack).toContain('log.test.ts')
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })
  expect(told(new TypeError('fetch failed', { cause: refused }))).toBe('fetch failed (ECONNREFUSED)')
  expect(told(refused)).toBe('connect ECONNREFUSED 127.0.0.1:1')
})
