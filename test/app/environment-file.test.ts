import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironmentFile } from '../../src/app/environment-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-env-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const write = (content: string | Buffer) => writeFileSync(join(folder, '.env'), content)

describe('.env', () => {
  it('is read, and the environment wins, by an empty value too', () => {
    write('PORT=4000\nLOG_LEVEL=warn\nP3_ORGANIZATION="A # B"\n')
    expect(readEnvironmentFile(folder, { PORT: '5000', LOG_LEVEL: '', P3_KEYS: undefined })).toEqual({
      env: { PORT: '5000', LOG_LEVEL: '', P3_ORGANIZATION: 'A # B' },
      file: join(folder, '.env'),
      faults: [],
    })
  })

  it('is not missed where there is none', () => {
    expect(readEnvironmentFile(folder, { PORT: '1' })).toEqual({ env: { PORT: '1' }, faults: [] })
  })

  it('may come from Notepad', () => {
    write('\u{FEFF}PORT=4000\r\nLOG_LEVEL=warn\r\n')
    expect(readEnvironmentFile(folder, {}).env).toEqual({ PORT: '4000', LOG_LEVEL: 'warn' })
  })

  it.each([
    ['SMTP_URL=smtps://p3:pa#ss@host:465', /^SMTP_URL in .*, line 1, has a # that begins a comment: .*SMTP_URL='…'$/],
    ['TEAMS_APP_PASSWORD=#secret', /^TEAMS_APP_PASSWORD/],
  ])('says that the rest of a value is cut off: %s', (line, sentence) => {
    write(`${line}\nPORT=1 # fine\n# P3_KEYS=a#b\nLOG_LEVEL='a#b'\nP3_ORGANIZATION= # none\n`)
    expect(readEnvironmentFile(folder, {}).faults).toEqual([expect.stringMatching(sentence)])
  })

  it('in an encoding nobody can guess is named', () => {
    write(Buffer.from('\u{FEFF}PORT=4000\n', 'utf16le'))
    expect(readEnvironmentFile(folder, {}).faults.join()).toContain('save it as UTF-8')
  })

  it('that is a folder is named', () => {
    mkdirSync(join(folder, '.env'))
    expect(readEnvironmentFile(folder, {}).faults.join()).toContain('is a folder')
  })
})
