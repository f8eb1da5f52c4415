import { copyFileSync, readdirSync } from 'node:fs'

// At a release: what the benches last found here becomes what the README's table and chart are made from.
const found = new URL('./results/', import.meta.url)
const kept = new URL('./kept/', import.meta.url)
for (const file of readdirSync(found).filter((name) => name.endsWith('.json'))) {
  copyFileSync(new URL(file, found), new URL(file, kept))
  console.log(`kept ${file}`)
}
