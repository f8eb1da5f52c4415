// node tools/tidy-lock.ts, after npm changed package-lock.json: leaves the registry to the machine, and what packages ask of Node to
// the Node that we bring: npm would measure them by the one that installs, which runs none of them.
import { readFileSync, writeFileSync } from 'node:fs'

interface Locked {
  engines?: unknown
  resolved?: string
  readonly link?: boolean
}

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }
for (const [path, locked] of Object.entries(lock.packages)) {
  if (path !== '') delete locked.engines
  if (!locked.link) delete locked.resolved
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
