/** What the bot of a bench is given, whatever it is to show; the rest comes from who started this process. */
export const botEnvironment = (): NodeJS.ProcessEnv => {
  const { SIGNING_SECRET, SLACK_API_URL, DATABASE_URL, P3_DATA_DIR } = process.env
  return {
    PORT: '0',
    P3_DEVELOPMENT: 'true',
    P3_DATA_DIR,
    P3_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
    P3_PUBLIC_URL: 'https://p3.example.gov',
    DATABASE_URL,
    SLACK_API_URL,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  }
}
