/** Settings whose values nobody may see. Of addresses (DATABASE_URL, SMTP_URL) only the password is one. */
const names = new Set([
  'P3_KEYS',
  'P3_ALARM_URL',
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_SECRET',
  'TEAMS_APP_PASSWORD',
  'TEAMS_CERTIFICATE_KEY',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
])

export const isSecret = (name: string): boolean => names.has(name)
