import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'
import { zipSync } from 'fflate'

/** What stands in the manifest that is kept here. */
const placeholder = { domain: 'p3.example.gov', appId: '00000000-0000-4000-8000-000000000000' }

const here = (name: string) => new URL(`./teams/${name}`, import.meta.url)

const drawIcon = async (name: string): Promise<Uint8Array> =>
  new Resvg(await readFile(here(`${name}.svg`), 'utf8')).render().asPng()

const versionOfThis = async (): Promise<string> => {
  const read = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return read.version
}

/** The three files of a Teams app, for a server at this address (https, without a slash at the end) and a bot with this id. */
export const teamsPackage = async (address: string, appId: string): Promise<Record<string, Uint8Array>> => {
  const kept = await readFile(here('manifest.json'), 'utf8')
  const filled = JSON.parse(
    kept.replaceAll(placeholder.domain, new URL(address).host).replaceAll(placeholder.appId, appId),
  )
  const manifest = { ...filled, version: await versionOfThis() }
  return {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'color.png': await drawIcon('color'),
    'outline.png': await drawIcon('outline'),
  }
}

/** Writes the zip that a Teams administrator uploads. Returns what to tell. */
export const buildTeams = async (address: string, folder: string): Promise<string> => {
  const appId = process.env.TEAMS_APP_ID ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId))
    return 'Teams: not written. Set TEAMS_APP_ID to the id of the Azure Bot, then run this again.'
  await mkdir(folder, { recursive: true })
  const file = `${folder}/p3-teams.zip`
  await writeFile(file, zipSync(await teamsPackage(address, appId)))
  return `Teams: ${file}  (Teams admin center, Teams apps, Manage apps, Upload new app)`
}
