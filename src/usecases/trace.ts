import { AsyncLocalStorage } from 'node:async_hooks'

/** What a span may say: words of our own from closed lists, and numbers. Nothing that anybody typed, and nobody's name or address. */
export interface SpanFacts {
  readonly platform?: string
  /** What was asked, e.g. a command or a press. */
  readonly kind?: string
  readonly rail?: string
  readonly fate?: string
  readonly notice?: string
  /** A statement's first word. */
  readonly operation?: string
  readonly door?: string
  readonly status?: number
}

type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer'

/** One piece of work of a trace. Moments are milliseconds since 1970. */
export interface Span {
  readonly trace: string
  readonly id: string
  readonly parent?: string
  readonly name: string
  readonly kind: SpanKind
  readonly from: number
  readonly to: number
  readonly failed: boolean
  readonly facts: SpanFacts
}

/** Where spans go. */
export interface SpanRecorder {
  now(): number
  newId(): string
  record(span: Span): void
}

interface Context {
  readonly trace?: string
  /** What work of now is part of. */
  readonly span?: string
  /** Undefined: this trace is not recorded. */
  readonly recorder?: SpanRecorder
}

/** From the click to the delivery on the other platform, and in every line of the log between. */
const current = new AsyncLocalStorage<Context>()

export const currentTrace = (): string | undefined => current.getStore()?.trace

/** What is recorded of the trace at this moment, for who goes on with it in another process. */
export const currentSpan = (): string | undefined => {
  const context = current.getStore()
  return context?.recorder && context.span
}

/**
 * What `work` does, and all that follows from it, goes by this trace; by the one around it where there is none. It is recorded
 * where a `span` of it was, by the recorder around.
 */
export const withTrace = <T>(trace: string | undefined, work: () => T, span?: string): T =>
  trace ? current.run({ trace, span, recorder: span ? current.getStore()?.recorder : undefined }, work) : work()

/** Traces that begin or go on in `work` are recorded there. */
export const recordingTo = <T>(recorder: SpanRecorder | undefined, work: () => T): T =>
  recorder ? current.run({ ...current.getStore(), recorder }, work) : work()

/** A trace that begins here, recorded or not. `parent`: what it is part of elsewhere. */
export const beginTrace = <T>(
  trace: string,
  recorder: SpanRecorder | undefined,
  parent: string | undefined,
  work: () => T,
) => current.run({ trace, recorder, span: parent }, work)

type Note = (facts: SpanFacts) => void
const ignore: Note = () => undefined

/** Does the work as one span of the trace around it; where nothing is recorded, it only does it. `note` adds what is known later. */
export const inSpan = async <T>(
  { name, kind = 'internal', facts = {} }: { name: string; kind?: SpanKind; facts?: SpanFacts },
  work: (note: Note) => Promise<T>,
): Promise<T> => {
  const context = current.getStore()
  const { trace, recorder, span: parent } = context ?? {}
  if (!trace || !recorder) return work(ignore)
  const id = recorder.newId()
  const from = recorder.now()
  let known = facts
  let failed = true
  try {
    const done = await current.run({ trace, recorder, span: id }, () =>
      work((more) => {
        known = { ...known, ...more }
      }),
    )
    failed = false
    return done
  } finally {
    recorder.record({ trace, id, parent, name, kind, from, to: recorder.now(), failed, facts: known })
  }
}

/** By which way somebody speaks: a chat, a letter and its page, or the server's own command line. */
export type SpokenBy = 'slack' | 'teams' | 'email' | 'server'
const rails = new AsyncLocalStorage<SpokenBy>()

export const currentRail = (): SpokenBy | undefined => rails.getStore()

/** What `work` does was asked for by this way: the audit trail says so. */
export const byRail = <T>(rail: SpokenBy, work: () => T): T => rails.run(rail, work)
