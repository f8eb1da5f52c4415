import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DatabaseKind } from '../store/database.ts'

/** Where the journeys of a test run keep the world they all begin with; `runner`: its main process. */
export const publishedFolder = (runner: number, kind: DatabaseKind): string =>
  join(tmpdir(), `p3-journeys-${runner}-${kind}`)

/** At the end of the run. */
export const removePublished = (runner: number): void => {
  for (const kind of ['server', 'embedded'] as const)
    for (const end of ['', '.new', '.making'])
      rmSync(publishedFolder(runner, kind) + end, { recursive: true, force: true })
}
