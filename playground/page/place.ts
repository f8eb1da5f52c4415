export type Side = 'left' | 'right'
export const SIDES: readonly Side[] = ['left', 'right']

export type View = 'chat' | 'mail'

/** Who sits where and what they look at, as the address remembers it. */
export interface Place {
  readonly email: string
  readonly view: View
}

/** Reads `#left=dana@…&right=lee@…&right-view=mail`. */
export const readPlaces = (hash: string): Partial<Record<Side, Place>> => {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const places: Partial<Record<Side, Place>> = {}
  for (const side of SIDES) {
    const email = said.get(side)
    if (email) places[side] = { email, view: said.get(`${side}-view`) === 'mail' ? 'mail' : 'chat' }
  }
  return places
}

export const writePlaces = (places: Partial<Record<Side, Place>>): string => {
  const words: string[] = []
  for (const side of SIDES) {
    const place = places[side]
    if (!place) continue
    words.push(`${side}=${encodeURIComponent(place.email).replace('%40', '@')}`)
    if (place.view === 'mail') words.push(`${side}-view=mail`)
  }
  return words.length > 0 ? `#${words.join('&')}` : ''
}
