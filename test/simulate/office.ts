import { strFromU8, unzipSync } from 'fflate'
import type { Sample } from '../../playground/sample/sample.ts'
import { yearCoordinator } from '../../playground/year/coordinator.ts'
import { seatOf } from '../../playground/year/people.ts'
import { newestButton } from '../../playground/year/seat.ts'
import type { StandIns } from './stand-ins.ts'

/** What the department does in a year, by the same chat as everybody. */
export interface Office {
  readonly email: string
  /** Sends the roster as a file, looks at the preview and imports it. */
  importRoster(): Promise<void>
  /** Has pairs proposed and publishes them. */
  publish(): Promise<void>
  /** Settles questions, and ends what can't go on. Returns how many things it did. */
  tend(): Promise<number>
  /** The year's report as the file that the department would take out. */
  report(): Promise<Record<string, string>>
}

interface OfficeTools {
  settle(): Promise<void>
  /** Notes that somebody is about to do something. */
  acting(email: string): void
}

const MOST_LOOKS = 4_000

export const openOffice = (sample: Sample, standIns: StandIns, { settle, acting }: OfficeTools): Office => {
  const coordinator = sample.people.find(
    ({ role, account }) => role === 'coordinator' && account?.platform === 'slack',
  )!
  const { tenantId, externalId } = coordinator.account!
  const person = standIns.slack.person(tenantId, externalId)
  const seat = seatOf(coordinator, { ...standIns, botUrl: () => standIns.botUrl() })
  const coordinating = yearCoordinator(seat, settle)
  return {
    email: coordinator.email,
    importRoster: async () => {
      acting(coordinator.email)
      const since = seat.count()
      const file = person.upload('roster.csv', Buffer.from(rosterOf(sample)).toString('base64'))
      await seat.say!('import')
      const opened = await coordinating.pressWhenThere('roster-file', since)
      const trouble = opened ? await opened.submit({ file: [file] }) : 'no form opened'
      if (trouble) throw new Error(`import: ${trouble}`)
      await coordinating.pressWhenThere('import-press', since)
    },
    publish: () => {
      acting(coordinator.email)
      return coordinating.publish()
    },
    tend: () => {
      acting(coordinator.email)
      return coordinating.tend()
    },
    report: async () => {
      acting(coordinator.email)
      const since = seat.count()
      await seat.say!('report')
      await settle()
      const files = () => standIns.slack.world.messages(tenantId, person.directMessage).flatMap((one) => one.files)
      const before = files().length
      const fresh = new Set(seat.notes(since).map((note) => note.id))
      const sheet = newestButton(
        seat,
        'report-file',
        ({ context }, note) => context.format === 'xlsx' && fresh.has(note.id),
      )
      if (!sheet) throw new Error('the report offers no spreadsheet')
      await sheet.button.press()
      for (let look = 0; look < MOST_LOOKS && files().length === before; look++) await pause()
      return figuresIn(standIns.slack.world.file(files().at(-1)!)!.base64!)
    },
  }
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The first sheet of the workbook: each figure with its value. */
const figuresIn = (base64: string): Record<string, string> => {
  const parts = unzipSync(Buffer.from(base64, 'base64'))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  return Object.fromEntries(
    [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
      const cells = [...row.matchAll(/<(?:t|v)[^>]*>(.*?)<\/(?:t|v)>/gs)].map(([, words = '']) => unescaped(words))
      return [cells[0] ?? '', cells[1] ?? '']
    }),
  )
}

const pause = () => new Promise((resume) => setTimeout(resume, 10))

const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`

const rosterOf = (sample: Sample): string => {
  const byKey = new Map(sample.people.map((one) => [one.key, one]))
  const lines = sample.nominations.map((one) => {
    const { name, email, title } = byKey.get(one.personKey)!
    const { schoolCode, refinement, strengths, yearsOfExperience } = one
    return [name, email, title, schoolCode, refinement.join(' '), strengths.join(' '), yearsOfExperience]
      .map(cell)
      .join(',')
  })
  return ['name,email,title,school_code,refinements,strengths,years', ...lines, ''].join('\n')
}
