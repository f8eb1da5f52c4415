import type { Environment } from './environment-file.ts'
import { isSecret } from './secret-settings.ts'

/** What must never be seen of a setting: all of it, or the password in an address. */
const secretsIn = (name: string, value: string): string[] => {
  const found = isSecret(name) ? [value, ...value.split(/[,;\s]+/), ...value.split(/[,;:\s]+/)] : []
  if (URL.canParse(value)) {
    const { password } = new URL(value)
    if (password) found.push(password, decoded(password))
  }
  return found.filter((one) => one.length >= 6)
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Takes every secret of the settings out of a line, whoever put it there. */
export const withoutSecrets = (env: Environment): ((line: string) => string) => {
  const secrets = Object.entries(env)
    .flatMap(([name, value]) => (value ? secretsIn(name, value) : []))
    .sort((a, b) => b.length - a.length)
  return (line) => secrets.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line)
}
