import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ShellServer, startShellServer } from './page/shell-server.ts'

let server: ShellServer
beforeAll(async () => {
  server = await startShellServer('2026-11-24T14:41:00Z')
})
afterAll(() => server?.close())

interface Answer {
  readonly status: number
  readonly stale: boolean
  readonly text: string
}

/** fetch does not let a Host header be chosen. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(`${server.url}/playground${path}`, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, stale: 'x-playground-stale' in response.headers, text }),
      )
    })
    asked.on('error', reject).end()
  })

const DATA = ['/clock', '/people', '/pairs', '/mail/messages?address=a@b', '/mail/events?address=a@b']

describe('the playground’s door', () => {
  it.each(DATA)('gives nothing at %s without the page’s token', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 403, stale: true })
    expect(await ask(path, { 'x-playground': 'x'.repeat(32) })).toMatchObject({ status: 403 })
  })

  it('does not move the clock for another page', async () => {
    expect(await ask('/clock', { 'content-type': 'application/json' }, 'POST')).toMatchObject({ status: 403 })
  })

  it('answers the page, by header or by query', async () => {
    const token = server.playground.pageToken
    expect(await ask('/clock', { 'x-playground': token })).toMatchObject({ status: 200 })
    expect(await ask(`/people?key=${token}`)).toMatchObject({ status: 200 })
  })

  it.each(['evil.example', 'evil.example:3978', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.5:3978'])(
    'shows the page to nobody who calls it %s',
    async (host) => {
      const answer = await ask('/', { host })
      expect(answer).toMatchObject({ status: 403 })
      expect(answer.text).not.toContain(server.playground.pageToken)
    },
  )

  it.each(['localhost', 'localhost:3978', '127.0.0.1:80', '[::1]:3978'])('shows the page as %s', async (host) => {
    const answer = await ask('/', { host })
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.text).toContain(server.playground.pageToken)
  })

  it.each(['/page/..%2fkeep.ts', '/page/../keep.ts', '/page/tsconfig.json', '/page/index.html', '/page/nothing.ts'])(
    'serves no file beyond the page’s own: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it('serves the page’s code as JavaScript, with its types taken out', async () => {
    const answer = await ask('/page/place.ts')
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('export const readPlaces')
    expect(answer.text).not.toContain('Partial<')
  })

  it('gives every start a token of its own', async () => {
    const second = await startShellServer('2026-11-24T14:41:00Z')
    expect(second.playground.pageToken).not.toBe(server.playground.pageToken)
    await second.close()
  })
})
