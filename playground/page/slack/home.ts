import { element } from '../element.ts'
import { drawBlocks } from './blocks.ts'
import type { Client } from './client.ts'
import type { Drawing } from './drawing.ts'
import { createFields, type Filled } from './fields.ts'
import { list, type Payload, text } from './payload.ts'
import type { PersonDrawing } from './person-drawing.ts'

/** The Home tab: what the bot published for this person. */
export const createHome = (client: Client, drawing: PersonDrawing) => {
  const root = element('div', { class: 'slack-home', role: 'tabpanel', 'aria-label': 'Home', tabindex: 0 })
  let typed: Filled = {}
  let fields = createFields()
  return {
    root,
    show(view: Payload | null): void {
      typed = { ...typed, ...fields.values() }
      fields = createFields(typed)
      if (!view) {
        root.replaceChildren(element('p', { class: 'slack-empty' }, 'P3 has not put anything here yet.'))
        return
      }
      const problem = element('p', { class: 'slack-problem', role: 'alert' })
      const press: Drawing['press'] = async (blockId, actionId, value) => {
        const what = { on: { viewId: text(view.id) }, blockId, actionId, value, values: fields.values() }
        const outcome = await client
          .press(what)
          .catch((error: Error) => ({ ok: false as const, message: error.message }))
        problem.textContent = outcome.ok ? '' : outcome.message
      }
      const suggest: Drawing['suggest'] = (...asked) => client.suggest(text(view.id), ...asked)
      const scroll = root.scrollTop
      root.replaceChildren(problem, ...drawBlocks({ ...drawing(fields, press), suggest }, list(view.blocks)))
      root.scrollTop = scroll
    },
  }
}
