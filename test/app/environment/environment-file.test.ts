import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/app/environment/config.ts'
import { readEnvironmentFile } from '../../../src/app/environment/environment-file.ts'

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

  it.each([
    ['of a Windows prompt', 'set P3_KEYS=a:secret', 1],
    ['of PowerShell', '$env:P3_KEYS="a:secret"', 1],
    ['of YAML', 'P3_KEYS: a:secret', 1],
    ['of a list that goes on', 'P3_COORDINATOR_EMAILS=a@tn.gov,\n  secret@tn.gov', 2],
  ])('names a line that sets nothing: %s', (_what, lines, number) => {
    write(`${lines}\nexport PORT=1\n\n  # a comment\nP3_ORGANIZATION="two\nlines" # more\n`)
    const { faults } = readEnvironmentFile(folder, {})
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^Line ${number} of .* sets nothing: write NAME=value`))])
    expect(faults.join()).not.toContain('secret')
  })

  it('names all lines of such a kind at once', () => {
    write('P3_KEYS: a\nPORT=1\nLOG_LEVEL: warn\n')
    expect(readEnvironmentFile(folder, {}).faults).toEqual([expect.stringMatching(/^Lines 1, 3 of .* set nothing/)])
  })

  it.each([
    ['with another value', 'P3_KEYS=a:secret\nP3_KEYS="b:secret"', 'twice'],
    ['with nothing at last', 'P3_KEYS=a:secret\nP3_KEYS=\nP3_KEYS= # none', '3 times'],
  ])('names a setting that stands there again, %s', (_what, lines, times) => {
    write(`${lines}\n`)
    const { faults } = readEnvironmentFile(folder, {})
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^P3_KEYS stands ${times} in .*: leave one line of it$`))])
    expect(faults.join()).not.toContain('secret')
  })

  it('may fill in below what the example leaves empty, and say the same again', () => {
    write('PORT=\nLOG_LEVEL=warn\nPORT=4000\nLOG_LEVEL=warn\n')
    expect(readEnvironmentFile(folder, {})).toMatchObject({ env: { PORT: '4000', LOG_LEVEL: 'warn' }, faults: [] })
  })

  it('may come from an old Mac', () => {
    write('PORT=4000\rLOG_LEVEL=warn\r')
    expect(readEnvironmentFile(folder, {}).env).toEqual({ PORT: '4000', LOG_LEVEL: 'warn' })
  })

  it('saved as ANSI keeps no broken letter: the setting is named, and a comment is nobody’s matter', () => {
    write(Buffer.from('# Büro\nP3_ORGANIZATION=Département\nLOG_LEVEL=warn\n', 'latin1'))
    expect(() => readConfig(readEnvironmentFile(folder, {}).env)).toThrow(
      /^P3_ORGANIZATION has a letter in it that was saved in another encoding; save the file as UTF-8 .*P3_ORGANIZATION=…$/,
    )
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
