import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAboutPages } from '../../src/links/about.ts'
import { guides } from '../../src/links/guides/guides.ts'
import { openWindow, PAGE_PATIENCE } from '../playground/page/browser.ts'

const server = createServer(express().use(createAboutPages('Department of Education', async () => 'superintendent')))
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

it('each guide prints on two sheets at the most, with its pictures', { timeout: PAGE_PATIENCE }, async () => {
  const window = await openWindow()
  const page = await window.newPage()
  const sheets: [string, boolean][] = []
  for (const { name } of guides) {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/guide/${name}`)
    const pdf = await page.pdf({
      format: 'Letter',
      margin: { top: '0.6in', bottom: '0.6in', left: '0.6in', right: '0.6in' },
    })
    sheets.push([name, (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length <= 2])
  }
  await window.close()
  expect(sheets).toEqual(guides.map(({ name }) => [name, true]))
})
