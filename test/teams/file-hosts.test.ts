import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ServiceHosts } from '../../src/teams/auth/service-hosts.ts'
import { fetchFile, putFile } from '../../src/teams/outbound/files.ts'

/** Takes and hands out whatever it is asked, or answers what a test says. */
let server: Server
let url = ''
let status = 200
const asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.method ?? '')
    request.resume().on('end', () => response.writeHead(status).end('a,b'))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.csv`
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  status = 200
})

const hosts = (ours: boolean) => ({ isFiles: () => ours }) as unknown as ServiceHosts
const file = { name: 'year.csv', mediaType: 'text/csv', content: Buffer.from('a,b') }
const place = () => ({ uploadUrl: url, contentUrl: url, name: 'year.csv', uniqueId: '1', fileType: 'csv' })

it('nothing is fetched from, or put to, a host that is not Microsoft’s for files', async () => {
  expect(await fetchFile({ name: 'r.csv', url }, hosts(false))).toEqual({ ok: false, why: 'address' })
  expect(await putFile(file, place(), hosts(false))).toBeUndefined()
  expect(asked).toEqual([])
  expect((await fetchFile({ name: 'r.csv', url }, hosts(true))).ok).toBe(true)
  expect(await putFile(file, place(), hosts(true))).toMatchObject({ summary: 'year.csv' })
  expect(asked).toEqual(['GET', 'PUT'])
})

it('what the host refuses is no file, and was not put', async () => {
  status = 404
  expect(await fetchFile({ name: 'r.csv', url }, hosts(true))).toEqual({ ok: false, why: 'broken' })
  expect(await putFile(file, place(), hosts(true))).toBeUndefined()
  expect(asked).toEqual(['GET', 'PUT'])
})
