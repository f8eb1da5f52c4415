import { acts } from './actions.ts'
import type { Registry } from './bot.ts'
import { commands } from './commands.ts'
import { forms } from './forms.ts'
import { homeWelcomeCard } from './home/cards.ts'
import { home } from './home/status.ts'
import { receiveFile } from './roster/files.ts'

/** Everything the bot can be asked. */
export const registry: Registry = {
  commands,
  forms,
  acts,
  home,
  welcome: async ({ person }) => ({ kind: 'card', card: homeWelcomeCard(person.name) }),
  file: receiveFile,
}
