import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'yaml'
import { openOfficeNetwork } from '../journeys/office-network.ts'
import { startPostgres } from '../store/postgres.ts'

// npm run image [-- --built]: builds the image with podman, or takes the one that is there, starts it as compose.yaml says, read-only
// and without rights, on a real PostgreSQL and between servers that stand in for Slack, Microsoft and mail, and asks it what an operator
// asks. Options for podman itself, where a machine wants them, stand in P3_TRY_PODMAN (`--runtime /usr/sbin/runc`) and P3_TRY_RUN.

const IMAGE = 'localhost/p3-bot:local'
const NAME = `p3-bot-tried-${process.pid}`
const PORT = '3978'
const words = (name: string) => (process.env[name] ?? '').split(/\s+/).filter(Boolean)
/** Not waited for by standing still: the servers that stand in answer meanwhile. */
const podman = (...rest: readonly string[]) =>
  new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) => {
    execFile('podman', [...words('P3_TRY_PODMAN'), ...rest], (error, stdout, stderr) =>
      resolve({ failed: error !== null, stdout, stderr }),
    )
  })
const must = async (...rest: readonly string[]): Promise<string> => {
  const { failed, stdout, stderr } = await podman(...rest)
  if (failed) throw new Error(`podman ${rest[0]}: ${stderr}`)
  return stdout.trim()
}
const say = (what: string) => process.stdout.write(`${what}\n`)

const build = () => {
  const { NODE_EXTRA_CA_CERTS: authority } = process.env
  const npmrc = join(homedir(), '.npmrc')
  const secrets = [
    ...(authority ? ['--secret', `id=authority,src=${authority}`] : []),
    ...(existsSync(npmrc) ? ['--secret', `id=npmrc,src=${npmrc}`] : []),
  ]
  const all = ['build', '--format', 'docker', ...words('P3_TRY_BUILD'), ...secrets, '-t', IMAGE, '.']
  execFileSync('podman', all, { stdio: 'inherit' })
}

/** As compose.yaml runs each of its two. */
const asComposeRuns = (): string[] => {
  const { services } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
    services: { 'bot-a': { read_only: boolean; tmpfs: string[]; cap_drop: string[]; security_opt: string[] } }
  }
  const bot = services['bot-a']
  if (!bot.read_only) throw new Error('compose.yaml gives the bot no read-only root')
  return [
    '--read-only',
    ...bot.tmpfs.map((place) => `--tmpfs=${place}`),
    ...bot.cap_drop.map((right) => `--cap-drop=${right}`),
    ...bot.security_opt.map((one) => `--security-opt=${one.replace(':true', '')}`),
  ]
}

if (!process.argv.includes('--built')) build()
const postgres = await startPostgres()
const network = await openOfficeNetwork()
try {
  const { NODE_ENV: _, P3_MODE: __, ...told } = network.settings(postgres.url())
  const authority = told.NODE_EXTRA_CA_CERTS!
  chmodSync(dirname(authority), 0o755)
  const places = [dirname(authority), decodeURIComponent(new URL(postgres.url()).hostname)]
  const settings = Object.entries({ ...told, PORT }).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const mounts = places.flatMap((place) => ['--volume', `${place}:${place}`])
  await must(
    'run',
    '--detach',
    '--name',
    NAME,
    '--network',
    'host',
    ...words('P3_TRY_RUN'),
    ...asComposeRuns(),
    ...mounts,
    ...settings,
    IMAGE,
  )
  const url = `http://127.0.0.1:${PORT}`
  network.leadTo(url)
  const ready = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.status === 200
  while (!(await ready())) {
    if ((await must('inspect', '--format', '{{.State.Running}}', NAME)) !== 'true') throw new Error('It ended')
    await setTimeout(250)
  }
  say('ready')
  say(
    `as user ${await must('exec', NAME, 'id', '-u')}, found ${(await podman('healthcheck', 'run', NAME)).failed ? 'ill' : 'healthy'}`,
  )
  say(`writing outside /data: ${(await podman('exec', NAME, 'touch', '/p3/src/x')).stderr.trim()}`)
  await network.owen.install()
  await network.owen.speak({ text: 'help' })
  await network.owen.see((message) => JSON.stringify(message).includes('P3: how it works'))
  say('a signed message in Teams is answered')
  say(`backup: ${await must('exec', NAME, 'node_modules/.bin/node', 'src/p3.ts', 'backup', '/data/p3.backup')}`)
  const doctor = await podman(
    'exec',
    NAME,
    'node_modules/.bin/node',
    '--disable-warning=ExperimentalWarning',
    'src/p3.ts',
    'doctor',
  )
  say(doctor.stdout)
  await must('stop', '--time', '30', NAME)
  const code = await must('inspect', '--format', '{{.State.ExitCode}}', NAME)
  say(`stopped with ${code}`)
  if (doctor.failed || code !== '0') process.exitCode = 1
} catch (error) {
  const { stdout, stderr } = await podman('logs', '--tail', '30', NAME)
  say(`${stdout}${stderr}`)
  throw error
} finally {
  await podman('rm', '--force', NAME)
  await network.close()
  await postgres.destroy()
}
