import { smtpTransport } from '../email/outbound/smtp.ts'
import type { Log } from '../usecases/ports.ts'
import type { Config } from './environment/config.ts'

/** What operators are told past the bot's own messages, which need the database. */
export type Alarm =
  | { readonly kind: 'databaseSilent'; readonly since: Date }
  | { readonly kind: 'databaseReadOnly'; readonly since: Date }
  | { readonly kind: 'databaseBack'; readonly since: Date }
  | { readonly kind: 'remindersLate'; readonly since: Date }

const subjects: Readonly<Record<Alarm['kind'], string>> = {
  databaseSilent: 'P3 Bot: the database does not answer',
  databaseReadOnly: 'P3 Bot: nothing can be written to the database',
  databaseBack: 'P3 Bot: the database works again',
  remindersLate: 'P3 Bot: reminders are late',
}

const sentences: Readonly<Record<Alarm['kind'], string>> = {
  databaseSilent:
    'Nothing is lost: what was written down goes out once the database is back. Nobody gets an answer or a reminder until then. Check that PostgreSQL runs, that its disk is not full and that connections are left (npm run p3 -- doctor).',
  databaseReadOnly:
    'Nothing is lost, but nobody’s answers are taken and no reminder goes out until it can be written to again. Most often its disk is nearly full, or another server took over: make room, or name the server that is in charge in DATABASE_URL (npm run p3 -- doctor).',
  databaseBack: 'There is nothing to do: what waited goes out now.',
  remindersLate:
    'No look for due reminders has succeeded. The cause is in the log: look for “a job failed” (npm run p3 -- doctor, npm run p3 -- jobs).',
}

/** Ids and times only: whoever reads this may not be the department. */
export const alarmText = ({ kind, since }: Alarm, publicUrl: string): { subject: string; text: string } => ({
  subject: subjects[kind],
  text: `${subjects[kind]}, since ${since.toISOString()}, at ${publicUrl}.\n\n${sentences[kind]}`,
})

/** How long each way may take. Milliseconds. */
const PATIENCE = 20_000

/** Mails the operators and calls the address for alarms: each way by itself, neither through the database. */
export const createAlarm =
  ({ mail, alarms, publicUrl }: Pick<Config, 'mail' | 'alarms' | 'publicUrl'>, log: Log) =>
  async (alarm: Alarm): Promise<void> => {
    const { subject, text } = alarmText(alarm, publicUrl)
    const ways: [string, Promise<unknown>][] = []
    if (alarms.url) ways.push(['url', post(alarms.url, { text, subject, kind: alarm.kind, since: alarm.since })])
    if (mail && alarms.emails.length > 0) {
      const transport = smtpTransport(mail.smtpUrl, { patience: PATIENCE })
      const headers = { 'Auto-Submitted': 'auto-generated' }
      ways.push(['mail', transport.sendMail({ from: mail.from, to: [...alarms.emails], subject, text, headers })])
    }
    // Heard at once: one way may fail while another still takes its time.
    await Promise.all(
      ways.map(([way, sending]) =>
        sending.then(
          () => log.info({ alarm: alarm.kind, way }, 'the operators were told'),
          (error: unknown) =>
            log.error({ alarm: alarm.kind, way, error: (error as Error).name }, 'the operators could not be told'),
        ),
      ),
    )
  }

const post = async (url: string, body: object) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`answered ${response.status}`)
}
