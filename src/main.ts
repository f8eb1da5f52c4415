import { existsSync } from 'node:fs'
import { clockSentence } from './app/clock-sentence.ts'
import { consoleAsLines } from './app/console-lines.ts'
import { BadEnvironment, readConfig } from './app/environment/config.ts'
import { readEnvironmentFile } from './app/environment/environment-file.ts'
import { trustAuthorities } from './app/environment/trust-authorities.ts'
import { useProxy } from './app/environment/use-proxy.ts'
import { withoutSecrets } from './app/environment/without-secrets.ts'
import { createLog, createPlainLog } from './app/log.ts'
import { startFault, withStartWords } from './app/mid-year.ts'
import { giveBackAfterStart, startQuickly } from './app/start-quickly.ts'
import { stopOn } from './app/stop-on.ts'
import { version } from './app/version.ts'
import { systemClock } from './core/clock.ts'
import { clockSkew } from './store/db/clock-skew.ts'
import { FolderInUse } from './store/db/lock-folder.ts'

/** What a start can run into, in one sentence that says what to do. */
const sentenceOf = (cause: unknown, port: number): string => {
  const code = (cause as { code?: string }).code
  const asked = (cause as { port?: number }).port
  if (code === 'EADDRINUSE' && asked !== undefined && asked !== port)
    return `Port ${asked} is taken by another program. Stop it, or choose another port: P3_METRICS_PORT=${asked + 1}`
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${(cause as { address?: string }).address}: correct P3_BIND (or P3_METRICS_BIND), or leave it out to listen on all.`
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1024: PORT=3978 npm start`
  if (cause instanceof FolderInUse)
    return `${cause.message} Stop the other P3 Bot first, or choose another folder: P3_DATA_DIR=./other npm start`
  return cause instanceof Error ? cause.message : String(cause)
}

const fail = (lines: readonly string[]): never => {
  // By itself: what packages print is caught, and this is for whoever started it.
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

const readEnvironment = () => {
  const { env, file, faults } = readEnvironmentFile(process.cwd(), process.env)
  console.log(
    file ? `Settings: ${file}, and the environment, which wins.` : 'Settings: the environment (no .env here).',
  )
  try {
    if (faults.length > 0) throw new BadEnvironment(faults)
    const config = readConfig(env)
    const words = process.argv.slice(2)
    const fault = startFault(words, config)
    if (fault) return fail([fault])
    trustAuthorities(env, process.env)
    return { config: withStartWords(config, words), env }
  } catch (error) {
    if (error instanceof BadEnvironment)
      return fail(['The environment needs a look (see .env.example):', ...error.faults.map((fault) => `  ${fault}`)])
    throw error
  }
}

/** Everything that `npm start` does. */
const start = async (): Promise<void> => {
  console.log(`P3 Bot ${version}`)
  const { config, env } = readEnvironment()
  const log = config.mode === 'playground' ? createPlainLog(config.logLevel) : createLog(config.logLevel)
  console.log(`Mode: ${config.mode}, because ${config.modeWhy}.`)
  if (config.mode === 'server')
    console.log(
      config.production
        ? 'This is production: https only, and nothing that is for trying out (P3_DEVELOPMENT=true would allow that).'
        : 'This is development (P3_DEVELOPMENT=true): not for real people.',
    )
  else {
    console.log('Opening the playground: nothing here reaches Slack, Microsoft or any mail server.')
    if (env.DATABASE_URL)
      console.log('DATABASE_URL is left alone: the playground has a database of its own (P3_PLAYGROUND_DATABASE_URL).')
  }

  if (config.mode === 'server') consoleAsLines(log, withoutSecrets(env))
  const proxy = config.mode === 'server' ? useProxy(env) : undefined
  if (proxy) console.log(`Slack and Microsoft are called through the proxy ${proxy.host}; mail and PostgreSQL are not.`)
  if ('folder' in config.database)
    console.log(
      config.database.sync === 'disk'
        ? `The embedded database in ${config.database.folder} puts every commit on the disk.`
        : `The embedded database in ${config.database.folder} leaves writing to the system: a power cut may cost it the last seconds, or more (P3_DATABASE_SYNC=disk).`,
    )

  if (config.mode === 'playground' && !existsSync(config.dataFolder))
    console.log(
      config.inMidYear
        ? 'The first start here makes a database and fills in the sample and half a school year: some seconds.'
        : 'The first start here makes a database and fills in the sample: a few seconds.',
    )
  if (config.mode === 'server' && config.coordinatorEmails.size === 0)
    console.log('P3_COORDINATOR_EMAILS names nobody: on an empty database no one may set the program up.')
  startQuickly(config.mode)
  const { assemble } = await import('./app/start.ts')
  const running = await assemble(config, log).catch((cause: unknown) => fail([sentenceOf(cause, config.port)]))
  for (const { key, outgoing } of running.programs.filter((one) => !one.outgoing.on))
    console.log(
      `Outgoing messages${key && ` of ${key}`} are OFF, nothing is sent to anybody and all of it waits: ${outgoing.why}.`,
    )
  for (const { key, name } of running.programs.slice(1))
    console.log(`A program beside the first: ${name} (${key}), with a database of its own.`)
  if (running.metricsPort) console.log(`Figures for Prometheus: port ${running.metricsPort}, /metrics.`)
  const { connections } = running.database
  if (connections)
    console.log(
      `Up to ${connections.most} connections to the database, which allows ${connections.allowed} in all (P3_DATABASE_CONNECTIONS, for each process).`,
    )
  const clock = clockSentence(await clockSkew(running.database.pool, systemClock).catch(() => 0))
  if (clock) console.log(clock)
  const entrance = config.mode === 'playground' ? `${running.url}/playground/` : running.url
  if (config.mode === 'playground')
    console.log(`Look here: ${entrance}  (everybody in it is invented; stop with Ctrl+C, what you did is kept)`)
  stopOn(process, running.stop, log)
  const waiting = Object.entries(running.platforms.states()).filter(([, state]) => state !== 'ready')
  for (const [platform] of waiting)
    console.log(
      `${platform} can’t be reached yet: it is tried again until it can; ${running.url}/healthz shows how it is.`,
    )
  await running.platforms.ready
  console.log(`ready ${running.url}`)
  void running.playground?.everybody.then(giveBackAfterStart)
}

// An install reads this file to have it compiled.
if (import.meta.main) await start()
