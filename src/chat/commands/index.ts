import { retention } from '../retention.ts'
import type { Command } from '../turn.ts'
import { workspaces } from '../workspaces.ts'
import { helpOver } from './help.ts'
import { match } from './match.ts'
import { officeCommands } from './office.ts'
import { pathCommands } from './path.ts'
import { setup } from './setup.ts'

const words: readonly Command[] = [...pathCommands, match, ...officeCommands, setup, workspaces, retention]

/** Every word the bot knows, in the order in which help names them. */
export const commands: readonly Command[] = [...words, helpOver(words)]
