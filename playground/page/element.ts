type Value = string | number | boolean | undefined | ((event: never) => unknown)
type Child = Node | string | undefined | false

/**
 * Makes an element. `class` and other names are attributes (true: present, false or undefined: absent), functions named
 * on<event> listen. Children that are text are only ever text.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  values: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}
