import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { lostLines } from './lost-lines.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What `.env` says, under what the environment says. */
export interface WholeEnvironment {
  readonly env: Environment
  /** The file that was read, whole path; undefined when there is none. */
  readonly file?: string
  /** What can't be right in the file, each in a sentence. */
  readonly faults: readonly string[]
}

/** Reads `.env` in this folder with Node's own parser. What the environment says itself wins, an empty value of it too. */
export const readEnvironmentFile = (folder: string, env: Environment): WholeEnvironment => {
  const file = resolve(folder, '.env')
  const read = readText(file)
  if (read === undefined) return { env, faults: [] }
  if ('fault' in read) return { env, file, faults: [read.fault] }
  const said = parseEnv(read.text)
  return {
    env: { ...said, ...withoutUnset(env) },
    file,
    faults: [...lostLines(read.text, file), ...cutOff(read.text, file)],
  }
}

/** What Node's parser reads wrong set right: Notepad's mark becomes part of the first name, and line ends of an old Mac make one line of all. */
export const asParsed = (text: string): string => text.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?/g, '\n')

const withoutUnset = (env: Environment) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))

const readText = (file: string): { text: string } | { fault: string } | undefined => {
  try {
    const bytes = readFileSync(file)
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
      return { fault: `${file} is saved as UTF-16: save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)` }
    return { text: asParsed(bytes.toString('utf8')) }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT') return undefined
    if (code === 'EISDIR') return { fault: `${file} is a folder: put the settings into a file of that name` }
    return { fault: `${file} can't be read (${code}): let the user who starts P3 read it (chmod 600 and chown)` }
  }
}

/** A # inside a value begins a comment, so the rest of a password would be lost without a word. */
const cutOff = (text: string, file: string): string[] =>
  text.split(/\r?\n/).flatMap((line, index) => {
    const [, name] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(?:#\S|[^\s#"'`][^#]*(?<=\S)#)/.exec(line) ?? []
    return name
      ? [
          `${name} in ${file}, line ${index + 1}, has a # that begins a comment: put the value into single quotes, ${name}='…'`,
        ]
      : []
  })
