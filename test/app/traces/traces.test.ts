import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../../src/app/environment/config.ts'
import { withoutSecrets } from '../../../src/app/environment/without-secrets.ts'
import { openTraces } from '../../../src/app/traces/open-traces.ts'
import type { Span } from '../../../src/usecases/trace.ts'
import { pairOn } from '../../journeys/pairs.ts'
import { createPublishedWorld } from '../../journeys/published-world.ts'
import type { World } from '../../journeys/world.ts'
import { type Collected, startCollector } from './collector.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const playground = { P3_MODE: 'playground' }
const configOf = (env: Record<string, string>) => readConfig({ ...playground, ...env }).traces
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

describe('one trace', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>
  let world: World
  let typed: readonly string[]
  beforeAll(async () => {
    collector = await startCollector()
    world = await createPublishedWorld('server', {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20marked-for-the-collector',
      OTEL_SERVICE_NAME: 'p3-of-tests',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging',
      OTEL_BSP_SCHEDULE_DELAY: '50',
    })
    const { a, b } = pairOn(await world.pairs(), 'slack', 'teams')
    const chat = world.client(a.name)
    await chat.press('Suggest times')
    const times = { date1: '2026-09-22', time1: '09:00', minutes: '180' }
    await chat.fill({ host: b.participantId, ...times, note: 'a note that is marked' })
    typed = ['a note that is marked', a.name, b.name, a.email, b.email, a.school, b.school]
    await world.idle()
    await vi.waitFor(() => expect(collector.spans.filter(isTeams)).not.toHaveLength(0), { timeout: 60_000 })
    await world.stop()
  })
  afterAll(() => collector.close())

  const isTeams = ({ name, facts }: Collected) => name === 'send teams' && facts['p3.notice'] === 'timesOffered'

  it('holds what was sent in Slack, the database’s work and the message to the partner in Teams, each inside what caused it', () => {
    expect(collector.faults).toEqual([])
    const sent = collector.spans.find(isTeams)!
    expect(sent).toMatchObject({ kind: 3, facts: { 'p3.rail': 'teams', 'p3.fate': 'sent' } })
    const trace = collector.spans.filter(({ traceId }) => traceId === sent.traceId)
    const byId = new Map(trace.map((one) => [one.spanId, one]))
    const way = []
    for (let one: Collected | undefined = sent; one; one = byId.get(one.parentSpanId ?? '')) way.unshift(one.name)
    // Its root is the request, and between stand the answer and the statement's transaction that wrote the message.
    expect(way[0]).toBe('POST /slack')
    expect(way[1]).toBe('bot submit')
    expect(way.slice(-2)).toEqual(['deliver', 'send teams'])
    const statements = trace.filter(({ facts }) => facts['db.system.name'] === 'postgresql')
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['BEGIN', 'INSERT', 'COMMIT']))
    for (const one of trace) {
      expect(BigInt(one.endTimeUnixNano) >= BigInt(one.startTimeUnixNano)).toBe(true)
      expect(one.status).toBeUndefined()
      // Nothing hangs in the air.
      if (one.parentSpanId) expect(byId.has(one.parentSpanId)).toBe(true)
    }
  })

  it('says whose it is, goes where the variables say, and holds no word, name, address or token', () => {
    expect(collector.resources[0]).toMatchObject({
      'service.name': 'p3-of-tests',
      'deployment.environment.name': 'staging',
    })
    expect(collector.heads[0]).toEqual({
      path: '/v1/traces',
      authorization: 'Bearer marked-for-the-collector',
      type: 'application/json',
    })
    const all = collector.bodies.join('\n')
    for (const words of [...typed, '@', 'xoxb', 'SELECT "', 'Suggest']) expect(all).not.toContain(words)
  })
})

describe('the variables', () => {
  it('begin no traces before there is somewhere to send them, and end them when told', () => {
    expect(configOf({})).toBeUndefined()
    expect(configOf({ OTEL_SERVICE_NAME: 'p3' })).toBeUndefined()
    expect(configOf({ OTEL_TRACES_EXPORTER: 'otlp' })?.url).toBe('http://localhost:4318/v1/traces')
    const somewhere = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example.gov/in' }
    expect(configOf(somewhere)?.url).toBe('https://otel.example.gov/in/v1/traces')
    expect(configOf({ ...somewhere, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://t.example.gov/x' })?.url).toBe(
      'https://t.example.gov/x',
    )
    expect(configOf({ ...somewhere, OTEL_SDK_DISABLED: 'true' })).toBeUndefined()
    expect(configOf({ ...somewhere, OTEL_TRACES_EXPORTER: 'none' })).toBeUndefined()
  })

  it('that ask for what P3 does not speak are named, with what it speaks', () => {
    expect(() => configOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toThrow(
      'OTEL_EXPORTER_OTLP_PROTOCOL is http/json: P3 speaks no other',
    )
    expect(() => configOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' })).toThrow('is an address like')
    // Those that other programs obey are none of ours, however near their names.
    expect(configOf({ OTEL_BLRP_SCHEDULE_DELAY: '1000' })).toBeUndefined()
  })

  it('that hold a collector’s token are never said back', () => {
    const said = withoutSecrets({ OTEL_EXPORTER_OTLP_HEADERS: 'authorization=marked-for-the-collector' })
    expect(said('it is authorization=marked-for-the-collector')).toBe('it is [hidden]')
  })
})

const spanOf = (trace: string): Span => ({
  ...{ trace, id: 'b'.repeat(16), name: 'x', from: 1, to: 2, failed: false, facts: {} },
  kind: 'internal',
})

const opened = async (url: string, more: Record<string, string> = {}) => {
  const counted = { sent: 0, dropped: 0 }
  const traces = openTraces(
    configOf({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: '20', ...more }),
    log,
    (fate, count) => {
      counted[fate] += count
    },
  )
  return { traces, counted }
}
const trace = (n: number) => n.toString(16).padStart(32, '0')

describe('what is recorded', () => {
  it('waits for a collector that says “later”, and is sent once', async () => {
    const collector = await startCollector([503, 429])
    const { traces, counted } = await opened(collector.url)
    traces.recorder!.record(spanOf(trace(1)))
    await vi.waitFor(() => expect(counted).toEqual({ sent: 1, dropped: 0 }), { timeout: 30_000 })
    await traces.close()
    expect(collector.spans).toHaveLength(1)
    collector.close()
  })

  it('is bounded while the collector is away: what is too much is dropped and counted, and the log says so once', async () => {
    log.warn.mockClear()
    const { traces, counted } = await opened('http://127.0.0.1:1', {
      OTEL_BSP_MAX_QUEUE_SIZE: '10',
      OTEL_BSP_SCHEDULE_DELAY: '1000000',
    })
    for (let n = 0; n < 25; n++) traces.recorder!.record(spanOf(trace(n)))
    expect(counted.dropped).toBeGreaterThanOrEqual(5)
    await traces.close()
    expect(counted).toEqual({ sent: 0, dropped: 25 })
    expect(log.warn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ answer: expect.stringContaining('fetch failed') }),
      'traces are dropped: the collector does not take them',
    )
  })

  it('is chosen by the trace’s own number, or by who began it', async () => {
    const of = async (sampler: string, arg = '') =>
      (await opened('http://127.0.0.1:1', { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: arg })).traces
    const half = await of('traceidratio', '0.5')
    expect(half.recorderFor('0'.repeat(32))).toBeDefined()
    expect(half.recorderFor('f'.repeat(32), { recorded: true })).toBeUndefined()
    const parent = await of('parentbased_traceidratio', '0')
    expect(parent.recorderFor('0'.repeat(32))).toBeUndefined()
    expect(parent.recorderFor('0'.repeat(32), { recorded: true })).toBeDefined()
    const never = await of('always_off')
    expect(never.recorderFor('0'.repeat(32), { recorded: true })).toBeUndefined()
    for (const one of [half, parent, never]) await one.close()
  })
})
