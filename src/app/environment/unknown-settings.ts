import { distance } from 'fastest-levenshtein'
import type { Environment } from './environment-file.ts'

/** Misspelled by so many letters a name is still meant; more, and it may be somebody else's. */
const MEANT = 2
/** Names that begin so are ours: nobody else reads them. */
const OURS = /^P3_/
/** What our own tests and tools read. */
const TOOLS = ['P3_FAULTS', 'P3_BROWSER']
/** OpenTelemetry's, of which we obey a part: the others are near to ours and meant for others. */
const STANDARD = /^OTEL_/

/**
 * Names that no setting has: those that begin like ours, and others that are a letter or two from one. Each with the name that
 * was meant, where one is near; what it was set to is never said back. `known`: every setting there is.
 */
export const unknownSettings = (env: Environment, known: readonly string[]): string[] =>
  Object.keys(env).flatMap((name) => {
    if (known.includes(name) || TOOLS.includes(name) || STANDARD.test(name) || !env[name]?.trim()) return []
    const [meant] = known
      .map((one) => ({ one, away: distance(name.toUpperCase(), one) }))
      .filter(({ away, one }) => away <= MEANT && one.length > 2 * MEANT + 1)
      .sort((a, b) => a.away - b.away)
    if (meant) return [`${name} is no setting: write ${meant.one}=…`]
    return OURS.test(name)
      ? [`${name} is no setting: .env.example names all of them, so correct it or take it out`]
      : []
  })
