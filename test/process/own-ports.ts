import { type AddressInfo, Server } from 'node:net'

/**
 * Who asks for any port gets one that nobody had before in this process. Test files share one, and so do the SDKs, which keep keys,
 * connections and answers by address: where the system gives a port again, as it does by luck, what one server said is believed of
 * another.
 */

/** Beneath those that systems give to whoever asks for any, and above those that browsers and fetch refuse: the last is 10,080. */
export const FIRST = 11_000
/** Ports of one process: more than it opens. */
const MANY = 7_000
/** Vitest's number of this process, from 1: no two of three have a port in common. */
const start = FIRST + ((Number(process.env.VITEST_POOL_ID ?? 1) - 1) % 3) * MANY
/** Two runs at the same time begin at different ones. */
let given = process.ppid

const withPort = ([first, ...others]: unknown[]): unknown[] => {
  const port = start + (given++ % MANY)
  return [typeof first === 'object' ? { ...first, port } : port, ...others]
}

const asksForAny = ([first]: unknown[]): boolean =>
  typeof first === 'object' && first ? (first as Partial<AddressInfo>).port === 0 : first === 0

const { listen } = Server.prototype

Server.prototype.listen = function (this: Server, ...asked: unknown[]) {
  if (!asksForAny(asked)) return Reflect.apply(listen, this, asked)
  const heard = asked.filter((one) => typeof one !== 'function')
  const { emit } = this
  this.emit = (event: string, ...said: unknown[]) => {
    // Somebody else's server stands there.
    if (event === 'error' && (said[0] as NodeJS.ErrnoException).code === 'EADDRINUSE')
      return Boolean(Reflect.apply(listen, this, withPort(heard)))
    if (event === 'listening' || event === 'error') Reflect.deleteProperty(this, 'emit')
    return Reflect.apply(emit, this, [event, ...said])
  }
  return Reflect.apply(listen, this, withPort(asked))
}
