import { systemClock } from '../../../core/clock.ts'
import { remedyThere } from '../../../http/untrusted.ts'
import { cloudOf } from '../../../teams/auth/cloud.ts'
import type { TeamsSettings } from '../../../teams/auth/settings.ts'
import type { Config } from '../../environment/config.ts'
import { broken, type Finding, fine, whyNot } from './finding.ts'

/** Asks Microsoft for a token by the registration. */
export const seeTeams = async (
  { teams, production }: Config,
  pretended?: TeamsSettings['pretended'],
): Promise<Finding[]> => {
  if (!teams) return []
  // Its packages take a second to load.
  const { createCredentials, testCredentials } = await import('../../../teams/auth/credentials.ts')
  try {
    const credentials = createCredentials({ ...teams, production, pretended }, systemClock)
    if ((await testCredentials(credentials)) === 'unreachable')
      return [
        broken(
          'Teams',
          'Microsoft’s login can’t be reached',
          (await remedyThere(cloudOf(teams).loginUrl)) ??
            `let this machine reach ${new URL(cloudOf(teams).loginUrl).host} on port 443, or name the proxy in HTTPS_PROXY`,
        ),
      ]
    return [fine('Teams', `Microsoft gives a token to the app ${teams.appId}`)]
  } catch (error) {
    return [
      broken(
        'Teams',
        'no token',
        error instanceof Error && error.name === 'TeamsNotReady' ? error.message : whyNot(error),
      ),
    ]
  }
}
