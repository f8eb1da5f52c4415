import { mkdir, readFile, writeFile } from 'node:fs/promises'

/** The address in the manifest that is kept here. */
const placeholder = 'https://p3.example.gov'

/** Writes the Slack manifest for a server at this address (https, without a slash at the end). Returns what to tell. */
export const buildSlack = async (address: string, folder: string): Promise<string> => {
  const manifest = await readFile(new URL('./slack.json', import.meta.url), 'utf8')
  await mkdir(folder, { recursive: true })
  const file = `${folder}/slack.json`
  await writeFile(file, manifest.replaceAll(placeholder, address))
  return `Slack: ${file}  (api.slack.com/apps, Create New App, From a manifest)`
}
