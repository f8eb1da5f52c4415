import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../stand-ins/', import.meta.url)
const require = createRequire(import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(
    ({ name }) => (JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8')) as { name: string }).name,
  )

describe('what stands in for packages that nobody uses', () => {
  it.each(names)('%s is what is loaded, and can’t be called', (name) => {
    const standIn = require(name)
    class Extended extends standIn.Whatever {}
    expect(() => standIn.encode('words')).toThrow('left out of P3 Bot')
    expect(() => new standIn.Client()).toThrow('left out of P3 Bot')
    expect(() => new Extended()).toThrow('left out of P3 Bot')
  })

  it('teams-ai and botbuilder load beside them', () => {
    const script = `const { Application } = require('@microsoft/teams-ai'); const { CloudAdapter } = require('botbuilder');
      new CloudAdapter(); new Application(); console.log('loaded')`
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('loaded\n')
  })
})
