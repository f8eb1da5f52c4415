/** A four-ary heap of numbered events by key, smallest first, in two flat arrays that double when full. */
export class EventHeap {
  size = 0
  #keys = new Float64Array(1 << 12)
  #events = new Int32Array(1 << 12)

  /** Key of the next event; undefined behavior on an empty heap. */
  get topKey(): number {
    return this.#keys[0]!
  }

  get topEvent(): number {
    return this.#events[0]!
  }

  push(key: number, event: number): void {
    if (this.size === this.#keys.length) this.#double()
    const keys = this.#keys
    const events = this.#events
    let hole = this.size++
    while (hole > 0) {
      const parent = (hole - 1) >> 2
      const parentKey = keys[parent]!
      if (parentKey <= key) break
      keys[hole] = parentKey
      events[hole] = events[parent]!
      hole = parent
    }
    keys[hole] = key
    events[hole] = event
  }

  removeTop(): void {
    const keys = this.#keys
    const events = this.#events
    const size = --this.size
    const key = keys[size]!
    const event = events[size]!
    let hole = 0
    for (;;) {
      let child = 4 * hole + 1
      if (child >= size) break
      const end = Math.min(child + 4, size)
      let childKey = keys[child]!
      for (let other = child + 1; other < end; other++) {
        if (keys[other]! < childKey) {
          childKey = keys[other]!
          child = other
        }
      }
      if (childKey >= key) break
      keys[hole] = childKey
      events[hole] = events[child]!
      hole = child
    }
    keys[hole] = key
    events[hole] = event
  }

  #double(): void {
    const keys = new Float64Array(this.size * 2)
    keys.set(this.#keys)
    this.#keys = keys
    const events = new Int32Array(this.size * 2)
    events.set(this.#events)
    this.#events = events
  }
}
