import { Writable } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { createLog, createPlainLog } from '../../src/app/log.ts'

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = []
  const into = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  write(createLog('info', into))
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
