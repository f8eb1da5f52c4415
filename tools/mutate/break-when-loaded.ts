import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { breakLine } from './break-line.ts'
import type { Guard } from './guard.ts'

/** In a process of tests, from its start: hands out the file that is named in the environment with its line broken. */
const broken = JSON.parse(process.env.BROKEN_GUARD ?? 'null') as Guard | null
if (broken)
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!url.startsWith('file:') || !fileURLToPath(url).endsWith(`/${broken.file}`)) return loaded
      return { ...loaded, source: breakLine(String(loaded.source), broken) }
    },
  })
