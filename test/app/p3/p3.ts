import { runP3 } from '../../../src/app/p3/run.ts'

/** A server's settings, with secrets that are easy to find in what is said. */
export const serverEnv = {
  P3_MODE: 'server',
  P3_DEVELOPMENT: 'true',
  P3_PUBLIC_URL: 'https://p3.example.gov',
  P3_KEYS: `2026a:${Buffer.alloc(32, 7).toString('base64')}`,
  SLACK_BOT_TOKEN: 'xoxb-secret-token',
  SLACK_SIGNING_SECRET: 'secret-signing',
} as const

/** Runs a command line as an operator does, and gives all that it said. */
export const p3 = async (words: readonly string[], env: Record<string, string> = {}, folder = '/nonexistent') => {
  let said = ''
  const hear = (text: string) => {
    said += text
  }
  const code = await runP3(words, { ...serverEnv, ...env }, { out: hear, error: hear, interactive: false }, folder)
  return { code, said }
}
