import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

export const clientFile = new URL('../src/store/db/prisma-client.js', import.meta.url)
const generatedClass = new URL('../src/store/generated/internal/class.ts', import.meta.url)

/** SHA-256 of schema.prisma, in hexadecimal. */
export const schemaChecksum = () =>
  createHash('sha256')
    .update(readFileSync(new URL('schema.prisma', import.meta.url)))
    .digest('hex')

const TABLES =
  'export const tables = Object.entries(config.runtimeDataModel.models).map(([name, { dbName }]) => dbName ?? name)'

/** What the generated class says, without its types: all that a running P3 Bot needs of 2.8 MB. */
export const untypedClient = () => {
  const source = readFileSync(generatedClass, 'utf8').replace(/^\s*\/\*[\s\S]*?\*\/$/gm, '')
  const code = stripTypeScriptTypes(source)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
  return `// Made by npm run generate from prisma/schema.prisma.${code}export const madeFrom = '${schemaChecksum()}'\n${TABLES}\n`
}
