// Writes numbered values until it is killed; says aloud each one that the keep has taken.
import { writeSync } from 'node:fs'
import { openKeep } from '../../playground/keep.ts'

const keep = openKeep(process.argv[2]!)
for (let number = 0; ; number++) {
  keep.write(`number/${String(number).padStart(9, '0')}`, { number })
  writeSync(1, `${number}\n`)
}
