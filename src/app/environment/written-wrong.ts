import type { Environment } from './environment-file.ts'
import { isSecret } from './secret-settings.ts'

/** How each is written where it is right. What is secret is never said back. */
const forms: Readonly<Record<string, string>> = {
  P3_PUBLIC_URL: 'https://p3.example.gov',
  P3_KEYS: '2026a:…',
  DATABASE_URL: 'postgresql://…',
  P3_PLAYGROUND_DATABASE_URL: 'postgresql://…',
  SLACK_SIGNING_SECRET: '…',
  SLACK_BOT_TOKEN: 'xoxb-…',
  SLACK_APP_TOKEN: 'xapp-…',
  SLACK_CLIENT_ID: '…',
  SLACK_CLIENT_SECRET: '…',
  TEAMS_APP_ID: '…',
  TEAMS_TENANT_ID: '…',
  TEAMS_APP_PASSWORD: '…',
  SMTP_URL: 'smtps://…',
}

/** Lists may have spaces between. */
const LISTS = ['P3_KEYS']
/** Read with whatever quotation marks they have. */
const MAY_BE_QUOTED = /^(P3_COORDINATOR_EMAILS|P3_ALARM_EMAILS|P3_PROGRAM_\w+_COORDINATOR_EMAILS|SMTP_FROM|OTEL_\w+)$/

const MARKS = `"'“”‘’\``

/** Settings that were copied with something around or inside that is not part of them, each in a sentence by its name. `known`: every setting there is. */
export const writtenWrong = (env: Environment, known: readonly string[]): string[] =>
  known.flatMap((name) => {
    const value = env[name]?.trim()
    if (!value) return []
    const form = forms[name]
    const wrong =
      notUtf8(value) ??
      (form ? whatIsWrong(name, value) : MAY_BE_QUOTED.test(name) ? undefined : quoted(value)) ??
      notFilledIn(name, value)
    return wrong ? [`${name} ${wrong}: write ${name}=${form ?? '…'}`] : []
  })

/** Bytes of another encoding were read as nobody's letter: a password would be wrong, and a name stand so in every message. */
const notUtf8 = (value: string) =>
  value.includes('\uFFFD')
    ? 'has a letter in it that was saved in another encoding; save the file as UTF-8 (in Notepad: Save as, Encoding: UTF-8)'
    : undefined

const QUOTED = 'has quotation marks around it, which here are part of it; leave them out'
const quoted = (value: string) => (new RegExp(`^[${MARKS}].*[${MARKS}]$`).test(value) ? QUOTED : undefined)

const whatIsWrong = (name: string, value: string): string | undefined => {
  if (new RegExp(`^[${MARKS}]|[${MARKS}]$`).test(value)) return QUOTED
  if (/[\r\n]|\\n$/.test(value)) return 'has a line end in it; put it into one line'
  if (/[\u200B-\u200F\u2060\uFEFF]/.test(value)) return 'has an invisible character in it; copy it again'
  const filled = notFilledIn(name, value)
  if (filled) return filled
  if (!LISTS.includes(name) && /\s/.test(value) && !isByParts(value)) return 'has a space in it; leave it out'
  if (/^<.*>$|…|\.\.\.$|^(xoxb|xapp)-(your|\*)|^\w+:\/\/user:password@host\b/i.test(value))
    return 'still holds an example; copy your own'
  return undefined
}

/** A database named as other programs do, which the setting itself explains. */
const isByParts = (value: string): boolean => /^\s*(host|server|dbname|database|user)\s*=/i.test(value)

/** What a shell, a template or a page would have put in, and a comment that only a shell would have taken away. */
const notFilledIn = (name: string, value: string): string | undefined => {
  if (value.startsWith(`${name}=`)) return 'holds its own name once more; write it once'
  const [placeholder] =
    /\$\{[A-Za-z_]\w*[^}]*\}|\{\{[^}]*\}\}|^\$[A-Za-z_]\w*$|(?<=:)<[^<>@]+>(?=@)|(?<=:)\$[A-Z_][A-Z0-9_]+(?=@)|^%\w+%$/.exec(
      value,
    ) ?? []
  if (placeholder)
    return `holds ${placeholder} as it stands, since nothing fills it in here; put the value in its place`
  if (/\$\([^)]*\)|`[^`]+`/.test(value))
    return 'holds a command, and nothing carries it out here; put in what it prints'
  if (isSecret(name) && /^[*•●]{3,}$|[*•●]{4,}$/.test(value))
    return 'is hidden behind asterisks; have it shown, or make a new one, and copy that'
  if (/\s#(\s|$)/.test(value)) return 'has a comment behind it, which here is part of it; give that a line of its own'
  return undefined
}
