import type { Action } from './card.ts'

/** One primary button a set: of several none would stand out. */
export const onePrimary = (actions: readonly Action[]): Action[] => {
  const first = actions.findIndex((one) => one.kind !== 'link' && one.style === 'primary')
  return actions.map((one, at) => {
    if (one.kind === 'link' || one.style !== 'primary' || at === first) return one
    const { style: _, ...plainly } = one
    return plainly
  })
}
