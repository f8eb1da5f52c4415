import type { OutgoingFile } from '../conversation/kit/reply.ts'
import type { Clock } from '../core/clock.ts'
import type { AccountKey } from '../usecases/people/people-port.ts'
import type { FileOwner } from '../usecases/privacy/own-file.ts'
import type { SharedFiles } from '../usecases/privacy/shared-files-port.ts'
import type { SignedLinks } from './links.ts'

const keptDays = 4

/** Puts a file behind an address that nobody can guess, for a few days and for as long as its owner may have it; nothing for nobody. */
export const createLinkFiles =
  (deps: {
    readonly files: SharedFiles
    readonly links: SignedLinks
    readonly clock: Clock
    readonly newId: () => string
    readonly ownerOf: (account: AccountKey) => Promise<FileOwner | undefined>
  }) =>
  async ({ name, mediaType, content }: OutgoingFile, account: AccountKey): Promise<string | undefined> => {
    const owner = await deps.ownerOf(account)
    if (!owner) return undefined
    const id = deps.newId()
    const expiresAt = new Date(deps.clock.now().getTime() + keptDays * 86_400_000)
    await deps.files.keep({ id, name, mediaType, content, expiresAt })
    return deps.links.make('file', { fileId: id, ...owner })
  }
