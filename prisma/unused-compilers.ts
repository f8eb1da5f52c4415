import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runtime = fileURLToPath(new URL('../node_modules/@prisma/client/runtime', import.meta.url))
const clientFile = new URL('../src/store/db/prisma-client.js', import.meta.url)

/** The compilers of queries among these files that this client does not import. */
export const unusedCompilers = (files: readonly string[], client: string): readonly string[] =>
  files.filter((file) => file.startsWith('query_compiler_') && !client.includes(`@prisma/client/runtime/${file}"`))

export const pruneClient = (folder = runtime): void => {
  for (const file of unusedCompilers(readdirSync(folder), readFileSync(clientFile, 'utf8'))) rmSync(join(folder, file))
}
