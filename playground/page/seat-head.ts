import { element } from './element.ts'
import type { PlaygroundPerson } from './people.ts'
import { avatar, platformBadge } from './picker.ts'
import type { View } from './place.ts'

export interface HeadActions {
  readonly onChange: () => void
  readonly onView: (view: View) => void
  readonly onLeave: () => void
  /** The person's partner, unless there is none or they sit beside already. */
  readonly partnerElsewhere: (person: PlaygroundPerson) => PlaygroundPerson | undefined
  readonly onPartner: (partner: PlaygroundPerson) => void
}

const tabsOf = (
  person: PlaygroundPerson,
  view: View,
  badge: HTMLElement,
  onView: (view: View) => void,
): HTMLElement => {
  const tab = (name: View, ...label: (Node | string)[]): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'tab',
        'aria-pressed': String(view === name),
        onclick: () => view !== name && onView(name),
      },
      ...label,
    )
  const chat = person.account.platform === 'slack' ? 'Slack' : 'Teams'
  return element(
    'div',
    { class: 'tabs', role: 'group', 'aria-label': `${person.account.name} looks at` },
    person.account.platform === 'email' ? undefined : tab('chat', chat),
    tab('mail', 'Mail', badge),
  )
}

/** Who sits here, what they look at, and ways to change both. */
export const seatHead = (
  person: PlaygroundPerson,
  view: View,
  badge: HTMLElement,
  options: HeadActions,
): HTMLElement => {
  const partner = options.partnerElsewhere(person)
  const place = person.role === 'administrator' && person.district ? ` · ${person.district}` : ''
  const name = element(
    'button',
    {
      type: 'button',
      class: 'seat-person',
      title: 'Choose someone else',
      onclick: options.onChange,
    },
    avatar(person),
    element(
      'span',
      { class: 'person-words' },
      element('span', { class: 'person-name' }, person.account.name),
      element('span', { class: 'person-title' }, person.account.title + place),
    ),
    platformBadge(person),
    element('span', { class: 'visually-hidden' }, 'Choose someone else'),
  )
  const beside = partner && {
    type: 'button',
    class: 'button quiet small partner',
    onclick: () => options.onPartner(partner),
  }
  return element(
    'header',
    { class: 'seat-head' },
    name,
    beside && element('button', beside, `Partner: ${partner.account.name}`),
    tabsOf(person, view, badge, options.onView),
    element('button', {
      type: 'button',
      class: 'button quiet small leave',
      'aria-label': `Leave ${person.account.name}’s seat`,
      title: 'Leave this seat',
      onclick: options.onLeave,
    }),
  )
}
