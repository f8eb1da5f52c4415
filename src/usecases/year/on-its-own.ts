import type { Deps } from '../ports.ts'

/** One pair that can't be ended now is logged and tried at the next sweep, and keeps nobody's reminders back. */
export const onItsOwn = async (
  { log }: Pick<Deps, 'log'>,
  partnershipId: string,
  work: () => Promise<unknown>,
): Promise<void> => {
  try {
    await work()
  } catch (error) {
    log.error({ err: error, partnershipId }, 'a pair was not ended with its year')
  }
}
