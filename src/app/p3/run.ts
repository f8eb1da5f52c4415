import { BadEnvironment, type Config, readConfig } from '../environment/config.ts'
import { readEnvironmentFile } from '../environment/environment-file.ts'
import { settingsFor } from '../environment/settings-for.ts'
import { trustAuthorities } from '../environment/trust-authorities.ts'
import { useProxy } from '../environment/use-proxy.ts'
import { withoutSecrets } from '../environment/without-secrets.ts'
import { backup, restoring } from './backups.ts'
import { CommandFailed, type ExitCode, type P3Command } from './command.ts'
import { doctor, environmentFaults } from './doctor/doctor.ts'
import { erase } from './erase.ts'
import { installLink } from './install-link.ts'
import { jobs } from './jobs.ts'
import { ledger } from './ledger.ts'
import { moved } from './moved.ts'
import { recount } from './recount.ts'
import { forgetting } from './retention.ts'
import { rosterExport, rosterImport } from './roster.ts'
import { rotateKeys } from './rotate-keys.ts'

const commands: readonly P3Command[] = [
  doctor,
  installLink,
  jobs,
  ledger,
  backup,
  restoring,
  moved,
  recount,
  rosterImport,
  rosterExport,
  forgetting,
  erase,
  rotateKeys,
]

const help = (): string[] => [
  'npm run p3 -- <command>   (or: npx p3 <command>)',
  '',
  ...commands.flatMap(({ word, usage, says }) => [`  ${word} ${usage}`.trimEnd(), `      ${says}.`]),
  '',
  'Where the installation has several programs, --program=<key> says which; without it the first is meant.',
  'Settings come from the environment and .env, as for npm start. Exit code 0: done; 1: it went wrong, or there is a fault; 2: not understood.',
]

interface Told {
  out(text: string): void
  error(text: string): void
  /** Somebody looks on: long work shows how far it has come. */
  readonly interactive: boolean
}

/** Runs one command line. Whatever is said passes by a filter that knows every secret of the settings. */
export const runP3 = async (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  told: Told,
  folder = process.cwd(),
): Promise<ExitCode> => {
  const { env, faults } = readEnvironmentFile(folder, environment)
  const safe = withoutSecrets(env)
  const say = (line: string) => told.out(`${safe(line)}\n`)
  const complain = (line: string) => told.error(`${safe(line)}\n`)
  const [word, ...rest] = args
  const command = commands.find((one) => one.word === word)
  if (!command) {
    for (const line of help()) (word === undefined || word === 'help' || word === '--help' ? say : complain)(line)
    return word === undefined || word === 'help' || word === '--help' ? 0 : 2
  }
  const read = readArguments(rest, command)
  if ('wrong' in read) {
    complain(`${read.wrong} Usage: npm run p3 -- ${command.word} ${command.usage}`)
    return 2
  }
  const progress = told.interactive ? (line: string) => told.error(`\r\u001b[K${safe(line)}`) : () => undefined
  try {
    if (faults.length > 0) throw new BadEnvironment(faults)
    const config = programOf(readConfig(env), read.options.program)
    trustAuthorities(env, environment)
    if (config.mode === 'server') useProxy(env)
    const code = await command.run({ config, env, ...read, say, progress })
    if (told.interactive) told.error('\r\u001b[K')
    return code
  } catch (error) {
    if (error instanceof BadEnvironment)
      return command === doctor
        ? environmentFaults(error.faults, say, read.options.json === true)
        : badEnvironment(error, complain)
    complain(sentenceOf(error))
    return 1
  }
}

/** The settings of the program that is meant. */
const programOf = (config: Config, key: string | true | undefined): Config => {
  if (key === undefined) return config
  const found = config.programs.find((one) => one.key === key)
  if (found) return settingsFor(config, found)
  const keys = config.programs.map((one) => one.key)
  throw new CommandFailed(
    keys.length > 0
      ? `There is no program ${String(key)}: there are ${keys.join(', ')}.`
      : 'There is one program here: leave --program out.',
  )
}

const badEnvironment = ({ faults }: BadEnvironment, complain: (line: string) => void): ExitCode => {
  complain('The environment needs a look (see .env.example):')
  for (const fault of faults) complain(`  ${fault}`)
  return 1
}

const expected = new Set(['RefusedDatabase', 'FolderInUse', 'BrokenFolder', 'CommandFailed'])

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'FolderInUse')
    return `${error.message} Stop P3 first: the embedded database is for one process at a time.`
  if (expected.has(error.name) || error instanceof CommandFailed) return error.message
  return fileSentence(error) ?? `It went wrong: ${error.message.split('\n')[0]}`
}

const fileTroubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of that name is a file and no folder',
  EISDIR: 'that is a folder, and a file is meant',
  EACCES: 'the user who gives this command has no right to it',
  EPERM: 'the user who gives this command has no right to it',
  EROFS: 'that disk can only be read',
}

/** What the system says of a file, by its code: which file (of reading and writing it doesn't say), what is wrong, and what to do. */
const fileSentence = ({ code, path, syscall }: NodeJS.ErrnoException): string | undefined => {
  if (code === 'ENOSPC') return 'The disk is full. Make room, or name a file on another one.'
  const trouble = code && fileTroubles[code]
  // A database's socket that is not there has the same code, and is no file to name another of.
  if (!trouble || (!path && syscall !== 'read' && syscall !== 'write')) return undefined
  return `${path ?? 'The file'}: ${trouble}. Put that right, or name another file.`
}

type Arguments =
  | { readonly words: string[]; readonly options: Record<string, string | true> }
  | { readonly wrong: string }

const readArguments = (
  args: readonly string[],
  { options: known = [], words: [least, most] = [0, 0] }: P3Command,
): Arguments => {
  const words: string[] = []
  const options: Record<string, string | true> = {}
  for (const one of args) {
    const [, name, , value] = /^--([\w-]+)(=(.*))?$/s.exec(one) ?? []
    if (!name) words.push(one)
    else if (name !== 'program' && !known.includes(name)) return { wrong: `There is no option --${name}.` }
    else options[name] = value ?? true
  }
  if (words.length < least || words.length > most)
    return { wrong: words.length < least ? 'Something is missing.' : `“${words[most]}” is too much.` }
  return { words, options }
}
