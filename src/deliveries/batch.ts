import { randomUUIDv7 } from 'node:crypto'
import type { JobInsert } from 'pg-boss'
import { priorities } from '../core/notice.ts'
import type { Group } from '../store/db/deps.ts'
import type { DeliverJob } from './queues.ts'

/** Deliveries that one job carries: less than a second's worth for any tenant, so that none is held up by its neighbors. */
export const MOST_IN_BATCH = 8

/** A delivery that wants a job. */
export interface WaitingDelivery {
  readonly id: string
  /** As kept with the row: 0 first. */
  readonly priority: number
  /** Not before so many seconds. */
  readonly afterSeconds?: number
  readonly group?: Group
  /** How often it failed for a reason nobody foresaw. */
  readonly failures?: number
  /** What it follows from. */
  readonly trace?: string
  /** What of the trace it is part of, where that is recorded. */
  readonly span?: string
}

/** pg-boss takes the highest number first, a row's priority counts from 0. */
export const bossPriority = (priority: number): number => priorities.length - priority

/**
 * Jobs for deliveries, a few in each: of one tenant, equally urgent, at the same time. What failed before travels alone, so
 * that it takes no other along.
 */
export const batchJobs = (deliveries: readonly WaitingDelivery[]): JobInsert<DeliverJob>[] => {
  const open = new Map<string, string[]>()
  const jobs: JobInsert<DeliverJob>[] = []
  for (const { id, priority, afterSeconds = 0, group, failures, trace, span } of deliveries) {
    const key = failures ? id : `${priority} ${afterSeconds} ${group?.id} ${trace} ${span}`
    const ids = open.get(key)
    if (ids && ids.length < MOST_IN_BATCH) {
      ids.push(id)
      continue
    }
    const data = { ids: [id], priority, failures, ...(trace && { trace, span }) }
    open.set(key, data.ids)
    // By its time, so that what comes together lies together: in an index, and for each look into it.
    const job = { id: randomUUIDv7(), data, priority: bossPriority(priority), group }
    jobs.push(afterSeconds > 0 ? { ...job, startAfter: afterSeconds } : job)
  }
  return jobs
}
