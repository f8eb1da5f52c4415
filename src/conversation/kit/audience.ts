import { titled } from '../../core/directors/titled.ts'
/** What every form says of who will read it. Kept in step with core/access: a test compares the two. */
export const audience = {
  times: (other: string) =>
    `${other} sees all of this. The department and your ${titled('directors')} see only dates and lengths.`,
  log: (other: string) =>
    `${other} sees this, except your private reflection. The department sees dates, lengths and what you check; ${titled('directors')} see only dates, lengths and counts. Nobody but ${other} reads your notes.`,
  reason: (other: string) => `Only ${other} reads your reason.`,
  reflection: 'Only you will ever see this.',
  plan: (shared: boolean, other: string) =>
    shared
      ? `You and ${other} see what you share, goal by goal. The department sees only that you have a plan, unless you share a goal with it.`
      : 'Only you see your plan. The department sees only that you have one, unless you share a goal with it.',
  students: 'Please leave out students’ names and anything else that would tell who a student is.',
  coordinator: 'Both partners read your reason, as the coordinator’s. Your name is not shown with it.',
} as const
