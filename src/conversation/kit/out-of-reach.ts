/** A platform could not be asked at all: nothing is known to be wrong, so it is tried again. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach'
}
