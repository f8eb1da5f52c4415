import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../usecases/ports.ts'
import type { Span, SpanRecorder } from '../../usecases/trace.ts'
import { version } from '../version.ts'
import { otlpJson } from './otlp-json.ts'
import type { TraceConfig } from './trace-settings.ts'

/** Traces on their way to a collector. */
export interface Traces {
  /** The recorder of a trace that begins; undefined where it is not to be recorded. `parent`: whether that which it is part of is. */
  recorderFor(trace: string, parent?: { readonly recorded: boolean }): SpanRecorder | undefined
  /** For what goes on with a trace that another process began. */
  readonly recorder: SpanRecorder | undefined
  /** Sends what waits, and no more. */
  close(): Promise<void>
}

const noTraces: Traces = { recorderFor: () => undefined, recorder: undefined, close: async () => undefined }

/** What a collector answers when it may be sent once more: https://opentelemetry.io/docs/specs/otlp/#retryable-response-codes */
const again = new Set([429, 502, 503, 504])
const TRIES = 3

/**
 * Spans go to the collector a few hundred at a time. Those that it can't take in time are dropped and counted: a collector that is
 * away costs the bot nothing but a line in the log when that begins and ends.
 */
export const openTraces = (
  config: TraceConfig | undefined,
  log: Log,
  count: (fate: 'sent' | 'dropped', spans: number) => void,
): Traces => {
  if (!config) return noTraces
  const { url, headers, timeout, delay, queueSize, batchSize } = config
  const resource = {
    ...config.resource,
    'service.name': config.serviceName,
    'service.version': version,
    'service.instance.id': randomBytes(8).toString('hex'),
  }
  const closing = new AbortController()
  const waiting: Span[] = []
  let isAway = false
  let sending: Promise<void> | undefined

  const post = async (body: string): Promise<number> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(timeout),
    })
    await answer.body?.cancel()
    return answer.status
  }
  const tried = async (body: string): Promise<number | string> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await post(body).catch((error: unknown) => String(error))
      const retry = typeof outcome === 'string' || again.has(outcome)
      if (!retry || attempt === TRIES || closing.signal.aborted) return outcome
      await pause(delay * attempt, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchSize)
      const outcome = await tried(JSON.stringify(otlpJson(resource, version, batch)))
      const taken = typeof outcome === 'number' && outcome >= 200 && outcome < 300
      count(taken ? 'sent' : 'dropped', batch.length)
      if (taken === isAway) {
        isAway = !taken
        if (isAway) log.warn({ answer: outcome }, 'traces are dropped: the collector does not take them')
        else log.info({}, 'the collector takes traces again')
      }
    }
  }
  const send = (): Promise<void> => {
    sending ??= sendAll().finally(() => {
      sending = undefined
    })
    return sending
  }
  const timer = setInterval(() => void send(), delay)
  timer.unref()

  const recorder: SpanRecorder = {
    now: () => performance.timeOrigin + performance.now(),
    newId: () => randomBytes(8).toString('hex'),
    record: (span) => {
      if (waiting.length >= queueSize) return count('dropped', 1)
      waiting.push(span)
      if (waiting.length >= batchSize) void send()
    },
  }
  return {
    recorder,
    recorderFor: (trace, parent) => (isSampled(config, trace, parent) ? recorder : undefined),
    close: async () => {
      clearInterval(timer)
      closing.abort()
      await send()
      // What came while the last batch was on its way.
      await send()
    },
  }
}

/** By the trace's own number, so that every process decides alike. */
const isSampled = (
  { sampler, ratio }: TraceConfig,
  trace: string,
  parent: { readonly recorded: boolean } | undefined,
): boolean => {
  if (parent && sampler.startsWith('parentbased_')) return parent.recorded
  if (sampler.endsWith('always_on')) return true
  if (sampler.endsWith('always_off')) return false
  return Number.parseInt(trace.slice(-13), 16) / 2 ** 52 < ratio
}
