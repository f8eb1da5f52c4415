import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10]

/** Every figure by its name. What a figure is counted by never holds a person, a tenant or a word that somebody typed. */
export const createMetrics = () => {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers })
  return {
    registry,
    requests: new Histogram({
      name: 'p3_request_seconds',
      help: 'From a platform’s request to our answer on the wire',
      labelNames: ['platform', 'status'],
      buckets: SECONDS,
      registers,
    }),
    answers: new Histogram({
      name: 'p3_answer_seconds',
      help: 'How long the bot took for what it was asked, by platform and kind (command, press, submission…)',
      labelNames: ['platform', 'kind'],
      buckets: SECONDS,
      registers,
    }),
    refused: new Counter({
      name: 'p3_refused_requests_total',
      help: 'Requests whose signature, token or size was wrong, or that were too many',
      labelNames: ['platform', 'status'],
      registers,
    }),
    deliveries: new Counter({
      name: 'p3_deliveries_total',
      help: 'Messages that were handed to a platform, by rail and fate',
      labelNames: ['rail', 'fate'],
      registers,
    }),
    redraws: new Counter({
      name: 'p3_redraws_total',
      help: 'Messages that were drawn again, by rail and fate',
      labelNames: ['rail', 'fate'],
      registers,
    }),
    matching: new Histogram({
      name: 'p3_matching_seconds',
      help: 'How long a proposal took to be computed',
      buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120],
      registers,
    }),
    reminded: new Counter({ name: 'p3_reminders_total', help: 'People who were reminded by this process', registers }),
    jobFailures: new Counter({
      name: 'p3_job_failures_total',
      help: 'Jobs that failed',
      labelNames: ['job'],
      registers,
    }),
    spans: new Counter({
      name: 'p3_trace_spans_total',
      help: 'Spans that the collector of traces took, or that were dropped',
      labelNames: ['fate'],
      registers,
    }),
    sweepAge: gauge('p3_sweep_age_seconds', 'Since reminders were last looked for with success, by whatever process'),
    waiting: gauge('p3_queue_waiting', 'Jobs that wait', ['queue']),
    oldest: gauge('p3_queue_oldest_due_seconds', 'How long the oldest job has been due', ['queue']),
    deadLetters: gauge('p3_dead_letters', 'Messages that were given up'),
    unreachable: gauge('p3_unreachable_accounts', 'Accounts that no message reaches'),
    connections: gauge('p3_database_connections', 'Connections of this process by state (busy, idle, awaited)', [
      'state',
    ]),
    ready: gauge('p3_ready', '1 while this process can do its work'),
    outgoing: gauge('p3_outgoing', '1 while messages go out; 0 while they are held'),
    clockAhead: gauge('p3_clock_ahead_seconds', 'How far this machine’s clock is ahead of the database’s'),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
