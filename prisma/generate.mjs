// Prisma 7 wants to download a schema engine before generating, though generating needs none: name it any file that exists.
import { spawnSync } from 'node:child_process'

const result = spawnSync('prisma', ['generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: true,
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
})
process.exit(result.status ?? 1)
