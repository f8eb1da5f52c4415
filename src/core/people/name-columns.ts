import type { Column } from '../table/headings.ts'
import { nameInOrder } from './names.ts'

export type NameKey = 'name' | 'given' | 'family' | 'lastFirst'

/** In one column, in two, or last name first, as programs and people have it. `also`: what else the one column is called there. */
export const nameColumns = (...also: readonly string[]): readonly Column<NameKey>[] => [
  { key: 'name', label: 'name', also: ['full name', 'display name', 'staff name', 'employee name', ...also] },
  { key: 'given', label: 'first name', also: ['given name', 'firstname', 'first', 'preferredGivenName'] },
  { key: 'family', label: 'last name', also: ['family name', 'lastname', 'last', 'surname', 'preferredFamilyName'] },
  { key: 'lastFirst', label: 'last, first', also: ['lastfirst', 'last first', 'name (last, first)'] },
]

/** How the name of a row is said; empty where it has none. */
export const nameOf = ({ name, given, family, lastFirst }: Readonly<Record<NameKey, string>>): string =>
  nameInOrder(name || `${given} ${family}`.trim() || lastFirst)
