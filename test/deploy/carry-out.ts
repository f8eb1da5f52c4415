import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { linkAll } from './link-all.ts'
import { readDockerfile, readIgnored, type Stage, type Step } from './read-dockerfile.ts'

/** What a Dockerfile's lines made in a plain folder, and how it is to be run. */
export interface Image {
  /** Stands for the image's `/`. */
  readonly root: string
  /** Where commands start. */
  readonly folder: string
  /** As the image sets it; the image's own places are under `root`. */
  readonly env: Readonly<Record<string, string>>
  readonly user: string
  readonly command: readonly string[]
  readonly health: readonly string[]
}

/** The id of the user `node` in Node's images. */
export const NODE_USER = 1000

interface Place {
  /** The repository that is copied from. */
  readonly from: string
  /** An empty folder, for the stages. */
  readonly into: string
}

/**
 * Carries out the lines of a Dockerfile one after the other in folders, without a Docker engine. RUN is run by the shell, with the
 * places of the image under its folder and two programs of ours: `npm ci` puts there what package-lock.json has for production and the
 * checkout has installed, and then runs the install's own script; `chown` gives to the ids that Node's image has, where this is root.
 * @throws at an instruction that it does not know
 */
export const carryOut = ({ from, into }: Place): Image => {
  const ignored = readIgnored(readFileSync(join(from, '.dockerignore'), 'utf8'))
  const programs = writePrograms(join(into, 'programs'), from)
  const built = new Map<string, Built>()
  const stages = readDockerfile(readFileSync(join(from, 'Dockerfile'), 'utf8'))
  for (const [at, stage] of stages.entries()) {
    const name = stage.name ?? String(at)
    const root = join(into, name)
    mkdirSync(root)
    built.set(name, build(stage, { from, root, ignored, programs, built }))
  }
  const last = [...built.values()].at(-1)!
  if (!last.command || !last.health) throw new Error('The image has no command or no health check')
  const folder = join(last.root, last.folder)
  return { root: last.root, folder, env: last.env, user: last.user, command: last.command, health: last.health }
}

interface Built {
  readonly root: string
  readonly env: Record<string, string>
  folder: string
  user: string
  command?: readonly string[]
  health?: readonly string[]
}

interface Building {
  readonly from: string
  readonly root: string
  readonly ignored: (path: string) => boolean
  readonly programs: string
  readonly built: ReadonlyMap<string, Built>
}

const build = (stage: Stage, given: Building): Built => {
  const made: Built = { root: given.root, env: {}, folder: '/', user: 'root' }
  for (const step of stage.steps) {
    const carry = instructions[step.instruction]
    if (!carry) throw new Error(`Nobody carries out ${step.instruction} here`)
    carry(step, made, given)
  }
  return made
}

const instructions: Readonly<Record<string, (step: Step, made: Built, given: Building) => void>> = {
  WORKDIR: ({ rest }, made) => {
    made.folder = join(made.folder, rest)
    mkdirSync(join(made.root, made.folder), { recursive: true })
  },
  COPY: (step, made, given) => copy(step, made, given),
  ENV: ({ rest }, made) => {
    for (const [, name, value] of rest.matchAll(/([A-Z0-9_]+)=(\S+)/g))
      made.env[name!] = value!.startsWith('/') ? join(made.root, value!) : value!
  },
  RUN: ({ rest }, made, { root, programs }) => {
    if (made.user !== 'root') throw new Error('The image is made as root')
    const here = rest.replaceAll(/(?<=^|[\s=])\/(?=[a-z])/g, `${root}/`)
    const { HOME = '', PATH = '' } = process.env
    execFileSync('/bin/sh', ['-ec', here], {
      cwd: join(root, made.folder),
      env: { ...made.env, HOME, PATH: `${programs}:${PATH}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  },
  USER: ({ rest }, made) => {
    made.user = rest
  },
  CMD: ({ words }, made) => {
    made.command = words
  },
  HEALTHCHECK: ({ rest }, made) => {
    made.health = JSON.parse(rest.slice(rest.indexOf('CMD') + 3)) as string[]
  },
  // These only say something to who runs the image.
  VOLUME: () => undefined,
  EXPOSE: () => undefined,
}

const copy = ({ flags, words }: Step, made: Built, { from, ignored, built }: Building): void => {
  const stage = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length)
  const to = join(made.root, made.folder, words.at(-1)!)
  for (const word of words.slice(0, -1)) {
    const source = stage ? join(built.get(stage)!.root, word) : join(from, word)
    const target = words.at(-1)!.endsWith('/') ? join(to, basename(word)) : to
    if (stage) linkAll(source, target)
    else {
      const isWanted = (path: string) => !ignored(relative(from, path))
      if (!isWanted(source)) throw new Error(`.dockerignore keeps out what is copied: ${word}`)
      cpSync(source, target, { recursive: true, filter: isWanted })
    }
  }
}

/** `npm` and `chown` for RUN. */
const writePrograms = (folder: string, checkout: string): string => {
  mkdirSync(folder)
  const write = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines.join('\n')}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  const install = join(import.meta.dirname, 'install-for-production.ts')
  write('npm', [
    'case "$*" in',
    `"ci --omit=dev"*) exec "${process.execPath}" --disable-warning=ExperimentalWarning "${install}" "${checkout}" ;;`,
    '"cache clean"*) ;;',
    '*) echo "Nobody carries out npm $* here" >&2; exit 1 ;;',
    'esac',
  ])
  write('chown', [
    `[ "$1" = node:node ] || { echo "Nobody is called $1 here" >&2; exit 1; }`,
    'shift',
    `[ "$(id -u)" != 0 ] || PATH=/usr/bin:/bin chown ${NODE_USER}:${NODE_USER} "$@"`,
  ])
  return folder
}
