import { readFileSync } from 'node:fs'
import { asArray, asObject, asText } from './json.ts'

interface ListedCommand {
  readonly title: string
  readonly description: string
  /** Also offered by a slash in the compose box. */
  readonly slash: boolean
}

/** An action of the message extension: opens a dialog from the compose box. */
interface ComposeCommand extends ListedCommand {
  readonly id: string
}

export interface AppListing {
  readonly name: string
  readonly personalCommands: ListedCommand[]
  readonly teamCommands: ListedCommand[]
  readonly composeCommands: ComposeCommand[]
}

const manifestFile = new URL('../../manifests/teams/manifest.json', import.meta.url)

const readManifest = () => {
  try {
    return asObject(JSON.parse(readFileSync(manifestFile, 'utf8')))
  } catch {
    return {}
  }
}

const commandsFor = (scope: string, commandLists: unknown): ListedCommand[] =>
  asArray(commandLists)
    .map(asObject)
    .filter((list) => asArray(list.scopes).includes(scope))
    .flatMap((list) => {
      const slash = asArray(list.triggers).includes('slash')
      return asArray(list.commands)
        .map(asObject)
        .map((command) => ({ title: asText(command.title), description: asText(command.description), slash }))
    })

/** What Teams knows of the app from the manifest an admin would upload; bare when there is none. */
export const readAppListing = (): AppListing => {
  const manifest = readManifest()
  const bot = asObject(asArray(manifest.bots)[0])
  const extension = asObject(asArray(manifest.composeExtensions)[0])
  return {
    name: asText(asObject(manifest.name).short) || 'P3',
    personalCommands: commandsFor('personal', bot.commandLists),
    teamCommands: commandsFor('team', bot.commandLists),
    composeCommands: asArray(extension.commands)
      .map(asObject)
      .filter((command) => command.type === 'action')
      .map((command) => ({
        id: asText(command.id),
        title: asText(command.title),
        description: asText(command.description),
        slash: asArray(command.triggers).includes('slash'),
      })),
  }
}
