/** So many messages are drawn at first, and with each look further back. */
const SPAN = 30
/** Pixels from the top at which earlier messages are drawn. */
const NEAR = 300

export interface History<Item> {
  /** The items to draw now; those before them wait until somebody scrolls up. */
  begin(items: readonly Item[]): readonly Item[]
}

/**
 * Draws of a long history only its end, and earlier parts as somebody scrolls up: what stands on the screen stays where it is.
 * `prepend` draws items above all others, in their order.
 */
export const createHistory = <Item>(
  scroller: HTMLElement,
  prepend: (items: readonly Item[]) => void | Promise<void>,
): History<Item> => {
  let earlier: readonly Item[] = []
  let busy = false
  const more = async (): Promise<void> => {
    if (busy || earlier.length === 0 || scroller.scrollTop > NEAR) return
    busy = true
    const span = earlier.slice(-SPAN)
    earlier = earlier.slice(0, -SPAN)
    const fromEnd = scroller.scrollHeight - scroller.scrollTop
    await prepend(span)
    scroller.scrollTop = scroller.scrollHeight - fromEnd
    busy = false
  }
  scroller.addEventListener('scroll', () => void more(), { passive: true })
  return {
    begin: (items) => {
      earlier = items.slice(0, -SPAN)
      return items.slice(-SPAN)
    },
  }
}

/** Keeps a feed at its end when it grows by itself (a picture arrives, the window is turned), unless somebody scrolled up. */
export const keepAtEnd = (scroller: HTMLElement): void => {
  let atEnd = true
  let top = 0
  scroller.addEventListener(
    'scroll',
    () => {
      const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80
      // What has grown since is below, too: only somebody who went up wants to read there.
      if (near || scroller.scrollTop < top) atEnd = near
      top = scroller.scrollTop
    },
    { passive: true },
  )
  const stay = () => {
    if (atEnd) scroller.scrollTop = scroller.scrollHeight
  }
  // A picture's arrival doesn't bubble.
  scroller.addEventListener('load', stay, true)
  const sizes = new ResizeObserver(stay)
  for (const part of [scroller, ...scroller.children]) sizes.observe(part)
}
