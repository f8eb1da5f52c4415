import type { MailBox } from '../mail/mail-box.ts'
import type { Sample } from '../sample/sample.ts'
import type { PretendSlack } from '../slack/pretend-slack.ts'
import type { PretendTeams } from '../teams/pretend-teams.ts'
import { schoolCalendar } from './calendar.ts'
import type { YearPerson } from './live-year.ts'
import { createMailSeat } from './mail-seat.ts'
import type { Seat } from './seat.ts'
import { createSlackSeat } from './slack-seat.ts'
import { createTeamsSeat } from './teams-seat.ts'
import { lotOf } from './temperament.ts'

/** The pretended world that invented people sit in. */
export interface YearPlatforms {
  readonly slack: PretendSlack
  readonly teams: PretendTeams
  readonly mailBox: MailBox
  /** Where the pages that mails lead to are served at this moment. */
  readonly botUrl: () => string
}

type SamplePerson = Sample['people'][number]

export const seatOf = ({ account, email }: SamplePerson, { slack, teams, mailBox, botUrl }: YearPlatforms): Seat => {
  if (!account) return createMailSeat(mailBox, email, botUrl)
  const { platform, tenantId, externalId } = account
  return platform === 'slack'
    ? createSlackSeat(slack, tenantId, externalId)
    : createTeamsSeat(teams, tenantId, externalId)
}

/** The administrators of a sample, each with a temperament and a lot drawn from the seed. */
export const yearPeople = (sample: Sample, seed: string, platforms: YearPlatforms): YearPerson[] => {
  const calendar = schoolCalendar(sample.blackouts)
  return sample.people
    .filter(({ role }) => role === 'administrator')
    .map((person) => ({
      seed,
      email: person.email,
      timeZone: person.timeZone,
      districtCode: person.districtCode,
      lot: lotOf(seed, person.email),
      calendar,
      seat: seatOf(person, platforms),
    }))
}
