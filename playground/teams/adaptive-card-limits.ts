import { createRequire } from 'node:module'
import { asArray, asText, isObject, type JsonObject } from './json.ts'
import { isImageSource, isWebLink } from './web-address.ts'

// The package's own modules only run through a bundler; its bundle runs here, and needs no DOM to parse.
const require = createRequire(import.meta.url)
const renderer = require('adaptivecards/dist/adaptivecards.min.js') as typeof import('adaptivecards')

/** The budget for one card, bytes of JSON: Teams takes more, other clients and re-sending paths do not. */
const cardBudgetBytes = 25 * 1024
/** Teams shows six actions in a row of buttons and drops the rest. */
const maximumActions = 6

type Node = JsonObject & { type?: unknown }

/** Every object with a `type` in the card, depth first, in the order it is written. */
const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)))
  return typeof value.type === 'string' ? [value, ...inside] : inside
}

const versionFaults = (card: JsonObject) =>
  /^1\.[0-5]$/.test(asText(card.version)) ? [] : [`version must be 1.0 to 1.5, not ${String(card.version)}`]

const sizeFaults = (card: JsonObject) => {
  const bytes = Buffer.byteLength(JSON.stringify(card))
  return bytes <= cardBudgetBytes ? [] : [`the card is ${bytes} bytes, more than ${cardBudgetBytes}`]
}

const actionFaults = (nodes: Node[]) =>
  nodes
    .map((node) => asArray(node.actions).length)
    .filter((count) => count > maximumActions)
    .map((count) => `${count} actions in one row, more than ${maximumActions}`)

const idFaults = (nodes: Node[]) => {
  const ids = nodes.map((node) => asText(node.id)).filter((id) => id !== '')
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the id ${id} is used twice`)
}

const commaFaults = (nodes: Node[]) =>
  nodes
    .filter((node) => node.type === 'Input.ChoiceSet' && node.isMultiSelect === true)
    .flatMap((node) => asArray(node.choices).map((choice) => (isObject(choice) ? asText(choice.value) : '')))
    .filter((value) => value.includes(','))
    .map((value) => `the choice ${value} has a comma, and Teams joins choices by commas`)

const imageAddresses = (node: Node) => {
  const background = isObject(node.backgroundImage) ? node.backgroundImage.url : node.backgroundImage
  return [node.type === 'Image' ? node.url : undefined, node.iconUrl, background].filter(
    (address) => address !== undefined,
  )
}

const addressFaults = (nodes: Node[]) => [
  ...nodes
    .flatMap(imageAddresses)
    .filter((address) => !isImageSource(address))
    .map((address) => `the image ${String(address).slice(0, 80)} is not https, data: or on this machine`),
  ...nodes
    .filter((node) => node.type === 'Action.OpenUrl' && !isWebLink(node.url))
    .map((node) => `the link ${String(node.url).slice(0, 80)} is not https, mailto or on this machine`),
]

const targetFaults = (nodes: Node[]) => {
  const ids = new Set(nodes.map((node) => node.id))
  return nodes
    .filter((node) => node.type === 'Action.ToggleVisibility')
    .flatMap((node) => asArray(node.targetElements))
    .map((target) => (isObject(target) ? target.elementId : target))
    .filter((id) => !ids.has(id))
    .map((id) => `the toggled element ${String(id)} is not in the card`)
}

/** A searched list is Teams' own at every version: it begins without choices and asks the app for them. */
const withoutSearch = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSearch)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, child]) => [key, withoutSearch(child)] as const)
  const { 'choices.data': query, ...rest } = Object.fromEntries(entries)
  const isEmpty = query !== undefined && asArray(rest.choices).length === 0
  return isEmpty ? { ...rest, choices: [{ title: '…', value: '…' }] } : rest
}

/** What Microsoft's own parser has to say about the card, at schema 1.5. */
const parserFaults = (card: JsonObject) => {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5)
  const parsed = new renderer.AdaptiveCard()
  parsed.parse(withoutSearch(card), context)
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  return [...parsing, ...parsed.validateProperties().validationEvents.map((event) => event.message)]
}

/**
 * Everything Teams would choke on, or show otherwise than meant, in an Adaptive Card; empty when it is sound.
 * Sources: Microsoft's parser, and the Teams limits (schema 1.5, six actions, comma-joined choices, https images).
 */
export const checkCard = (card: unknown): string[] => {
  if (!isObject(card) || card.type !== 'AdaptiveCard') return ['not an object of type AdaptiveCard']
  const nodes = nodesOf(card)
  return [
    ...new Set([
      ...versionFaults(card),
      ...sizeFaults(card),
      ...actionFaults(nodes),
      ...idFaults(nodes),
      ...commaFaults(nodes),
      ...addressFaults(nodes),
      ...targetFaults(nodes),
      ...parserFaults(card),
    ]),
  ]
}
