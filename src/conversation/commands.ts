import { helpOver } from './home/help-command.ts'
import { workspaces } from './identity/workspaces.ts'
import type { Command } from './kit/request.ts'
import { match } from './matching/commands.ts'
import { pathCommands } from './partnership/commands.ts'
import { retention } from './privacy/retention.ts'
import { officeCommands } from './roster/commands.ts'
import { setup } from './year/setup-command.ts'

const words: readonly Command[] = [...pathCommands, match, ...officeCommands, setup, workspaces, retention]

/** Every word the bot knows, in the order in which help names them. */
export const commands: readonly Command[] = [...words, helpOver(words)]
