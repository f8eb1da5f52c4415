import type { Page, Paged } from './overview-port.ts'

/** A page of a list, or its last where what stood further back has been settled since. */
export const pageOrLast = async <T>(read: (page: Page) => Promise<Paged<T>>, page: Page): Promise<Paged<T>> => {
  const seen = await read(page)
  const last = Math.max(0, Math.ceil(seen.total / page.size) - 1)
  return page.number > last ? read({ ...page, number: last }) : seen
}
