/**
 * The same reads, with the same question asked once and its answer shared: for whoever looks at many things of one moment. Nobody
 * may change what they get, and whoever wants to hear of a later moment asks anew.
 */
export const askOnce = <T extends object>(reads: T, answers = new Map<string, Promise<unknown>>()): T => {
  const groups = new Map<PropertyKey, unknown>()
  return new Proxy(reads, {
    get: (all, name): unknown => {
      if (!groups.has(name)) groups.set(name, remembering(Reflect.get(all, name), String(name), answers))
      return groups.get(name)
    },
  })
}

/** The questions of one aggregate. */
const remembering = (group: unknown, name: string, answers: Map<string, Promise<unknown>>): unknown => {
  if (typeof group !== 'object' || group === null) return group
  return new Proxy(group, {
    get: (all, verb): unknown => {
      const ask: unknown = Reflect.get(all, verb)
      if (typeof ask !== 'function') return ask
      return (...asked: readonly unknown[]): unknown => {
        const question = JSON.stringify([name, String(verb), asked])
        const known = answers.get(question)
        if (known) return known
        const answer: unknown = Reflect.apply(ask, all, asked)
        if (answer instanceof Promise) answers.set(question, answer)
        return answer
      }
    },
  })
}
