import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { longestLinkDays } from '../../links/links.ts'
import { asParsed } from '../environment/environment-file.ts'
import { keyFault } from '../environment/key-faults.ts'
import { CommandFailed, type P3Command } from './command.ts'

/** This year, and a letter that is free. */
const nextId = (used: readonly string[], year: number): string => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!used.includes(`${year}${letter}`)) return `${year}${letter}`
  throw new CommandFailed('There are 26 keys of this year already: take the old ones away first.')
}

/** The keys of a list as it is written, id:secret each. */
const wordsOf = (list: string) => list.split(/[,;\s]+/).filter(Boolean)
const idOf = (word: string) => word.split(':')[0]!

/** The last of these counts. */
const LINES = /^([^\S\r\n]*(?:export\s+)?P3_KEYS\s*=).*$/gm

export const rotateKeys: P3Command = {
  word: 'rotate-keys',
  usage: '[--into=.env] [--drop=<id>]',
  says: 'Puts a new key before the others into the file of settings, or takes an old one away; no key is shown',
  options: ['into', 'drop'],
  run: async ({ options, say, env }) => {
    const file = resolve(typeof options.into === 'string' ? options.into : '.env')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (lineOf(text) === undefined)
      throw new CommandFailed(
        `There is no P3_KEYS in ${file}: name the file that holds it (--into=/etc/p3/p3.env), or change it where your settings are kept: a new key goes before the others, NEW_ID:$(openssl rand -base64 32),…`,
      )
    // The file's own: whoever runs this may not have its settings in the environment, and no key may get lost.
    const list = parseEnv(asParsed(text)).P3_KEYS ?? ''
    const fault = list && keyFault(list)
    if (fault) throw new CommandFailed(`Nothing was changed in ${file}: ${fault}.`)
    const keys = wordsOf(list)
    // An older key of this file: it was rotated since the environment was read from it.
    const [inUse] = wordsOf(env.P3_KEYS ?? '')
    if (inUse && !keys.includes(inUse))
      throw new CommandFailed(`P3_KEYS comes from the environment, not from ${file}: change it there.`)
    const drop = options.drop
    if (drop !== undefined) {
      if (!keys.slice(1).some((key) => idOf(key) === drop))
        throw new CommandFailed('Only an older key can be taken away, and the newest stays.')
      write(
        file,
        text,
        keys.filter((key) => idOf(key) !== drop),
      )
      say(`The key ${String(drop)} is taken away. Start P3 again.`)
      return 0
    }
    const ids = keys.map(idOf)
    const id = nextId(ids, new Date().getFullYear())
    write(file, text, [`${id}:${randomBytes(32).toString('base64')}`, ...keys])
    say(`The new key is ${id}, before ${ids.join(', ') || 'no other'}, in ${file}.`)
    say(
      `Start P3 again, every process: tokens are sealed with it then. Take the old key away after ${longestLinkDays} days, when the last link made`,
    )
    say(`with it has run out: npm run p3 -- rotate-keys --drop=${ids.at(-1) ?? id}`)
    return 0
  },
}

const lineOf = (text: string) => [...text.matchAll(LINES)].at(-1)

const write = (file: string, text: string, keys: readonly string[]) => {
  const { 0: line, 1: name, index } = lineOf(text)!
  const changed = [text.slice(0, index), name, keys.join(','), text.slice(index + line.length)]
  writeFileSync(`${file}.new`, changed.join(''), { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  const { uid, gid } = statSync(file)
  // Root writes for the user who runs P3 and has to read it.
  if (process.getuid?.() === 0) chownSync(`${file}.new`, uid, gid)
  renameSync(`${file}.new`, file)
}
