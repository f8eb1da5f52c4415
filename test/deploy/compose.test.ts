import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { settings, variableNames } from '../../src/app/environment/settings.ts'
import { readDockerfile } from './read-dockerfile.ts'

interface Service {
  readonly image: string
  readonly build?: string
  readonly environment: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { condition: string }>> | readonly string[]
  readonly volumes?: readonly string[]
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly stop_grace_period?: string
}
const text = readFileSync('compose.yaml', 'utf8')
const { services, volumes } = parse(text, { merge: true }) as {
  services: Readonly<Record<string, Service>>
  volumes: Readonly<Record<string, unknown>>
}
const bots = Object.entries(services).filter(([, { build }]) => build)

it('whatever a service waits for, mounts or keeps is there', () => {
  for (const [name, service] of Object.entries(services)) {
    for (const other of Object.keys(Array.isArray(service.depends_on) ? {} : (service.depends_on ?? {})))
      expect(services[other]?.healthcheck, `${name} waits until ${other} is healthy`).toBeDefined()
    for (const mounted of service.volumes ?? []) {
      const [place = ''] = mounted.split(':')
      if (place.startsWith('./')) expect(existsSync(place), place).toBe(true)
      else expect(volumes).toHaveProperty(place)
    }
  }
})

it('the settings that it gives the bot are ours, may say what they say, and make a server of it', () => {
  expect(bots.map(([name]) => name)).toEqual(['bot-a', 'bot-b'])
  const [[, { environment }], [, other]] = bots as [[string, Service], [string, Service]]
  expect(other.environment).toEqual(environment)
  expect(Object.keys(environment).filter((name) => !variableNames.includes(name as never))).toEqual([])
  const filled = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{POSTGRES_PASSWORD:[^}]*\}/g, 'a1'),
    ]),
  )
  expect(settings.safeParse(filled).error).toBeUndefined()
  const { user, host, database } = /\/\/(?<user>\w+):\S+@(?<host>\w+):5432\/(?<database>\w+)$/.exec(
    filled.DATABASE_URL!,
  )!.groups!
  const server = services[host!]!
  expect(server.environment).toMatchObject({ POSTGRES_USER: user, POSTGRES_DB: database })
  expect(server.healthcheck!.test).toEqual(['CMD', 'pg_isready', '-U', user, '-d', database])
})

it('whatever it asks of .env is a setting that the sample names, or the page that says to add it', () => {
  const asked = [...text.matchAll(/\$\{(\w+)(:[?-])?/g)].map(([, name]) => name!)
  const sample = readFileSync('.env.example', 'utf8')
  const page = readFileSync('docs/install-server.md', 'utf8')
  expect(new Set(asked)).toEqual(new Set(['P3_VERSION', 'POSTGRES_PASSWORD', 'P3_PUBLIC_URL']))
  for (const name of asked)
    expect(sample.includes(`\n${name}=`) || page.includes(`\`${name}=\``) || text.includes(`\${${name}:-`), name).toBe(
      true,
    )
})

it('the proxy leads to both bots at the port that the image says, and asks whether they are ready', () => {
  const caddy = readFileSync('deploy/Caddyfile', 'utf8')
  const steps = readDockerfile(readFileSync('Dockerfile', 'utf8')).at(-1)!.steps
  const port = steps.find(({ instruction }) => instruction === 'EXPOSE')!.rest
  const [, led = ''] = /reverse_proxy (.*) \{/.exec(caddy)!
  expect(led.split(' ')).toEqual(bots.map(([name]) => `${name}:${port}`))
  expect(caddy).toContain('health_uri /readyz')
  expect(settings.parse({}).PORT).toBe(Number(port))
})
