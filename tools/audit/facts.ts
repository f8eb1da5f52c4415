import { existsSync, readFileSync } from 'node:fs'

interface Locked {
  /** Of a package that stands in its folder under another name. */
  readonly name?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
}

/** Licenses that ask for nothing but their own text to be kept. */
const FREE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
])

/** Something about a package that has to be explained: its name, and what it is. */
export interface Finding {
  readonly package: string
  readonly what: string
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '')

/** What the lock file says of packages: which would run something when they are installed, and which of a server's have other licenses. */
export const lockFindings = (lock: string): Finding[] => {
  const packages = Object.entries((JSON.parse(lock) as { packages: Record<string, Locked> }).packages)
  const foreign = packages.filter(([path, { link }]) => path.includes('node_modules/') && !link)
  return [
    ...foreign.flatMap(([path, { name, hasInstallScript }]) =>
      hasInstallScript ? [{ package: name ?? nameOf(path), what: 'install script' }] : [],
    ),
    ...foreign.flatMap(([path, { name, dev, license }]) => {
      const says = license ?? licenseIn(path)
      return dev || FREE.has(says) ? [] : [{ package: name ?? nameOf(path), what: `license: ${says}` }]
    }),
  ]
}

const licenseIn = (path: string): string => {
  const file = `${path}/package.json`
  const { license } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { license?: string }) : {}
  return typeof license === 'string' ? license : 'not said'
}

interface Answer {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly via: readonly (string | { readonly title: string })[] }>
  >
}

/** What `npm audit --json` answered, a finding for each package with a fault of its own; undefined when the registry does not answer. */
export const knownFaults = (answer: string): Finding[] | undefined => {
  const { vulnerabilities } = (answer.startsWith('{') ? JSON.parse(answer) : {}) as Answer
  if (!vulnerabilities) return undefined
  return Object.entries(vulnerabilities).flatMap(([name, { severity, via }]) => {
    const own = via.filter((one) => typeof one !== 'string')
    return own.length > 0 ? [{ package: name, what: `known fault: ${severity}` }] : []
  })
}

/** Rows of the table of explanations: `| package | what | why |`; a star stands for the rest of a name. */
export const unexplained = (findings: readonly Finding[], page: string): Finding[] => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name, what, why]) => ({
    name: new RegExp(`^${name!.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
    what: what!.trim(),
    why: why!.trim(),
  }))
  return findings.filter(
    (one) => !rows.some(({ name, what, why }) => name.test(one.package) && what === one.what && why.length > 10),
  )
}
