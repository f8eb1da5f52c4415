import { readFileSync } from 'node:fs'
import { remedyOf } from '../../../http/untrusted.ts'
import { events, scopes } from '../../../slack/install/scopes.ts'
import type { Config } from '../../environment/config.ts'
import { broken, clockBeside, type Finding, fine, look, PATIENCE, whyNot } from './finding.ts'

/** Asks Slack whether the token is good, and what it may do. */
export const seeSlack = async ({ slack, publicUrl }: Config): Promise<Finding[]> => {
  if (!slack) return []
  const { botToken, apiUrl } = slack
  if (!botToken)
    return [fine('Slack', `workspaces install themselves at ${publicUrl}/slack/install`), ...seeManifest(publicUrl)]
  let response: Response
  try {
    response = await fetch(`${apiUrl}auth.test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}` },
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    const { host } = new URL(apiUrl)
    return [
      broken(
        'Slack',
        `${host} can’t be reached (${whyNot(error)})`,
        remedyOf(error) ?? `let this machine reach ${host} on port 443, or name the proxy in HTTPS_PROXY`,
      ),
    ]
  }
  const answer = (await response.json().catch(() => ({}))) as { ok?: boolean; error?: string; team?: string }
  const clock = clockBeside('Slack', response.headers.get('date'))
  if (!answer.ok)
    return [
      broken(
        'Slack',
        `does not take SLACK_BOT_TOKEN (${answer.error ?? response.status})`,
        'copy “Bot User OAuth Token” from the app’s OAuth & Permissions page',
      ),
      ...clock,
    ]
  return [
    fine('Slack', `the token is of the workspace ${answer.team}`),
    ...seeScopes(response.headers.get('x-oauth-scopes'), publicUrl),
    ...seeManifest(publicUrl),
    ...clock,
  ]
}

const seeScopes = (granted: string | null, publicUrl: string): Finding[] => {
  if (granted === null) return []
  const has = granted.split(',').map((one) => one.trim())
  const lacks = scopes.filter((scope) => !has.includes(scope))
  const spare = has.filter((one) => one && !(scopes as readonly string[]).includes(one))
  if (lacks.length > 0)
    return [
      broken(
        'Slack’s scopes',
        `missing: ${lacks.join(', ')}`,
        `npm run manifest -- ${publicUrl}, paste dist/slack.json into the app’s manifest and install it again`,
      ),
    ]
  return spare.length > 0
    ? [
        look(
          'Slack’s scopes',
          `more than P3 uses: ${spare.join(', ')}`,
          'take them out of the app’s manifest and install it again',
        ),
      ]
    : [fine('Slack’s scopes', `exactly the ${scopes.length} of the manifest`)]
}

/** What the manifest that the app may have been made from says, beside what this version needs. */
export const findInManifest = (text: string, publicUrl: string): Finding => {
  const unheard = events.filter((event) => !text.includes(`"${event}"`))
  if (unheard.length > 0)
    return look(
      'Slack’s manifest',
      `dist/slack.json is older than this version: it lacks ${unheard.join(', ')}`,
      `npm run manifest -- ${publicUrl}, paste it into the app’s manifest, and install the app again if Slack asks`,
    )
  return text.includes(`${publicUrl}/slack/events`)
    ? fine('Slack’s manifest', `dist/slack.json names ${publicUrl}`)
    : look('Slack’s manifest', 'dist/slack.json is for another address', `npm run manifest -- ${publicUrl}`)
}

/** The manifest that npm run manifest wrote, where it did. */
const seeManifest = (publicUrl: string): Finding[] => {
  try {
    return [findInManifest(readFileSync('dist/slack.json', 'utf8'), publicUrl)]
  } catch {
    return []
  }
}
