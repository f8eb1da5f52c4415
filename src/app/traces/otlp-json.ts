import type { Span } from '../../usecases/trace.ts'

/** The numbers of OpenTelemetry's protocol: https://github.com/open-telemetry/opentelemetry-proto, trace.proto. */
const kinds = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 } as const
const FAILED = 2

/** Names by OpenTelemetry's conventions where it has one; ours for the rest. */
const names = {
  platform: 'p3.platform',
  kind: 'p3.kind',
  rail: 'p3.rail',
  fate: 'p3.fate',
  notice: 'p3.notice',
  operation: 'db.operation.name',
  door: 'http.route',
  status: 'http.response.status_code',
} as const

const attribute = (key: string, value: string | number) => ({
  key,
  // Whole numbers are 64 bits wide there, which JSON carries as text.
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
})

const nanoseconds = (milliseconds: number): string => String(BigInt(Math.round(milliseconds * 1_000)) * 1_000n)

const spanOf = ({ trace, id, parent, name, kind, from, to, failed, facts }: Span) => ({
  traceId: trace,
  spanId: id,
  ...(parent && { parentSpanId: parent }),
  name,
  kind: kinds[kind],
  startTimeUnixNano: nanoseconds(from),
  endTimeUnixNano: nanoseconds(to),
  attributes: [
    ...(facts.operation ? [attribute('db.system.name', 'postgresql')] : []),
    ...Object.entries(names).flatMap(([fact, key]) => {
      const value = facts[fact as keyof typeof names]
      return value === undefined ? [] : [attribute(key, value)]
    }),
  ],
  ...(failed && { status: { code: FAILED } }),
})

/** A request of OTLP over HTTP, as JSON. */
export const otlpJson = (resource: Readonly<Record<string, string>>, version: string, spans: readonly Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: Object.entries(resource).map(([key, value]) => attribute(key, value)) },
      scopeSpans: [{ scope: { name: 'p3-bot', version }, spans: spans.map(spanOf) }],
    },
  ],
})
