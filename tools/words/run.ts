// npm run words: every sentence that P3 can say, by who reads it. With --keep the snapshot that a test compares is written.
import { writeFileSync } from 'node:fs'
import { everySentence, snapshot } from './every-sentence.ts'

const said = everySentence()
const words = snapshot(said)
if (process.argv.includes('--keep')) writeFileSync(new URL('../../test/words/sentences.md', import.meta.url), words)
else console.log(words)
console.error(`${said.length} texts for ${new Set(said.map(({ audience }) => audience)).size} audiences`)
