import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the journeys of a test run keep the world they all begin with; `runner`: its main process. */
export const publishedFolder = (runner: number): string => join(tmpdir(), `p3-journeys-${runner}`)

/** At the end of the run. */
export const removePublished = (runner: number): void => {
  for (const end of ['', '.new', '.making']) rmSync(publishedFolder(runner) + end, { recursive: true, force: true })
}
