import type { OutgoingFile } from '../../conversation/kit/reply.ts'

/** Puts a file behind an address that only the person it is for can guess, for a short time: where uploads are forbidden. */
export type LinkFiles = (
  file: OutgoingFile,
  owner: { readonly platform: 'slack'; readonly tenant: string; readonly externalId: string },
) => Promise<string | undefined>
