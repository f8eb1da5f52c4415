import type { Environment } from './environment-file.ts'

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

/** Settings that were copied with something around or inside that is not part of them, each in a sentence by its name. */
export const writtenWrong = (env: Environment): string[] =>
  Object.entries(forms).flatMap(([name, form]) => {
    const value = env[name]?.trim()
    const wrong = value && whatIsWrong(value, LISTS.includes(name))
    return wrong ? [`${name} ${wrong}: write ${name}=${form}`] : []
  })

const whatIsWrong = (value: string, list: boolean): string | undefined => {
  if (/^["'“”‘’`]|["'“”‘’`]$/.test(value))
    return 'has quotation marks around it, which here are part of it; leave them out'
  if (/[\r\n]|\\n$/.test(value)) return 'has a line end in it; put it into one line'
  if (/[\u200B-\u200F\u2060\uFEFF]/.test(value)) return 'has an invisible character in it; copy it again'
  if (!list && /\s/.test(value)) return 'has a space in it; leave it out'
  if (/^<.*>$|…|\.\.\.$|^(xoxb|xapp)-(your|\*)/i.test(value)) return 'still holds an example; copy your own'
  return undefined
}
