import { type HeadTitle, hasTitles, withTitles } from '../../core/directors/titled.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { seeHeadTitle } from '../../usecases/directors/head-title.ts'

/** What is said, in the program's word for the head of a district. What is not said (schemas, the bytes of files) stays itself. */
export const inTitles = async <T>(deps: ConversationDeps, said: T): Promise<T> =>
  has(said) ? (put(said, await seeHeadTitle(deps)) as T) : said

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const has = (value: unknown): boolean => {
  if (typeof value === 'string') return hasTitles(value)
  if (Array.isArray(value)) return value.some(has)
  return isPlain(value) && Object.values(value).some(has)
}

const put = (value: unknown, head: HeadTitle): unknown => {
  if (typeof value === 'string') return withTitles(value, head)
  if (Array.isArray(value)) return value.map((one) => put(one, head))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(one, head)]))
}
