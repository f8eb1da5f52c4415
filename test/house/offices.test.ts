import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A flag of an office read by hand, taken out of whoever acts, or a look into the list of one's districts that decides something. */
const byHand =
  /\b(actor|person|keeper|nominator|known|who)\??\.(coordinator|operator)\b|\bdirects\.(length [!=>]=* ?0|includes\(|some\()|\{[^}]*\b(coordinator|operator)\b[^}]*\} = (request\.)?(actor|person)\b/

const lawOutside = (folder: string) =>
  globSync(`src/${folder}/**/*.ts`).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (byHand.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )

it('what an office lets somebody do is decided in core: the conversation reads no role', () => {
  expect(lawOutside('conversation')).toEqual([])
})

it('use-cases ask core what a role may', () => {
  const flags = lawOutside('usecases').filter((line) => /\.(coordinator|operator)\b/.test(line))
  // Makes an actor of a person: copies the flags.
  expect(flags.filter((line) => !line.startsWith('src/usecases/identity/actor-of.ts'))).toEqual([])
})
