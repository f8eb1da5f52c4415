import type { Evidence, Finding } from './evidence.ts'
import { auditInvitations } from './invitations.ts'
import { auditMessages } from './messages.ts'
import { auditNeeds } from './needs.ts'
import { auditPaths } from './paths.ts'
import { auditReminders } from './reminders.ts'
import { auditReport } from './report.ts'
import { auditSecrets } from './secrets.ts'

/** Every look that the auditor takes, by what it asks. */
const looks = {
  'no pair in an impossible state': auditPaths,
  'no message without a cause, none twice, none that only one side knows': auditMessages,
  'none out of hours or in a break, ladder and ceilings kept': auditReminders,
  'every invitation answered or reminded': auditInvitations,
  'reports equal to what was counted again': auditReport,
  'no secret in logs or tables': auditSecrets,
  'memory and connections flat': auditNeeds,
} as const satisfies Record<string, (evidence: Evidence) => Promise<Finding[]>>

/** Looks at a year from outside. It shares no line with the bot: what it finds is so, or the auditor is wrong. */
export const auditYear = async (
  evidence: Evidence,
): Promise<{ readonly asked: string; readonly findings: Finding[] }[]> => {
  const seen: { asked: string; findings: Finding[] }[] = []
  for (const [asked, look] of Object.entries(looks)) seen.push({ asked, findings: await look(evidence) })
  return seen
}
