import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this test run, gone at its end. */
    readonly runFolder: string
  }
}

/** Something all files of a test run share, by its name: of those that need it at the same time one makes it, the others wait. */
export const onceARun = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(inject('runFolder'), name)
  try {
    mkdirSync(folder)
  } catch {
    await made(folder)
    return folder
  }
  try {
    await make(folder)
    writeFileSync(`${folder}.made`, '')
  } catch (error) {
    writeFileSync(`${folder}.failed`, '')
    throw error
  }
  return folder
}

const made = async (folder: string): Promise<void> => {
  while (!existsSync(`${folder}.made`)) {
    if (existsSync(`${folder}.failed`)) throw new Error(`${folder} could not be made, see the failure of another file`)
    await new Promise((resume) => setTimeout(resume, 100))
  }
}
