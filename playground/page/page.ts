import { mountClockBar } from './clock-bar.ts'
import { element } from './element.ts'
import { createGuide } from './guide.ts'
import { createHub } from './hub.ts'
import { createNotices, watchWindows } from './notices.ts'
import { createPeople, type PlaygroundPerson } from './people.ts'
import { type Place, readPlaces, SIDES, type Side, type View, writePlaces } from './place.ts'
import { createSeat, type Seat } from './seat.ts'

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

const token = document.querySelector<HTMLMetaElement>('meta[name=playground-token]')?.content ?? ''
const toast = byId('toast')

let toastTimer: ReturnType<typeof setTimeout> | undefined
/** What a sentence at the foot of the page can lead to. */
interface Offer {
  readonly label: string
  readonly take: () => void
}
const say = (text: string, offer?: Offer): void => {
  const hide = () => toast.classList.remove('shown')
  const take = () => {
    hide()
    offer?.take()
  }
  toast.replaceChildren(
    text,
    ...(offer ? [element('button', { type: 'button', class: 'button small', onclick: take }, offer.label)] : []),
  )
  toast.classList.add('shown')
  clearTimeout(toastTimer)
  toastTimer = setTimeout(hide, offer ? 20_000 : 6_000)
}

const notify = createNotices(byId('notice'))
watchWindows((crowded) => notify('crowded', crowded))

const hub = createHub({
  token,
  onStale: () => notify('restarted', true),
  onReachable: (reachable) => notify('silent', !reachable),
})

type Pairs = readonly (readonly [string, string])[]
let everyone = await hub.get<PlaygroundPerson[]>('people').catch(() => [])
let pairs: Pairs = await hub.get<Pairs>('pairs').catch(() => [])
let people = createPeople(everyone, pairs)

let places: Partial<Record<Side, Place>> = readPlaces(location.hash)
const other = (side: Side): Side => (side === 'left' ? 'right' : 'left')
const guide = byId<HTMLDialogElement>('guide')
const sitting = (side: Side): PlaygroundPerson | undefined => people.find(places[side]?.email ?? '')

/** On a narrow page one seat is shown at a time: this one. */
let front: Side = 'left'
const turn = element('button', {
  type: 'button',
  class: 'button turn',
  onclick: () => {
    bringForward(other(front))
    seats[front].element.querySelector<HTMLElement>('button')?.focus()
  },
})
const bringForward = (side: Side): void => {
  front = side
  byId('seats').dataset.front = front
  turn.textContent = `See ${sitting(other(front))?.account.name ?? 'the other seat'}`
}

const showSide = (side: Side): void => {
  const person = sitting(side)
  seats[side].show(person, person?.account.platform === 'email' ? 'mail' : (places[side]?.view ?? 'chat'))
  const names = SIDES.map((one) => sitting(one)?.account.name).filter((name) => name !== undefined)
  bringForward(front)
  document.title = names.length > 0 ? `${names.join(' and ')} – P3 Playground` : 'P3 Playground'
}

const goTo = (next: Partial<Record<Side, Place>>): void => {
  const before = places
  places = next
  history.pushState(null, '', writePlaces(places) || location.pathname)
  for (const side of SIDES) {
    const changed = before[side]?.email !== places[side]?.email || before[side]?.view !== places[side]?.view
    if (changed) showSide(side)
    else seats[side].refresh()
  }
}

const sit = (side: Side, person: PlaygroundPerson, view: View = 'chat'): void => {
  const place: Place = { email: person.account.email, view: person.account.platform === 'email' ? 'mail' : view }
  const twin = places[other(side)]
  // One person cannot sit on both sides: choosing the one beside changes places.
  goTo(twin?.email === place.email ? { [side]: place, [other(side)]: places[side] } : { ...places, [side]: place })
  bringForward(side)
  guide.close()
}

const seatOf = (side: Side): Seat =>
  createSeat({
    side,
    hub,
    people: () => people,
    whenEmpty: (onChoose) =>
      side === 'right' ? createGuide(guideActions, 'guide-beside-title', sitting('left') && onChoose) : undefined,
    suggest: () => !sitting(other(side)),
    onPick: (person) => sit(side, person),
    onView: (view) => goTo({ ...places, [side]: { ...places[side]!, view } }),
    onLeave: () => goTo({ ...places, [side]: undefined }),
    partnerElsewhere: (person) => {
      const partner = people.partnerOf(person)
      return partner === sitting(other(side)) ? undefined : partner
    },
    onPartner: (partner) => sit(other(side), partner),
  })

const guideActions = {
  people: () => people,
  seat: (side: Side, person: PlaygroundPerson) => sit(side, person),
  isSeated: (person: PlaygroundPerson) => SIDES.some((side) => sitting(side) === person),
  nextReminder: () => {
    guide.close()
    document.querySelector<HTMLButtonElement>('[data-move="next-nudge"]')?.click()
  },
}
const seats: Record<Side, Seat> = { left: seatOf('left'), right: seatOf('right') }

const refreshPeople = async (): Promise<void> => {
  const [fresh, now] = await Promise.all([
    hub.get<Pairs>('pairs').catch(() => pairs),
    hub.get<PlaygroundPerson[]>('people').catch(() => everyone),
  ])
  if (JSON.stringify([fresh, now]) === JSON.stringify([pairs, everyone])) return
  pairs = fresh
  everyone = now
  people = createPeople(everyone, pairs)
  for (const side of SIDES) seats[side].refresh()
}

const openGuide = (): void => {
  const close = element(
    'button',
    { type: 'button', class: 'button quiet small', onclick: () => guide.close() },
    'Close',
  )
  guide.replaceChildren(createGuide(guideActions, 'guide-title'), element('p', { class: 'guide-close' }, close))
  guide.showModal()
}

const swap = element('button', {
  type: 'button',
  class: 'swap',
  title: 'Swap sides',
  'aria-label': 'Swap sides',
  onclick: () => goTo({ left: places.right, right: places.left }),
})

byId('seats').replaceChildren(seats.left.element, swap, seats.right.element)
byId('seats').before(turn)
document.querySelector('.skip-link')?.addEventListener('click', (event) => {
  // The address says who sits where, so it stays.
  event.preventDefault()
  byId('seats').focus()
})
byId('open-guide').addEventListener('click', openGuide)
guide.addEventListener('click', (event) => event.target === guide && guide.close())
addEventListener('popstate', () => {
  places = readPlaces(location.hash)
  for (const side of SIDES) showSide(side)
})
mountClockBar(byId('clock'), hub, (text, reminded = []) => {
  const person = reminded.map((email) => people.find(email)).find((one) => one !== undefined)
  if (!person) return say(text)
  const more = reminded.length > 1 ? ` and ${reminded.length - 1} more` : ''
  say(`${text} P3 reminded ${person.account.name}${more}.`, {
    label: `Be ${person.account.name}`,
    take: () => sit(sitting('left') ? 'right' : 'left', person),
  })
})
hub.onClockMoved(() => void refreshPeople())
setInterval(() => void refreshPeople(), 8_000)
for (const side of SIDES) showSide(side)
