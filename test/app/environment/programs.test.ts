import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BadEnvironment, readConfig } from '../../../src/app/environment/config.ts'
import { settingsFor } from '../../../src/app/environment/settings-for.ts'
import { p3, serverEnv } from '../p3/p3.ts'

const folder = mkdtempSync(join(tmpdir(), 'p3-programs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const postgres = { DATABASE_URL: 'postgresql://p3:x@db.example.gov:5432/p3' }
const two = {
  P3_PROGRAMS: 'pilot',
  P3_PROGRAM_PILOT_NAME: 'P3 Pilot',
  P3_PROGRAM_PILOT_COORDINATOR_EMAILS: 'Ann <Ann@example.gov>; bo@example.gov',
  P3_PROGRAM_PILOT_DATABASE_URL: 'postgresql://p3:x@db.example.gov:5432/p3_pilot',
}
const faultsOf = (env: Record<string, string>): string => {
  try {
    readConfig({ ...serverEnv, ...env })
    return ''
  } catch (error) {
    if (error instanceof BadEnvironment) return error.faults.join('\n')
    throw error
  }
}

describe('programs beside the first', () => {
  it('are none unless they are named', () => {
    expect(readConfig(serverEnv).programs).toEqual([])
  })

  it('have settings of their own, and the installation’s in what they do not say', () => {
    const env = {
      ...serverEnv,
      ...postgres,
      ...two,
      P3_ORGANIZATION: 'The Department',
      P3_PUBLIC_URL: 'https://p3.example.gov/',
    }
    const config = readConfig({
      ...env,
      P3_PROGRAMS: 'pilot, ky',
      P3_PROGRAM_KY_ORGANIZATION: 'Kentucky Department of Education',
      P3_PROGRAM_KY_STATE: 'Kentucky',
      P3_PROGRAM_KY_TIME_ZONE: 'America/New_York',
      P3_PROGRAM_KY_COORDINATOR_EMAILS: 'kim@example.gov',
      P3_PROGRAM_KY_DATABASE_URL: 'postgresql://p3:x@db.example.gov:5432/p3_ky',
    })
    const [pilot, ky] = config.programs.map((one) => settingsFor(config, one))
    expect(pilot).toMatchObject({
      organization: 'The Department',
      state: { name: 'Tennessee', timeZone: 'America/Chicago' },
      coordinatorEmails: new Set(['ann@example.gov', 'bo@example.gov']),
      publicUrl: 'https://p3.example.gov/program/pilot',
      // As the first one's, however the address was written: another would look like a copy that was moved.
      databasePurpose: { kind: 'server', installation: 'p3/pilot', servedAt: 'https://p3.example.gov' },
    })
    expect(ky).toMatchObject({
      organization: 'Kentucky Department of Education',
      state: { name: 'Kentucky', timeZone: 'America/New_York' },
      slack: config.slack,
    })
    expect(config.programs.map(({ name }) => name)).toEqual(['P3 Pilot', 'Kentucky Department of Education'])
  })

  it('keep an embedded database each in a folder of its own', () => {
    const { P3_PROGRAM_PILOT_DATABASE_URL: _, ...embedded } = two
    const { programs, database } = readConfig({ ...serverEnv, ...embedded, DATABASE_URL: '', P3_DATA_DIR: '/srv/p3' })
    expect([database, programs[0]!.database]).toMatchObject([
      { folder: '/srv/p3' },
      { folder: '/srv/p3/programs/pilot', sync: 'disk' },
    ])
  })

  it.each([
    [{ P3_PROGRAM_PILOT_COORDINATOR_EMAILS: '' }, 'P3_PROGRAM_PILOT_COORDINATOR_EMAILS is missing'],
    [{ P3_PROGRAM_PILOT_COORDINATOR_EMAILS: 'ann' }, 'P3_PROGRAM_PILOT_COORDINATOR_EMAILS holds “ann”'],
    [{ P3_PROGRAM_PILOT_DATABASE_URL: '' }, 'P3_PROGRAM_PILOT_DATABASE_URL is missing'],
    [{ P3_PROGRAM_PILOT_DATABASE_URL: 'p3' }, 'P3_PROGRAM_PILOT_DATABASE_URL is an address like'],
    [{ P3_PROGRAM_PILOT_DATABASE_URL: 'postgresql://p3@h' }, 'P3_PROGRAM_PILOT_DATABASE_URL names no database'],
    [{ P3_PROGRAM_PILOT_DATABASE_URL: 'postgresql://q@DB.example.gov/p3' }, 'Two programs name the same database'],
    [{ P3_PROGRAM_PILOT_TIME_ZONE: 'Nowhere/Land' }, 'P3_PROGRAM_PILOT_TIME_ZONE is a zone like'],
    [{ P3_PROGRAM_PILOT_NAME: '' }, 'write P3_PROGRAM_PILOT_NAME='],
    [{ P3_PROGRAM_PILOT_COLOR: 'red' }, 'P3_PROGRAM_PILOT_COLOR is no setting'],
    [{ P3_PROGRAMS: 'Pilot' }, 'P3_PROGRAMS holds “Pilot”'],
    [{ P3_PROGRAMS: 'pilot,pilot' }, 'P3_PROGRAMS names a program twice'],
    [{ P3_PROGRAMS: 'other' }, 'P3_PROGRAM_PILOT_NAME is no setting'],
  ] as [Record<string, string>, string][])('are refused in a sentence with %j', (env, sentence) => {
    expect(faultsOf({ ...postgres, ...two })).toBe('')
    expect(faultsOf({ ...postgres, ...two, ...env })).toContain(sentence)
  })

  it('are a server’s alone', () => {
    expect(() => readConfig({ P3_PROGRAMS: 'pilot' })).toThrow('P3_PROGRAMS is for a server')
  })

  it('are each meant by the command line with their key, and looked at by the doctor', async () => {
    const { P3_PROGRAM_PILOT_DATABASE_URL: _, ...embedded } = two
    const env = { ...embedded, P3_DATA_DIR: folder, P3_DATABASE_SYNC: 'none' }
    const jobs = await p3(['jobs', '--program=pilot'], env)
    expect(jobs).toMatchObject({ code: 0, said: expect.stringContaining('deliver') })
    expect(await p3(['jobs', '--program=ky'], env)).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no program ky: there are pilot.'),
    })
    expect((await p3(['jobs', '--program=pilot'])).said).toContain('leave --program out')
    expect((await p3(['doctor'], env)).said).toContain('pilot: database')
  })
})
