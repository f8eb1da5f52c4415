import { CommandFailed, type P3Command } from './command.ts'

export const installLink: P3Command = {
  word: 'install-link',
  usage: '',
  says: 'Shows where an administrator adds P3 to a Slack workspace or a Teams tenant',
  run: async ({ config: { mode, publicUrl, slack, teams }, say }) => {
    if (mode !== 'server')
      throw new CommandFailed('The playground needs no installing. Set SLACK_* or TEAMS_* (see .env.example).')
    if (slack?.clientId) {
      say(
        `Slack: ${publicUrl}/slack/install  (for an administrator of the workspace; put the workspace on the list first: /p3 workspaces)`,
      )
      say(`       Redirect URL in the app’s settings: ${publicUrl}/slack/oauth_redirect`)
    } else if (slack)
      say(
        'Slack: one workspace, by its bot token; it is installed from the app’s own page (api.slack.com/apps, Install App).',
      )
    if (teams) {
      say(
        `Teams: https://teams.microsoft.com/l/app/${teams.appId}  (once the zip of npm run manifest is in the organization’s catalog)`,
      )
      say(`       Messaging endpoint of the Azure Bot: ${publicUrl}/api/messages`)
    }
    return 0
  },
}
