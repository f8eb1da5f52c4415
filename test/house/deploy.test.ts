import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { variableNames } from '../../src/app/environment/settings.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const docker = read('Dockerfile')
const lines = docker
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))

it('the image is made of two stages with a fixed version, runs as nobody special, is looked at, and stops by its own signal', () => {
  const bases = lines.filter((line) => line.startsWith('FROM '))
  expect(bases).toHaveLength(2)
  for (const base of bases) expect(base).toMatch(/^FROM [a-z]+:\d+(\.\d+)*-[a-z-]+( AS [a-z]+)?$/)
  expect(lines.filter((line) => line.startsWith('ADD '))).toEqual([])
  const at = (start: string) => lines.findLastIndex((line) => line.startsWith(start))
  expect(lines[at('USER ')]).toBe('USER node')
  expect(at('USER ')).toBeLessThan(at('CMD '))
  expect(at('USER ')).toBeGreaterThan(at('RUN '))
  expect(lines[at('HEALTHCHECK ')]).toContain('/livez')
  expect(JSON.parse(lines[at('CMD ')]!.slice(4))).toContain('src/main.ts')
  expect(docker).toContain('npm ci --omit=dev')
})

it('everything that the image copies is there, and let in', () => {
  const ignored = read('.dockerignore')
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
  expect(copied.length).toBeGreaterThan(8)
  for (const one of copied) {
    expect(existsSync(one), one).toBe(true)
    expect(ignored.split('\n')).toContain(`!${one}`)
  }
  // What the start loads lies in these folders.
  for (const needed of ['src', 'playground', 'prisma', 'stand-ins']) expect(copied).toContain(needed)
})

/** Files and folders that code names by their way from its own file. */
const readBeside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...read(join(folder, file)).matchAll(/new URL\('(\.\.?\/[^'?]+)', import\.meta\.url\)/g)].map(([, way]) =>
        join(folder, dirname(file), way!),
      ),
    )

it('everything that the bot reads beside its code is in the image: the pictures of its guides, too', () => {
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
  const needed = [...readBeside('src'), ...readBeside('playground')]
  expect(needed).toContain('docs/pictures/')
  const inImage = (path: string) =>
    [...copied, 'node_modules'].some((one) => path === one || path.startsWith(`${one}/`))
  expect(needed.filter((path) => !inImage(path))).toEqual([])
})

it('every setting that the image, compose and the unit set is one of ours, and each file they name is there', () => {
  const own = [docker, read('compose.yaml'), read('deploy/p3-bot.service')].flatMap((text) =>
    [...text.matchAll(/\b(P3_[A-Z_]+|DATABASE_URL)\b/g)].map(([name]) => name),
  )
  const known = new Set([...variableNames, 'P3_VERSION'])
  expect(own.filter((name) => !known.has(name))).toEqual([])
  for (const [, file] of read('compose.yaml').matchAll(/- \.\/([\w./-]+):/g)) expect(existsSync(file!), file).toBe(true)
  expect(read('compose.yaml')).not.toMatch(/image: \S+:latest/)
  const patience = Number(/TimeoutStopSec=(\d+)/.exec(read('deploy/p3-bot.service'))![1])
  expect(patience).toBeGreaterThanOrEqual(30)
  expect(read('compose.yaml')).toContain('stop_grace_period: 30s')
})

it('the backup of every night and the operator’s tool run as the service does: its user, its settings, its Node', () => {
  const service = read('deploy/p3-bot.service')
  const [, start] = /^ExecStart=(\/usr\/bin\/env .*) src\/main\.ts$/m.exec(service)!
  const [, user] = /^User=(.*)$/m.exec(service)!
  const [, settings] = /^EnvironmentFile=(.*)$/m.exec(service)!
  const [, folder] = /^WorkingDirectory=(.*)$/m.exec(service)!
  const backup = read('deploy/p3-bot-backup.service')
  for (const line of ['User', 'Group', 'WorkingDirectory', 'EnvironmentFile'])
    expect(backup).toContain(new RegExp(`^${line}=.*$`, 'm').exec(service)![0])
  expect(backup).toContain(`exec ${start} src/p3.ts backup `)
  const tool = read('deploy/p3').replaceAll(/\\\n\s*/g, '')
  expect(tool).toContain(`${start} src/p3.ts "$@"`)
  expect(tool).toContain(
    `--uid=${user} --gid=${user} --working-directory=${folder} --property=EnvironmentFile=${settings} `,
  )
  // What systemd makes for it is where it writes and what it clears.
  const [, states = ''] = /^StateDirectory=(.*)$/m.exec(backup)!
  const [, own] = /^StateDirectory=(.*)$/m.exec(service)!
  expect(states.split(' ')).toEqual([own, 'p3-bot-backups'])
  for (const [, path] of backup.matchAll(/(\/var\/lib\/[\w-]+-backups)\b/g))
    expect(path).toBe('/var/lib/p3-bot-backups')
  expect(read('docs/install-server.md')).toContain('`/var/lib/p3-bot-backups`')
})

it('each line of the install page that copies a file of ours copies one that is there', () => {
  const copied = [...read('docs/install-server.md').matchAll(/^cp (.*) \S+$/gm)].flatMap(([, files]) =>
    files!.split(' '),
  )
  expect(copied).toEqual(expect.arrayContaining(['deploy/p3-bot.service', 'deploy/p3-bot-backup.timer', 'deploy/p3']))
  for (const file of copied.map((one) => one.replace(/ .*/, '')))
    if (file.startsWith('deploy/')) expect(existsSync(file), file).toBe(true)
})

it('no empty line of the settings’ file takes away what the unit sets', () => {
  const unit = read('deploy/p3-bot.service')
  expect(unit).not.toMatch(/^Environment=/m)
  const start = /^ExecStart=(.*)$/m.exec(unit)![1]!
  const sample = read('.env.example')
  for (const [, name] of start.matchAll(/\b(P3_[A-Z_]+)=/g)) expect(sample).toMatch(new RegExp(`^${name}=$`, 'm'))
  expect(start).toMatch(/^\/usr\/bin\/env .*P3_MODE=server .*P3_DATA_DIR=\/var\/lib\/p3-bot .*src\/main\.ts$/)
})
