import { element } from '../element.ts'
import { drawOptions, groupsOf } from './choices.ts'
import type { DrawInput } from './inputs.ts'
import { type Payload, record, text, words } from './payload.ts'

/** How long nobody must have typed before the bot is asked, in milliseconds. */
const pause = 250

const howMany = (count: number): string =>
  count === 0 ? 'Nothing fits what you typed.' : `${count} ${count === 1 ? 'choice fits' : 'choices fit'}.`

/** A list the bot searches: a field to type into, and a menu of what fits. What is chosen stays while somebody searches on. */
export const drawSearched: DrawInput = (drawing, source, start, blockId) => {
  const { suggest } = drawing
  if (!suggest) return undefined
  const least = Number(source.min_query_length ?? 3)
  const search = element('input', {
    type: 'search',
    class: 'slack-field',
    placeholder: words(source.placeholder) || 'Type to search',
    'aria-label': 'Search the options',
  })
  const menu = element('select', { class: 'slack-field', 'aria-label': 'Options found' })
  const found = element('p', { class: 'slack-hint', role: 'status' })
  let options = new Map<string, Payload>()
  // The whole option is kept, so that a redraw still knows the name of what was chosen.
  let chosen = record(start === undefined ? source.initial_option : start)

  const show = (offered: Payload): void => {
    const groups = groupsOf(offered)
    const known = groups.flatMap((group) => group.choices)
    options = new Map(known.map(({ id, name }) => [id, { value: id, text: { type: 'plain_text', text: name } }]))
    const value = text(chosen.value)
    const kept = value && !options.has(value) ? groupsOf({ options: [chosen] }) : []
    menu.replaceChildren(
      element('option', { value: '' }, 'Choose an option'),
      ...drawOptions([...kept, ...groups], value),
    )
  }
  let asked = 0
  const ask = async (): Promise<void> => {
    asked += 1
    const mine = asked
    if (search.value.length < least) return
    const answer = await suggest(blockId, text(source.action_id), search.value).catch((error: Error) => ({
      ok: false as const,
      message: error.message,
    }))
    // An answer to what was typed earlier comes too late.
    if (mine !== asked) return
    if (answer.ok) show(answer)
    found.textContent = answer.ok ? howMany(options.size) : answer.message
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  // Enter looks at once, rather than sending the form.
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    clearTimeout(timer)
    void ask()
  })
  menu.addEventListener('change', () => {
    chosen = options.get(menu.value) ?? (menu.value === text(chosen.value) ? chosen : {})
  })
  show({ options: [] })
  void ask()
  return {
    node: element('div', { class: 'slack-many' }, search, menu, found),
    isGroup: true,
    read: () => (chosen.value === undefined ? null : chosen),
    onDone: (done) => menu.addEventListener('change', done),
  }
}
