import { newId, newSecret } from './ids.ts'
import { asJson, asList, asText, isJson, type Json } from './json.ts'
import type { World } from './world.ts'

/** A dialog or an App Home as Slack holds it: what the app sent, with ids, a hash and its place in the stack. */
export interface OpenView {
  readonly id: string
  readonly teamId: string
  readonly userId: string
  readonly rootViewId: string
  readonly previousViewId: string | null
  hash: string
  /** As sent by the app, every block with an id. */
  content: Json
}

/** Blocks and elements without an id get one, as Slack does. */
export const withIds = (blocks: unknown): Json[] =>
  asList(blocks).map((value) => {
    const block = { block_id: newSecret().slice(0, 5), ...asJson(value) } as Json
    const named = (element: unknown): unknown =>
      asJson(element).type === undefined || asJson(element).type === 'image' || asJson(element).type === 'mrkdwn'
        ? element
        : { action_id: newSecret().slice(0, 5), ...asJson(element) }
    if (block.element) block.element = named(block.element)
    if (block.accessory) block.accessory = named(block.accessory)
    if (block.type === 'actions' || block.type === 'context_actions') block.elements = asList(block.elements).map(named)
    return block
  })

const newHash = (): string => `${newSecret().slice(0, 10)}.${newSecret().slice(0, 8)}`

/** Open dialogs (lost at a restart, as when a person reloads) and published App Homes (kept). */
export const createViews = (world: World) => {
  const stacks = new Map<string, OpenView[]>()
  const homes = new Map<string, OpenView>()
  const offered = new WeakMap<OpenView, Map<string, Json[]>>()
  const stackOf = (teamId: string, userId: string): OpenView[] => stacks.get(`${teamId}:${userId}`) ?? []
  const all = (): OpenView[] => [...stacks.values()].flat()

  const make = (teamId: string, userId: string, content: Json, below?: OpenView): OpenView => {
    const id = newId('V')
    const place = { rootViewId: below?.rootViewId ?? id, previousViewId: below?.id ?? null }
    return { id, teamId, userId, ...place, hash: newHash(), content: { ...content, blocks: withIds(content.blocks) } }
  }

  const withOffers = (view: OpenView, block: Json, element: unknown): unknown => {
    const options = isJson(element) && offered.get(view)?.get(`${block.block_id}:${element.action_id}`)
    return options ? { ...element, options } : element
  }

  return {
    stackOf,
    /** Its blocks, where a searched list has the options the bot has offered so far. */
    blocksOf: (view: OpenView): Json[] =>
      asList(view.content.blocks)
        .map(asJson)
        .map((block) => ({
          ...block,
          element: withOffers(view, block, block.element),
          accessory: withOffers(view, block, block.accessory),
          elements: asList(block.elements).map((each) => withOffers(view, block, each)),
        })),
    /** What was offered before stays choosable: a person may search on after choosing. */
    offer(view: OpenView, place: { blockId: string; actionId: string }, options: readonly Json[]): void {
      const lists = offered.get(view) ?? new Map<string, Json[]>()
      const key = `${place.blockId}:${place.actionId}`
      lists.set(key, [...options, ...(lists.get(key) ?? [])])
      offered.set(view, lists)
    },
    find: (teamId: string, id: string) =>
      [...all(), ...homes.values()].find((view) => view.teamId === teamId && view.id === id),
    findByExternalId: (teamId: string, externalId: string) =>
      all().find((view) => view.teamId === teamId && asText(view.content.external_id) === externalId),
    open(teamId: string, userId: string, content: Json): OpenView {
      const view = make(teamId, userId, content)
      stacks.set(`${teamId}:${userId}`, [view])
      return view
    },
    push(teamId: string, userId: string, content: Json): OpenView {
      const stack = stackOf(teamId, userId)
      const view = make(teamId, userId, content, stack.at(-1))
      stacks.set(`${teamId}:${userId}`, [...stack, view])
      return view
    },
    update(view: OpenView, content: Json): void {
      view.content = { ...content, blocks: withIds(content.blocks) }
      view.hash = newHash()
      if (content.type === 'home') world.writeKept(`home:${view.teamId}:${view.userId}`, view)
    },
    /** Takes one view off the stack; the one below shows again. */
    close(view: OpenView): void {
      const stack = stackOf(view.teamId, view.userId)
      stacks.set(
        `${view.teamId}:${view.userId}`,
        stack.filter((each) => each !== view),
      )
    },
    clear(teamId: string, userId: string): void {
      stacks.delete(`${teamId}:${userId}`)
    },
    home(teamId: string, userId: string): OpenView | undefined {
      const place = `${teamId}:${userId}`
      const kept = homes.get(place) ?? world.readKept<OpenView>(`home:${place}`)
      if (kept) homes.set(place, kept)
      return kept
    },
    publish(teamId: string, userId: string, content: Json): OpenView {
      const view = this.home(teamId, userId) ?? make(teamId, userId, content)
      homes.set(`${teamId}:${userId}`, view)
      this.update(view, content)
      return view
    },
  }
}

export type Views = ReturnType<typeof createViews>
