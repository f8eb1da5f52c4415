import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Migration, migrationsFolder } from '../../src/store/db/migrations.ts'

/** A migration, and what its seal says; none while it has none. */
export type Sealed = Pick<Migration, 'name' | 'checksum'> & { readonly seal: string | undefined }

/**
 * What is wrong with the seals of migrations in their order: one sentence each. A seal has the checksum of its migration and that of the
 * seal before it, so that whoever changes one with its seal has to change each later seal too, for everybody to see.
 */
export const sealFaults = (migrations: readonly Sealed[]): readonly string[] =>
  migrations.flatMap(({ name, checksum, seal }, at) => {
    const before = migrations[at - 1]
    if (seal === undefined) return [`${name} is not sealed. When it is finished: npm run migration -- --seal`]
    if (seal.split('\n', 1)[0] !== checksum) return [wasChanged(name)]
    // Where the one before has no seal, that is what is said.
    if ((before && before.seal === undefined) || seal === sealOf(checksum, before?.seal)) return []
    return [
      `${name} was sealed after something else than what stands before it now${before ? `, ${before.name}` : ''}. Where ${name} has not landed, remove its checksum and: npm run migration -- --seal. Where it has, put back what stood before it.`,
    ]
  })

export const wasChanged = (name: string): string =>
  `${name} is not what it was when it landed. Put it back; every change is a new file: npm run migration -- <what changes>`

/** What the seal of a migration says, after the seal before it. */
export const sealOf = (checksum: string, before: string | undefined): string =>
  `${checksum}\n${before === undefined ? '' : `after ${createHash('sha256').update(before).digest('hex')}\n`}`

export const sealFile = (name: string): string => join(migrationsFolder, name, 'checksum')

export const readSeal = (name: string): string | undefined =>
  existsSync(sealFile(name)) ? readFileSync(sealFile(name), 'utf8') : undefined
