import { readFileSync } from 'node:fs'

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Whether what a package wishes beside itself counts as needed also where we name it ourselves. */
export type Wishes = 'all' | 'unnamed'

/** What package-lock.json says: each installed folder, and the folders that it needs. The project itself is ''. */
export interface Graph {
  needs(folder: string, wishes: Wishes): readonly string[]
  /** Folders of the packages that the project names itself. */
  readonly direct: Readonly<Record<'dependencies' | 'devDependencies', readonly string[]>>
}

export const readGraph = (lock: URL): Graph => {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Readonly<Record<string, Package>> }
  /** As Node finds it: beside the package, or further out. */
  const found = (from: string, name: string): string | undefined => {
    for (let folder = from; ; folder = outer(folder)) {
      const candidate = `${folder && `${folder}/`}node_modules/${name}`
      if (packages[candidate]) return candidate
      if (folder === '') return undefined
    }
  }
  const foundAll = (from: string, ...lists: (Readonly<Record<string, string>> | undefined)[]) =>
    lists.flatMap((list) => Object.keys(list ?? {})).flatMap((name) => found(from, name) ?? [])
  const root = packages['']!
  const direct = {
    dependencies: foundAll('', root.dependencies),
    devDependencies: foundAll('', root.devDependencies),
  }
  const named = new Set([...direct.dependencies, ...direct.devDependencies])
  return {
    needs: (folder, wishes) => {
      const { dependencies, optionalDependencies, peerDependencies } = packages[folder] ?? {}
      const peers = foundAll(folder, peerDependencies).filter((peer) => wishes === 'all' || !named.has(peer))
      return [...foundAll(folder, dependencies, optionalDependencies), ...peers]
    },
    direct,
  }
}

const outer = (folder: string) => folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))

/** Everything that comes along with these folders, themselves included. */
export const reachable = (graph: Graph, from: readonly string[], wishes: Wishes = 'all'): ReadonlySet<string> => {
  const seen = new Set<string>()
  const next = [...from]
  for (let folder = next.pop(); folder !== undefined; folder = next.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    next.push(...graph.needs(folder, wishes))
  }
  return seen
}
