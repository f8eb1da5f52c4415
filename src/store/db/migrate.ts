import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'prisma')
const schemaFile = 'schema.prisma'

/**
 * Applies the migrations that the database has not seen, with Prisma's own engine (its WebAssembly build, from npm) and in
 * Prisma's own table, so `prisma migrate deploy` works beside it. Takes an advisory lock on PostgreSQL.
 * Resolves to the names applied; throws when one fails.
 */
export const migrate = (factory: PrismaPg): Promise<string[]> =>
  withEngine(factory, async (engine) => {
    const result = await engine.applyMigrations({ filters, migrationsList: readMigrations() })
    return result.appliedMigrationNames
  })

/** The SQL that makes the tables of schema.prisma out of an empty database. */
export const schemaAsSql = (factory: PrismaPg): Promise<string> =>
  withEngine(factory, async (engine, schema) => {
    const files = [{ path: schemaFile, content: schema }]
    const result = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    })
    return result.stdout
  })

const filters = { externalTables: [], externalEnums: [] }

interface Engine {
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>
  diff(input: object): Promise<{ stdout: string }>
  free?(): void
}

// biome-ignore lint/suspicious/noExplicitAny: the engine's JavaScript glue has no types
const untyped = glue as any
let loaded = false

/** Node has it; its type comes with the browser's library, which this project does not use. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> }
}

const loadEngine = () => {
  if (loaded) return untyped
  const require = createRequire(import.meta.url)
  const file = join(dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': untyped,
  })
  untyped.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  loaded = true
  return untyped
}

const withEngine = async <T>(factory: PrismaPg, work: (engine: Engine, schema: string) => Promise<T>): Promise<T> => {
  const schema = readFileSync(join(folder, schemaFile), 'utf8')
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine: Engine = await loadEngine().SchemaEngine.new(
    { datamodels: [[schemaFile, schema]] },
    () => undefined,
    adapter,
  )
  try {
    return await work(engine, schema)
  } finally {
    engine.free?.()
  }
}

const readMigrations = () => {
  const baseDir = join(folder, 'migrations')
  const names = existsSync(baseDir)
    ? readdirSync(baseDir).filter((name) => statSync(join(baseDir, name)).isDirectory())
    : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}
