import pg from 'pg'
import { privateMark, sharedMark } from '../../playground/year/deeds.ts'
import type { Arrival, Evidence } from './audit/evidence.ts'
import type { PlayedYear } from './play-year.ts'
import type { StandIns } from './stand-ins.ts'

/** Gathers what an auditor looks at. `ask`: one connection, whose times are UTC. */
export const evidenceOf = (played: PlayedYear, ask: Evidence['ask'], report: Evidence['report']): Evidence => ({
  ask,
  arrivals: arrivalsIn(played.standIns),
  acts: played.acts,
  logLines: played.lines,
  secrets: played.standIns.secrets,
  privateMark,
  sharedMark,
  needs: played.samples,
  report,
  until: played.endedAt,
  kills: played.kills,
})

/** Opens one connection for the auditor. */
export const openAsking = async (url: string): Promise<{ ask: Evidence['ask']; close(): Promise<void> }> => {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC', application_name: 'p3-year' })
  await client.connect()
  return {
    ask: async (sql, values) => (await client.query(sql, values as unknown[] | undefined)).rows,
    close: () => client.end(),
  }
}

/** Every message that the bot put in front of somebody. */
const arrivalsIn = ({ slack, teams, mailBox, addresses }: StandIns): Arrival[] => {
  const inSlack = slack.world.workspaces().flatMap(({ teamId, botUserId }) =>
    slack.world.conversations(teamId).flatMap(({ id, userId }) => {
      const email = userId && slack.world.user(teamId, userId)?.email
      if (!email) return []
      return slack.world
        .messages(teamId, id)
        .filter((message) => message.userId === botUserId)
        .map((message): Arrival => {
          return { platform: 'slack', email, messageId: message.ts, at: new Date(Number(message.ts) * 1_000) }
        })
    }),
  )
  const inTeams = teams.world.directory.people.flatMap(({ chatId, account }) =>
    teams.world.store
      .messages(chatId)
      .filter(({ fromId }) => fromId === teams.world.directory.botId)
      .map((message): Arrival => {
        return { platform: 'teams', email: account.email, messageId: message.id, at: new Date(message.sentAt) }
      }),
  )
  const inMail = addresses.flatMap((email) =>
    mailBox
      .list(email)
      .map((mail): Arrival => ({ platform: 'email', email, messageId: mail.id, at: new Date(mail.at) })),
  )
  return [...inSlack, ...inTeams, ...inMail]
}
