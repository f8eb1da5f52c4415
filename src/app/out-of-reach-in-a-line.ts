import { stdSerializers } from 'pino'
import { OutOfReach } from '../conversation/kit/out-of-reach.ts'

/** What a connection that does not come about is called, by Node and by its fetch. */
const away =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|UND_ERR_\w+)$/

/** How an error is written down: of somebody who is away, the sentence and the cause in one line; of anything else, all there is. */
export const inALineWhereAway = (error: unknown): unknown => {
  const codes = causesOf(error).flatMap(({ code }) => (typeof code === 'string' ? [code] : []))
  const network = codes.find((code) => away.test(code))
  if (!(error instanceof OutOfReach) && network === undefined) return stdSerializers.err(error as Error)
  const { message } = error as Error
  const why = network ?? codes[0]
  return why === undefined || message.includes(why) ? message : `${message} (${why})`
}

/** An error, what caused it, and what caused that: no further than a chain can sensibly go. */
const causesOf = (error: unknown, most = 5): { readonly code?: unknown }[] => {
  if (typeof error !== 'object' || error === null || most === 0) return []
  const { cause, original } = error as { cause?: unknown; original?: unknown }
  return [error, ...causesOf(cause ?? original, most - 1)]
}
