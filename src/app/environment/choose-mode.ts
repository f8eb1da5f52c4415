import type { Environment } from './environment-file.ts'

export type Mode = 'playground' | 'server'

/** Which of the two a start is, and what made it so, to be said at the start. */
export interface ChosenMode {
  readonly mode: Mode
  readonly why: string
}

/** Each makes a server of a start, if nothing else is said. */
const platformSettings = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_CERTIFICATE_KEY',
]

/** `P3_MODE` settles it; else the settings of a platform make it a server. */
export const chooseMode = (env: Environment): ChosenMode => {
  const said = env.P3_MODE?.trim().toLowerCase()
  if (said === 'server' || said === 'playground') return { mode: said, why: `P3_MODE is ${said}` }
  const set = platformSettings.find((name) => env[name]?.trim())
  return set
    ? { mode: 'server', why: `${set} is set` }
    : { mode: 'playground', why: 'neither a SLACK_* nor a TEAMS_* setting is there, nor P3_MODE=server' }
}
