const BUCKETS = 65
const TWO_TO_32 = 2 ** 32
/** Of a bucket that is used at all: most stay empty, and a roster may fall into many small parts with a queue each. */
const FIRST_LENGTH = 256

/**
 * Numbered events by key, smallest first, for keys that are whole numbers below 2 ** 31 (2 ** 53 in a wide queue) and
 * never below the last one taken: a radix heap. Bucket 0 holds the events of the current key, bucket i those whose key
 * differs from it first at bit i - 1 from below. Taking from an empty bucket 0 spreads the next bucket over the lower
 * ones, so an event moves at most once a bit, always to the end of an array, where a binary heap would jump about.
 */
export class EventQueue {
  size = 0
  /** Key of the event taken last. */
  key = 0
  readonly #wide: boolean
  /** Entries in use of each bucket, two an event: its key, then its number. */
  readonly #used = new Int32Array(BUCKETS)
  readonly #buckets: (Int32Array | Float64Array)[]

  constructor(wide: boolean) {
    this.#wide = wide
    const Numbers = wide ? Float64Array : Int32Array
    const empty = new Numbers(0)
    this.#buckets = Array.from({ length: BUCKETS }, () => empty)
  }

  push(key: number, event: number): void {
    this.size++
    this.#put(key, event)
  }

  /** Forget all events and begin again at another key, which may be lower. */
  restart(key: number): void {
    if (this.size > 0) this.#used.fill(0)
    this.size = 0
    this.key = key
  }

  /** Take the next event; its key is in `key` afterwards. Undefined behavior on an empty queue. */
  take(): number {
    if (this.#used[0] === 0) this.#refill()
    this.size--
    const used = this.#used[0]! - 2
    this.#used[0] = used
    return this.#buckets[0]![used + 1]!
  }

  #put(key: number, event: number): void {
    const bucket = this.#wide ? this.#wideBucketOf(key) : 32 - Math.clz32(key ^ this.key)
    const used = this.#used[bucket]!
    const entries = used < this.#buckets[bucket]!.length ? this.#buckets[bucket]! : this.#double(bucket)
    entries[used] = key
    entries[used + 1] = event
    this.#used[bucket] = used + 2
  }

  #wideBucketOf(key: number): number {
    const high = ((key / TWO_TO_32) | 0) ^ ((this.key / TWO_TO_32) | 0)
    return high === 0 ? 32 - Math.clz32((key | 0) ^ (this.key | 0)) : 64 - Math.clz32(high)
  }

  #refill(): void {
    let bucket = 1
    while (this.#used[bucket] === 0) bucket++
    const entries = this.#buckets[bucket]!
    const used = this.#used[bucket]!
    let lowest = entries[0]!
    for (let i = 2; i < used; i += 2) if (entries[i]! < lowest) lowest = entries[i]!
    this.key = lowest
    this.#used[bucket] = 0
    for (let i = 0; i < used; i += 2) this.#put(entries[i]!, entries[i + 1]!)
  }

  #double(bucket: number): Int32Array | Float64Array {
    const before = this.#buckets[bucket]!
    const entries = new (this.#wide ? Float64Array : Int32Array)(Math.max(FIRST_LENGTH, 2 * before.length))
    entries.set(before)
    this.#buckets[bucket] = entries
    return entries
  }
}
