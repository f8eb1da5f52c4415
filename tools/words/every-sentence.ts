import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Audience, audienceOf } from './audiences.ts'
import { readSentences, type Said } from './read-sentences.ts'

export interface Sentence extends Said {
  readonly file: string
  readonly audience: Audience
}

const project = fileURLToPath(new URL('../../', import.meta.url))

/** What is understood rather than said, what is drawn rather than read, and what a test of the house puts there for a moment. */
const notSaid =
  /\/(?:hidden-clock|caught)-check\.ts$|\/core\/understanding\/|-table\.ts$|roster-columns\.ts$|draw-map\.ts$|\/blossom\/|\/worker\/|\/page\/.*styles/

/** Every text for people in the sources, by file and place. */
export const everySentence = (): readonly Sentence[] =>
  globSync('{src,playground}/**/*.ts', { cwd: project })
    .sort()
    .filter((file) => !notSaid.test(file))
    .flatMap((file) => {
      const audience = audienceOf(file)
      return audience ? readSentences(`${project}${file}`).map((said) => ({ ...said, file, audience })) : []
    })

/** One line a text, under who reads it and where it stands: what a review sees change. */
export const snapshot = (said: readonly Sentence[]): string => {
  const byAudience = Map.groupBy(said, ({ audience }) => audience)
  const ofFile = ([file, texts]: [string, Sentence[]]) =>
    [`### ${file}`, '', ...texts.map(({ words }) => `- ${words.replaceAll('\n', ' / ')}`), ''].join('\n')
  return [...byAudience]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([audience, texts]) =>
      [`## Read by ${audience}`, '', ...[...Map.groupBy(texts, ({ file }) => file)].map(ofFile)].join('\n'),
    )
    .join('\n')
}
