import { z } from 'zod'

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const address = z.preprocess(
  blank,
  z.url({ protocol: /^https?$/, error: 'is an address like http://127.0.0.1:4318' }).optional(),
)
const count = z.preprocess(
  blank,
  z.coerce.number('is a whole number').int('is a whole number').min(1, 'is at least 1').optional(),
)
const word = z.preprocess(blank, z.string().optional())
const pairs = z.preprocess(
  blank,
  z
    .string()
    .regex(/^\s*[^=,]+=[^,]*(,\s*[^=,]+=[^,]*)*$/, 'is a list like name=value,other=value')
    .optional(),
)
const protocol = z.preprocess(
  blank,
  z.enum(['http/json'], 'is http/json: P3 speaks no other, and collectors take it at the same port').optional(),
)

/** OpenTelemetry's own variables, as far as they are obeyed: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
export const traceSettings = {
  OTEL_SDK_DISABLED: z.preprocess(blank, z.enum(['true', 'false'], 'is true or false').default('false')),
  OTEL_SERVICE_NAME: word,
  OTEL_RESOURCE_ATTRIBUTES: pairs,
  OTEL_TRACES_EXPORTER: z.preprocess(blank, z.enum(['otlp', 'none'], 'is otlp or none').optional()),
  OTEL_TRACES_SAMPLER: z.preprocess(
    blank,
    z
      .enum(
        [
          'always_on',
          'always_off',
          'traceidratio',
          'parentbased_always_on',
          'parentbased_always_off',
          'parentbased_traceidratio',
        ],
        'is one of always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off, parentbased_traceidratio',
      )
      .default('parentbased_always_on'),
  ),
  OTEL_TRACES_SAMPLER_ARG: z.preprocess(
    blank,
    z.coerce
      .number('is a number from 0 to 1')
      .min(0, 'is a number from 0 to 1')
      .max(1, 'is a number from 0 to 1')
      .default(1),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_HEADERS: pairs,
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: pairs,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TIMEOUT: count,
  OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: count,
  OTEL_BSP_SCHEDULE_DELAY: count,
  OTEL_BSP_MAX_QUEUE_SIZE: count,
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: count,
} as const

const shape = z.object(traceSettings)

/** Where traces go, and how. */
export interface TraceConfig {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly serviceName: string
  readonly resource: Readonly<Record<string, string>>
  readonly sampler: z.output<typeof shape>['OTEL_TRACES_SAMPLER']
  readonly ratio: number
  /** Milliseconds. */
  readonly timeout: number
  readonly delay: number
  readonly queueSize: number
  readonly batchSize: number
}

/** Undefined: no traces. They are on as soon as there is somewhere to send them. */
export const traceConfigOf = (e: z.output<typeof shape>): TraceConfig | undefined => {
  const own = e.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
  const shared = e.OTEL_EXPORTER_OTLP_ENDPOINT
  const wanted = e.OTEL_TRACES_EXPORTER === undefined ? Boolean(own ?? shared) : e.OTEL_TRACES_EXPORTER === 'otlp'
  if (!wanted || e.OTEL_SDK_DISABLED === 'true') return undefined
  const queueSize = e.OTEL_BSP_MAX_QUEUE_SIZE ?? 2_048
  return {
    // The address of traces is taken as it is; the one for all signals is where their paths begin.
    url: own ?? `${(shared ?? 'http://localhost:4318').replace(/\/+$/, '')}/v1/traces`,
    headers: pairsIn(e.OTEL_EXPORTER_OTLP_TRACES_HEADERS ?? e.OTEL_EXPORTER_OTLP_HEADERS),
    serviceName: e.OTEL_SERVICE_NAME ?? pairsIn(e.OTEL_RESOURCE_ATTRIBUTES)['service.name'] ?? 'p3-bot',
    resource: pairsIn(e.OTEL_RESOURCE_ATTRIBUTES),
    sampler: e.OTEL_TRACES_SAMPLER,
    ratio: e.OTEL_TRACES_SAMPLER_ARG,
    timeout: e.OTEL_EXPORTER_OTLP_TRACES_TIMEOUT ?? e.OTEL_EXPORTER_OTLP_TIMEOUT ?? 10_000,
    delay: e.OTEL_BSP_SCHEDULE_DELAY ?? 5_000,
    queueSize,
    batchSize: Math.min(queueSize, e.OTEL_BSP_MAX_EXPORT_BATCH_SIZE ?? 512),
  }
}

/** `name=value,other=value`, percent-encoded where that is needed. */
const pairsIn = (list = ''): Record<string, string> =>
  Object.fromEntries(
    list
      .split(',')
      .map((one) => one.split('='))
      .filter(([name = '']) => name.trim() !== '')
      .map(([name = '', ...rest]) => [name.trim(), decoded(rest.join('=').trim())]),
  )

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
