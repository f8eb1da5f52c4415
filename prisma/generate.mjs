// npm run generate, and after an install: the client's types for developers, and from them src/store/db/prisma-client.js, which is kept.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const modules = join(project, 'node_modules')

// In production the CLI is not installed, and the client is there already.
if (existsSync(join(modules, 'prisma-cli'))) {
  const { status } = spawnSync('prisma generate && node --disable-warning=ExperimentalWarning prisma/keep-client.mjs', {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
    env: {
      ...process.env,
      PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}`,
      // Prisma 7 wants to download a schema engine before generating, though generating needs none: name it any file that exists.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
  process.exitCode = status ?? 1
}
