import pg from 'pg'
import { inStatementSpan } from './statement-span.ts'

/**
 * The driver's client, with each statement sent once the one before is answered: Prisma asks for several relations at once on a
 * transaction's one connection, and the driver's next version refuses what it now puts into a line itself.
 */
export class OneAtATime extends pg.Client {
  #last: Promise<unknown> | undefined

  // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads, handed on as they come
  override query(...asked: any[]): any {
    const send = () => Reflect.apply(super.query, this, asked)
    if (asked.some((part) => typeof part === 'function') || typeof asked[0]?.submit === 'function') return send()
    const answer: Promise<unknown> = inStatementSpan(asked[0], () => (this.#last ? this.#last.then(send) : send()))
    const last = answer
      .catch(() => undefined)
      .then(() => {
        if (this.#last === last) this.#last = undefined
      })
    this.#last = last
    return answer
  }
}
