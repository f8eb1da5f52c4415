import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
  readonly engines?: unknown
  readonly hasInstallScript?: boolean
  /** Where the folder's name is another. */
  readonly name?: string
  /** To a folder of this project. */
  readonly link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

it('the lock names the binaries of every system, or `npm ci` stops on the machine that lacks one', () => {
  const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.filter((name) => !named.has(name))).toEqual([])
})

it('the lock leaves the registry to the machine (node tools/tidy-lock.ts)', () => {
  expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link)).toEqual([])
})

it('the lock asks nothing of the Node that installs: what runs is the one that it brings (node tools/tidy-lock.ts)', () => {
  const asking = Object.entries(packages).filter(([path, { engines }]) => path !== '' && engines !== undefined)
  expect(asking.map(([path]) => path)).toEqual([])
})

it('says of every install script, of any system, whether it runs, and of no other', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  const scripted = Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
    .map(([path, { name }]) => name ?? path.split('node_modules/').at(-1))
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted)].sort())
})
