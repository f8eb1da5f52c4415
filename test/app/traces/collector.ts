import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const id = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
/** 64 bits are text in protobuf's JSON. */
const whole = z.string().regex(/^\d+$/)
const attribute = z.strictObject({
  key: z.string().min(1),
  value: z.union([z.strictObject({ stringValue: z.string() }), z.strictObject({ intValue: whole })]),
})
const attributes = z.array(attribute)
const span = z.strictObject({
  traceId: id(16),
  spanId: id(8),
  parentSpanId: id(8).optional(),
  name: z.string().min(1),
  kind: z.int().min(1).max(5),
  startTimeUnixNano: whole,
  endTimeUnixNano: whole,
  attributes,
  status: z.strictObject({ code: z.literal([0, 1, 2]) }).optional(),
})
/**
 * ExportTraceServiceRequest as opentelemetry-proto publishes it, in protobuf's JSON with hexadecimal ids: of its fields those that we
 * send, and no other. https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
const request = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes }),
      scopeSpans: z.array(
        z.strictObject({
          scope: z.strictObject({ name: z.string(), version: z.string() }),
          spans: z.array(span).min(1),
        }),
      ),
    }),
  ),
})

type Sent = z.output<typeof span>
export type Collected = Omit<Sent, 'attributes'> & { readonly facts: Readonly<Record<string, string>> }

/** What stands for a collector of traces: takes what has the published shape, refuses all else. `answers`: its next status codes. */
export const startCollector = async (answers: number[] = []) => {
  const spans: Collected[] = []
  const resources: Record<string, string>[] = []
  const bodies: string[] = []
  const faults: string[] = []
  const heads: { readonly path: string; readonly authorization?: string; readonly type?: string }[] = []
  const server = createServer(async (asked, response) => {
    let body = ''
    for await (const part of asked.setEncoding('utf8')) body += part
    const { authorization, 'content-type': type } = asked.headers
    heads.push({ path: asked.url ?? '', authorization, type })
    const status = answers.shift() ?? 200
    if (status !== 200) return void response.writeHead(status).end()
    bodies.push(body)
    const read = request.safeParse(JSON.parse(body))
    if (!read.success) {
      faults.push(z.prettifyError(read.error))
      return void response.writeHead(400).end()
    }
    for (const { resource, scopeSpans } of read.data.resourceSpans) {
      resources.push(factsOf(resource.attributes))
      for (const one of scopeSpans)
        for (const { attributes: own, ...rest } of one.spans) spans.push({ ...rest, facts: factsOf(own) })
    }
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, spans, resources, bodies, faults, heads, close: () => void server.close() }
}

const factsOf = (list: z.output<typeof attributes>): Record<string, string> =>
  Object.fromEntries(list.map(({ key, value }) => [key, 'intValue' in value ? value.intValue : value.stringValue]))
