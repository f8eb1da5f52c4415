/** What only somebody with an office may mean: words of coordinators and directors. */
export const officeIntents = [
  'overdue',
  'board',
  'waiting',
  'unreachable',
  'match',
  'import',
  'roster',
  'broadcast',
  'breaks',
  'report',
  'digest',
  'directors',
  'nominations',
  'nominate',
  'district',
  'year',
  'setup',
  'checklist',
  'audit',
  'texts',
  'channels',
  'offices',
  'retention',
  'link',
  'neighbors',
  'workspaces',
] as const

/** What somebody may mean. Most are a word that the bot knows; the others are a form or card about the current step. */
export const intentNames = [
  'schedule',
  'log',
  'cancel',
  'decline',
  'accept',
  'missed',
  'status',
  'partner',
  'plan',
  'settings',
  'pause',
  'snooze',
  'needHelp',
  'help',
  'export',
  'leave',
  'skip',
  'home',
  'my-data',
  'proof',
  'ideas',
  ...officeIntents,
] as const
export type IntentName = (typeof intentNames)[number]

/** How people say it, over tidy words, and how sure that makes us: 0 to 1. The surest cue that fits is an intent's confidence. */
export interface Intent {
  readonly name: IntentName
  readonly cues: readonly (readonly [pattern: RegExp, confidence: number])[]
}
