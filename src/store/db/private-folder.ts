import { chmodSync, closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The part of Emscripten's file system on Node's that is changed here; PGlite gives it no types. */
interface NodeFiles {
  readonly node_ops: {
    mknod(parent: unknown, name: string, mode: number, device: number): unknown
    setattr(node: unknown, attributes: { mode?: number }): void
  }
  readonly stream_ops: {
    fsync?: (stream: { nfd?: number }) => number
  }
}

const OTHERS = 0o077

/**
 * PGlite's folder on disk, with what its own leaves out: whatever is made in it is for this user alone, and with `sync` what
 * PostgreSQL asks to have on the disk is there before it goes on.
 */
export class PrivateFolder extends NodeFS {
  readonly #sync: boolean
  constructor(folder: string, sync: boolean) {
    super(folder)
    this.#sync = sync
  }

  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const change = (module: object) => {
      const files = (module as { NODEFS: NodeFiles }).NODEFS
      keepPrivate(files)
      if (this.#sync) files.stream_ops.fsync = syncToDisk
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), change] } }
  }
}

const keepPrivate = ({ node_ops: ops }: NodeFiles) => {
  const { mknod, setattr } = ops
  ops.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ~OTHERS, device)
  ops.setattr = (node, attributes) =>
    setattr(node, attributes.mode === undefined ? attributes : { ...attributes, mode: attributes.mode & ~OTHERS })
}

const syncToDisk = ({ nfd }: { nfd?: number }): number => {
  if (nfd !== undefined) fsyncSync(nfd)
  return 0
}

/** A folder made before, or by another hand: from now on for this user alone, with everything in it. */
export const closeToOthers = (folder: string): void => {
  chmodSync(folder, 0o700)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600)
}

/** Everything in a folder that was just copied is on the disk, names included. */
export const syncTree = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) syncFolder(join(entry.parentPath, entry.name))
  syncFolder(folder)
}

/** A name that was just given in this folder stays given over a power cut. */
export const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
