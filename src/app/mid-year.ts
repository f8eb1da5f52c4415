import { join } from 'node:path'
import type { Config } from './environment/config.ts'

/** What may stand behind `npm start --`. */
const YEAR = '--year'

/** What is wrong with the words behind `npm start --`, in a sentence; undefined when nothing is. */
export const startFault = (words: readonly string[], { mode }: Pick<Config, 'mode'>): string | undefined => {
  const strange = words.find((word) => word !== YEAR)
  if (strange)
    return `There is no ${strange}. npm start takes ${YEAR}, which opens the playground in the middle of a school year.`
  if (words.includes(YEAR) && mode !== 'playground')
    return `${YEAR} is for the playground: a server’s year is the one that its people live.`
  return undefined
}

/** With `--year` a playground of its own, beside the other in its folder, that begins in the middle of a school year. */
export const withStartWords = (config: Config, words: readonly string[]): Config => {
  if (!words.includes(YEAR)) return config
  const { database, dataFolder } = config
  return {
    ...config,
    inMidYear: true,
    dataFolder: join(dataFolder, 'year'),
    database: 'folder' in database ? { ...database, folder: join(database.folder, 'year') } : database,
  }
}
