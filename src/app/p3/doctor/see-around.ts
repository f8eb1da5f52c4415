import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { smtpTransport } from '../../../email/outbound/smtp.ts'
import { isUntrusted } from '../../../http/untrusted.ts'
import type { Config } from '../../environment/config.ts'
import { broken, clockBeside, type Finding, fine, look, PATIENCE, whyNot } from './finding.ts'

/** The public address, asked as Slack and Microsoft ask it. */
export const seeAddress = async ({ mode, publicUrl }: Config): Promise<Finding[]> => {
  if (mode !== 'server') return []
  try {
    const response = await fetch(`${publicUrl}/livez`, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
    const alive =
      response.status === 200 && ((await response.json().catch(() => ({}))) as { alive?: boolean }).alive === true
    if (alive) {
      const hsts = publicUrl.startsWith('https:') ? '' : ', without TLS'
      return [
        fine('public address', `${publicUrl} leads to P3${hsts}`),
        ...clockBeside('the public address', response.headers.get('date')),
      ]
    }
    return [
      broken(
        'public address',
        `${publicUrl}/livez answers ${response.status}, and not as P3 does`,
        response.status === 502 || response.status === 503
          ? 'P3 is not running behind the proxy: start it, and point the proxy at its PORT'
          : 'point the reverse proxy at P3’s PORT with the path unchanged',
      ),
    ]
  } catch (error) {
    const why = whyNot(error)
    const fix =
      isUntrusted(error) || /CERT|TLS|SSL/i.test(why)
        ? 'the certificate is not one that Slack and Microsoft would take: see the reverse proxy’s'
        : 'see the DNS name, the firewall and the reverse proxy; Slack and Microsoft must reach it from outside'
    return [broken('public address', `${publicUrl} can’t be reached from here (${why})`, fix)]
  }
}

/** A real greeting, with TLS and password as a mail would have it. Nothing is sent. */
export const seeMail = async ({ mail, mode }: Config): Promise<Finding[]> => {
  if (mode !== 'server') return []
  if (!mail) return [look('mail', 'not set up', 'set SMTP_URL and SMTP_FROM: people without chat, and alarms, need it')]
  const transport = smtpTransport(mail.smtpUrl, { patience: PATIENCE })
  try {
    await transport.verify()
    return [fine('mail', `${new URL(mail.smtpUrl).hostname} greets us and lets us in`)]
  } catch (error) {
    const { code = '', responseCode, message } = error as { code?: string; responseCode?: number; message: string }
    const fix = /SmtpClientAuthentication is disabled|5\.7\.139/i.test(message)
      ? 'Microsoft lets nobody in by password here: turn on “Authenticated SMTP” for this mailbox (Microsoft 365 admin center), or name another mail server'
      : code === 'EAUTH'
        ? 'the name or password in SMTP_URL is not taken (characters like @ : / # are written %40 %3A %2F %23)'
        : code === 'ETLS'
          ? 'it offers no encryption, or a broken one, and P3 tells it no password then: turn STARTTLS on there, or name another mail server'
          : /TLS|CERT|SSL|wrong version number/i.test(`${code} ${message}`)
            ? 'smtps:// is for port 465, smtp:// for 587; name the authority of an own certificate in NODE_EXTRA_CA_CERTS'
            : 'see host and port in SMTP_URL, and the firewall'
    return [broken('mail', `the server does not let us in (${responseCode ?? code})`, fix)]
  } finally {
    transport.close()
  }
}

/** A playground that nobody asked for is a server whose settings are elsewhere. */
const seeMode = ({ production, mode, modeWhy }: Pick<Config, 'production' | 'mode' | 'modeWhy'>): Finding => {
  const says = `${mode}, because ${modeWhy}`
  if (mode === 'server')
    return fine('mode', `${says}; ${production ? 'production' : 'development (P3_DEVELOPMENT=true)'}`)
  return modeWhy.startsWith('P3_MODE')
    ? fine('mode', says)
    : look(
        'mode',
        `${says}; no server was looked at`,
        'where P3 is a server, give the doctor its settings: with systemd “p3 doctor”, with containers inside one of them',
      )
}

const LEAST_FREE = 1_073_741_824

export const seeMachine = async ({
  database,
  dataFolder,
  outgoing,
  production,
  mode,
  modeWhy,
  coordinatorEmails,
}: Config): Promise<Finding[]> => {
  const findings = [seeMode({ production, mode, modeWhy })]
  if (mode === 'server' && coordinatorEmails?.size === 0)
    findings.push(
      look(
        'coordinators',
        'P3_COORDINATOR_EMAILS names nobody, so on an empty database no one may set the program up',
        'write P3_COORDINATOR_EMAILS=a@example.gov',
      ),
    )
  if (!outgoing) findings.push(look('outgoing messages', 'held by P3_OUTGOING=off', 'take it out when this is no copy'))
  if ('folder' in database && existsSync(dataFolder)) {
    const { bavail, bsize } = await statfs(dataFolder)
    const free = bavail * bsize
    const gb = (free / LEAST_FREE).toFixed(1)
    findings.push(
      free < LEAST_FREE
        ? broken('disk', `${gb} GB free in ${dataFolder}`, 'make room: a database that can’t write stops everything')
        : fine('disk', `${gb} GB free`),
    )
  }
  return findings
}
