// npm run docs: writes what is drawn from the code into docs/. With --check nothing is written, and what differs is named.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { guideInMarkdown } from '../../src/links/guides/draw-guide.ts'
import { guides } from '../../src/links/guides/guides.ts'

const folder = new URL('../../docs/guides/', import.meta.url)
const isCheck = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
const stale = guides.flatMap((guide) => {
  const file = new URL(`${guide.name}.md`, folder)
  const text = guideInMarkdown(guide)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
  if (!isCheck) writeFileSync(file, text)
  return [`docs/guides/${guide.name}.md`]
})
for (const file of stale) console.log(`${file} ${isCheck ? 'is not as the code has it: npm run docs' : 'written'}`)
if (isCheck && stale.length > 0) process.exitCode = 1
