import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { linkAll } from './link-all.ts'

// What `npm ci --omit=dev` makes in the folder it is run in, taken from a checkout that has all packages instead of from a registry:
// those that package-lock.json has for production and that fit this system; then the install's own script.

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly bin?: Readonly<Record<string, string>>
}

const [, , checkout = ''] = process.argv
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

for (const [path, { dev, optional, bin = {} }] of Object.entries(packages)) {
  if (dev || !path.startsWith('node_modules/')) continue
  const installed = join(checkout, path)
  // Of what is optional only that is there which fits this system.
  if (optional && !existsSync(installed)) continue
  mkdirSync(dirname(path), { recursive: true })
  if (lstatSync(installed).isSymbolicLink()) symlinkSync(readlinkSync(installed), path)
  else linkAll(installed, path, (name) => name !== 'node_modules')
  for (const name of Object.keys(bin)) {
    const program = join(dirname(path), '.bin', name)
    if (path.split('node_modules/').length > 2 || existsSync(program)) continue
    mkdirSync(dirname(program), { recursive: true })
    symlinkSync(readlinkSync(join(checkout, program)), program)
  }
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { postinstall: string } }
execFileSync('/bin/sh', ['-ec', scripts.postinstall], {
  env: { ...process.env, PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}` },
  stdio: ['ignore', 'inherit', 'inherit'],
})
