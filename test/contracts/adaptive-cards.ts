import { readFileSync } from 'node:fs'
import { judgeBy } from './official-schemas.ts'

type Definition = { properties: Record<string, unknown> }
const published = (): { id: string; definitions: Record<string, Definition> } =>
  JSON.parse(readFileSync('test/fixtures/schemas/adaptive-card.schema.1.5.0.json', 'utf8'))

/**
 * What Microsoft documents and its published schema of 1.5 leaves out. Each is a property that the named element may have; nothing
 * of what the schema forbids is allowed by it.
 */
export const deviations: readonly (readonly [element: string, property: string, is: object, documentedIn: string])[] = [
  [
    'AdaptiveCard',
    'msteams',
    { type: 'object' },
    'Full width card: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format',
  ],
  [
    'Input.ChoiceSet',
    'style',
    { enum: ['compact', 'expanded', 'filtered'] },
    'Typeahead search: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search',
  ],
  [
    'Input.ChoiceSet',
    'choices.data',
    {
      type: 'object',
      required: ['type', 'dataset'],
      properties: { type: { enum: ['Data.Query'] }, dataset: { type: 'string' } },
    },
    'Dynamic search: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search',
  ],
]

/** The published schema with the deviations. Without any, as it was published. */
const schemaWith = (all: typeof deviations): object => {
  const { id: _, ...schema } = published()
  for (const [element, property, is] of all) schema.definitions[element]!.properties[property] = is
  return schema
}

/** An element may be any of twenty, each within the other: to hear all that is wrong with each takes minutes a card. */
const first = { allErrors: false }

/** What Microsoft's schema of Adaptive Cards 1.5 says against a card; nothing when it is valid. */
export const adaptiveCardFaults = judgeBy(schemaWith(deviations), first)
/** The same without the deviations. */
export const faultsAsPublished = judgeBy(schemaWith([]), first)
