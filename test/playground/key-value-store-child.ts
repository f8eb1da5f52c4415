// Writes numbered values until it is killed; says aloud each one that the store has taken.
import { writeSync } from 'node:fs'
import { openKeyValueStore } from '../../playground/key-value-store.ts'

const keyValues = openKeyValueStore(process.argv[2]!)
for (let number = 0; ; number++) {
  keyValues.write(`number/${String(number).padStart(9, '0')}`, { number })
  writeSync(1, `${number}\n`)
}
