import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'

const schemaFile = 'schema.prisma'
const filters = { externalTables: [], externalEnums: [] }

/** The SQL that turns the tables of a database on a real server into those of schema.prisma; empty when they agree. */
export const differenceFrom = async (pool: pg.Pool): Promise<string> => {
  const content = readFileSync(new URL(`../${schemaFile}`, import.meta.url), 'utf8')
  const engine: Engine = await loadEngine().SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(readingCatalogs(pool)),
  )
  try {
    const files = [{ path: schemaFile, content }]
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    })
    return /^\s*(--[^\n]*\s*)*$/.test(stdout) ? '' : stdout
  } finally {
    engine.free?.()
  }
}

interface Engine {
  diff(input: object): Promise<{ stdout: string }>
  free?(): void
}

const CHAR = 18
/** A type that no catalog has; its columns are told to the engine as single characters. */
const STAND_IN = 1266

/** The engine reads PostgreSQL's catalogs, whose "char" columns the official adapter doesn't know. */
const readingCatalogs = (pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory => {
  const knowing = new Proxy(pool, {
    get: (target, key) => {
      if (key !== 'query') return Reflect.get(target, key)
      return async (...words: [pg.QueryArrayConfig]) => {
        const result = await target.query(...words)
        for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = STAND_IN
        return result
      }
    },
  })
  const factory = new PrismaPg(knowing)
  const connect = factory.connect.bind(factory)
  return Object.assign(factory, { connect: async () => asCharacters(await connect()) })
}

const asCharacters = <Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter => {
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Time ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    },
  })
}

// biome-ignore lint/suspicious/noExplicitAny: the engine's JavaScript glue has no types
const untyped = glue as any
let loaded = false

/** Node has it; its type comes with the browser's library, which this project does not use. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> }
}

/** Prisma's own schema engine, in its WebAssembly build from npm: nothing is fetched from elsewhere. */
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
