import type { ChatPlatform } from '../../core/platform.ts'
/** Requests taken in already. Platforms send again what they believe was lost; the second one is answered, not carried out. */
export interface Receipts {
  /** True the first time a key of this tenant is seen, by any process; false ever after. */
  take(receipt: Receipt): Promise<boolean>
  /** Forgets what was taken before this moment. Says how many. */
  forget(before: Date): Promise<number>
}

interface Receipt {
  readonly platform: ChatPlatform
  readonly tenant: string
  /** What the platform calls this request, e.g. an event's id. */
  readonly key: string
  readonly at: Date
}
