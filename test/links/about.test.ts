import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HeadTitle } from '../../src/core/directors/titled.ts'
import { createAboutPages } from '../../src/links/about.ts'

describe('the pages an app must have', () => {
  let head: HeadTitle = 'director'
  const server = createServer(express().use(createAboutPages('Department of <Education> & "Co"', async () => head)))
  let url = ''
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it('are there for every address that the Teams manifest names', async () => {
    const { developer } = JSON.parse(readFileSync('manifests/teams/manifest.json', 'utf8')) as {
      developer: Record<string, string>
    }
    const paths = Object.values(developer)
      .filter((one) => one.startsWith('https://'))
      .map((one) => new URL(one).pathname)
    expect(paths.length).toBeGreaterThan(1)
    for (const path of paths) expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
  })

  it('have a guide for each kind of reader, with its pictures', async () => {
    for (const name of ['partner', 'director', 'coordinator', 'operator']) {
      const html = await (await fetch(`${url}/guide/${name}`)).text()
      expect(html).toContain('<h1>P3 for ')
      for (const [, address] of html.matchAll(/<img src="([^"]+)"/g)) {
        const picture = await fetch(url + address)
        expect([address, picture.status, picture.headers.get('content-type')]).toEqual([address, 200, 'image/png'])
      }
    }
    expect((await fetch(`${url}/guide/picture/..%2f..%2fpackage.json`)).status).toBe(404)
    expect((await fetch(`${url}/guide/nobody`)).status).toBe(404)
  })

  it('write a name as it is, and as nothing else', async () => {
    const html = await (await fetch(`${url}/about`)).text()
    expect(html).toContain('Department of &lt;Education&gt; &amp; &quot;Co&quot;')
  })

  it('say what the program calls the head of a district, from the moment it says so', async () => {
    const read = async (path: string) => (await fetch(url + path)).text()
    const pages = ['/privacy', '/guide/director', '/guide/partner', '/guide/coordinator']
    const before = await Promise.all(pages.map(read))
    expect(before.filter((html) => !/directors/i.test(html))).toEqual([])
    expect(before[1]).toContain('<h1>P3 for directors of schools</h1>')
    head = 'superintendent'
    const after = await Promise.all(pages.map(read))
    expect(after.filter((html) => /directors?\b(?!\.png)/i.test(html) || !/superintendents/i.test(html))).toEqual([])
    expect(after[1]).toContain('<h1>P3 for superintendents</h1>')
    expect(after[3]).toContain('<dt>superintendents</dt>')
    head = 'director'
  })
})
