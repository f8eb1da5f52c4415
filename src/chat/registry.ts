import { acts } from './acts/index.ts'
import type { Registry } from './bot.ts'
import { homeWelcomeCard } from './cards/home.ts'
import { commands } from './commands/index.ts'
import { receiveFile } from './files.ts'
import { forms } from './forms/index.ts'
import { home } from './home.ts'

/** Everything the bot can be asked. */
export const registry: Registry = {
  commands,
  forms,
  acts,
  home,
  welcome: async ({ person }) => ({ kind: 'card', card: homeWelcomeCard(person.name) }),
  file: receiveFile,
}
