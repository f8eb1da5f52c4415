import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One run of one solver on one instance. */
export interface Run {
  readonly pairs: number
  readonly weight: number
  /** Processor time of solving only: reading the file and handing the solver its edges are not in it. */
  readonly seconds: number
  /** The same with the threads beside it; where there are none the two are one. */
  readonly processSeconds?: number
  /** The same by the clock, which a busy machine stretches. */
  readonly clockSeconds: number
  /** Most memory the process ever held. */
  readonly megabytes: number
  readonly certified?: boolean
}

/** Solves an instance file in a process of its own; undefined when it takes longer than allowed. */
export type Solver = (instancePath: string, limitSeconds?: number) => Run | undefined

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const solverOf =
  (command: string, ...first: string[]): Solver =>
  (instancePath, limitSeconds = 600) => {
    const { status, stdout, stderr, error } = spawnSync(command, [...first, instancePath], {
      timeout: limitSeconds * 1000,
      encoding: 'utf8',
    })
    if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined
    if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
    return JSON.parse(stdout) as Run
  }

const node = (driver: string, ...flags: string[]): Solver =>
  solverOf(process.execPath, '--disable-warning=ExperimentalWarning', here(driver), ...flags)

export const ours = node('our-driver.ts')
/** In an engine that has compiled it before. */
export const oursWarm = node('our-driver.ts', '--warm')
export const edmondsBlossom = node('edmonds-driver.ts')

/** LEMON's solver, compiled on the spot; undefined when a compiler or Debian's liblemon-dev is missing. */
export const compileLemon = (folder: string): Solver | undefined => {
  const program = join(folder, 'lemon-driver')
  try {
    execFileSync('g++', ['-O2', '-DNDEBUG', '-o', program, here('lemon-driver.cpp')], { stdio: 'ignore' })
    return solverOf(program)
  } catch {
    return undefined
  }
}

export const findNetworkx = (): Solver | undefined => {
  const { status } = spawnSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' })
  return status === 0 ? solverOf('python3', here('networkx-driver.py')) : undefined
}
