import { element } from './element.ts'
import { groupPeople, initialsOf, isFound, type People, type PlaygroundPerson, platformName } from './people.ts'

export interface PickerOptions {
  readonly people: People
  /** left or right: keeps the ids of the two pickers apart. */
  readonly side: string
  readonly onPick: (person: PlaygroundPerson) => void
  /** Given when there is somebody to go back to. */
  readonly onCancel?: (() => void) | undefined
  /** Shows the suggestion for newcomers. */
  readonly suggest: boolean
}

export const avatar = (person: PlaygroundPerson): HTMLElement =>
  element(
    'span',
    { class: `avatar of-${person.account.platform}`, 'aria-hidden': 'true' },
    initialsOf(person.account.name),
  )

export const platformBadge = (person: PlaygroundPerson): HTMLElement =>
  element('span', { class: `badge of-${person.account.platform}` }, platformName(person))

const optionOf = (person: PlaygroundPerson, { people, side, onPick }: PickerOptions, id: number): HTMLElement => {
  const partner = people.partnerOf(person)
  const place = person.role === 'administrator' && person.district ? ` · ${person.district}` : ''
  return element(
    'li',
    {
      role: 'option',
      id: `${side}-person-${id}`,
      class: 'person',
      'aria-selected': 'false',
      onclick: () => onPick(person),
    },
    avatar(person),
    element(
      'span',
      { class: 'person-words' },
      element('span', { class: 'person-name' }, person.account.name),
      element('span', { class: 'person-title' }, person.account.title + place),
      person.standing && element('span', { class: 'person-title' }, person.standing),
      partner && element('span', { class: 'person-partner' }, `Partner of ${partner.account.name}`),
    ),
    platformBadge(person),
  )
}

const suggestion = (coordinator: PlaygroundPerson, onPick: PickerOptions['onPick']): HTMLElement =>
  element(
    'button',
    { type: 'button', class: 'suggestion', onclick: () => onPick(coordinator) },
    avatar(coordinator),
    element(
      'span',
      { class: 'person-words' },
      element('span', { class: 'suggestion-label' }, 'Suggested: start as the coordinator'),
      element('span', { class: 'person-name' }, coordinator.account.name),
      element('span', { class: 'person-title' }, 'Matches the administrators and sees how every pair is doing'),
    ),
    platformBadge(coordinator),
  )

/** Arrow keys move through what is found, Enter chooses, Escape goes back. */
const steer = (input: HTMLInputElement, list: HTMLElement, onCancel: (() => void) | undefined): void => {
  const shown = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]:not([hidden])')]
  const active = (): HTMLElement | undefined =>
    shown().find((option) => option.getAttribute('aria-selected') === 'true')
  const activate = (option: HTMLElement | undefined): void => {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }
  input.addEventListener('input', () => activate(input.value.trim() ? shown()[0] : undefined))
  input.addEventListener('keydown', (event) => {
    const options = shown()
    const at = options.indexOf(active()!)
    if (event.key === 'ArrowDown') activate(options[Math.min(at + 1, options.length - 1)])
    else if (event.key === 'ArrowUp') activate(options[Math.max(at - 1, 0)])
    else if (event.key === 'Enter') active()?.click()
    else if (event.key === 'Escape' && input.value) input.dispatchEvent(new Event('clear'))
    else if (event.key === 'Escape') onCancel?.()
    else return
    event.preventDefault()
  })
}

const listOf = (options: PickerOptions): HTMLElement => {
  const list = element('div', {
    class: 'people',
    role: 'listbox',
    id: `${options.side}-people`,
    'aria-label': 'People',
  })
  let id = 0
  for (const [index, group] of groupPeople(options.people.all).entries()) {
    const label = `${options.side}-group-${index}`
    list.append(
      element(
        'ul',
        { role: 'group', 'aria-labelledby': label },
        element('li', { class: 'group-name', id: label, role: 'presentation' }, group.name),
        ...group.people.map((person) => {
          const option = optionOf(person, options, id++)
          option.dataset.email = person.account.email
          return option
        }),
      ),
    )
  }
  return list
}

const filter = (list: HTMLElement, people: People, typed: string): number => {
  let found = 0
  for (const option of list.querySelectorAll<HTMLElement>('[role=option]')) {
    const person = people.find(option.dataset.email ?? '')
    option.hidden = !person || !isFound(person, typed)
    if (!option.hidden) found++
  }
  for (const group of list.querySelectorAll<HTMLElement>('[role=group]'))
    group.hidden = !group.querySelector('[role=option]:not([hidden])')
  return found
}

/** A searchable list of everyone one can be. */
export const createPicker = (options: PickerOptions): HTMLElement => {
  const { people, side, suggest, onPick, onCancel } = options
  const list = listOf(options)
  const none = element(
    'p',
    { class: 'none-found', hidden: true },
    'Nobody here fits. Try a name, a school or a district.',
  )
  const count = element('p', { class: 'visually-hidden', 'aria-live': 'polite' })
  const input = element('input', {
    type: 'search',
    class: 'search',
    id: `${side}-search`,
    placeholder: 'Name, school, district, Slack, Teams…',
    autocomplete: 'off',
    spellcheck: 'false',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  })
  const suggested = suggest && people.coordinator ? suggestion(people.coordinator, onPick) : undefined
  const apply = (): void => {
    const found = filter(list, people, input.value.trim())
    none.hidden = found > 0
    if (suggested) suggested.hidden = input.value.trim() !== ''
    count.textContent = input.value.trim() ? `${found} found` : ''
  }
  input.addEventListener('input', apply)
  input.addEventListener('clear', () => {
    input.value = ''
    apply()
  })
  steer(input, list, onCancel)
  return element(
    'section',
    { class: 'picker', 'aria-label': 'Choose a person' },
    element(
      'div',
      { class: 'picker-head' },
      element(
        'label',
        { class: 'picker-title', for: input.id },
        suggest ? 'Who would you like to be?' : 'Who else would you like to be?',
      ),
      onCancel && element('button', { type: 'button', class: 'button quiet small', onclick: onCancel }, 'Back'),
    ),
    element('div', { class: 'picker-search' }, input),
    suggested,
    none,
    list,
    count,
  )
}
