/** Whose addresses are trusted besides the API's own, by where the API is. */
export interface SlackOrigins {
  /** Files are fetched from here, with the bot's token. */
  readonly files: string
  /** Requests are answered here. */
  readonly hooks: string
  /** An administrator is sent here to install. */
  readonly pages: string
}

/** Slack's own clouds have hosts for each; a server that stands in for Slack has one for all. */
const clouds = new Set(['https://slack.com', 'https://slack-gov.com'])

export const slackOrigins = (apiUrl: string): SlackOrigins => {
  const { origin, host } = new URL(apiUrl)
  const isSlack = clouds.has(origin)
  return {
    files: isSlack ? `https://files.${host}` : origin,
    hooks: isSlack ? `https://hooks.${host}` : origin,
    pages: origin,
  }
}
