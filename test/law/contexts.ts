import { pairs } from './planted.ts'

/** What every button and message may carry, beside whose it is. */
const everywhere = {
  cycleId: 'cycle',
  templateId: 'none',
  partner: 'yes',
  errandId: 'errand-pair',
  other: 'd2',
  page: '0',
  draftId: 'draft',
  messages: '1',
  change: 'lock-pair',
  campaignId: 'campaign',
  blackoutId: 'break',
  name: 'announcement',
  channelId: 'channel',
  importId: 'import',
  tenantId: 'slack',
  part: 'people',
  line: '2',
  same: 'yes',
  mark: 'mark',
  out: 'yes',
  grantId: 'g1',
  role: 'coordinator',
  list: 'schools',
  format: 'csv',
  offerId: 'offer',
  seen: '1',
  words: 'status',
  round: '1',
  since: '2026-09-01T00:00:00Z',
  after: '2026-08-01T00:00:00Z',
  until: '2026-12-01T00:00:00Z',
  week: '2026-09-07',
  closesOn: '2027-06-01',
  about: 'introduction',
  deliveryId: 'delivery',
  asked: 'length',
  key: 'pilot',
  kind: 'looked',
  head: 'superintendent',
  months: '24',
  from: '2026-01-01',
  to: '2027-06-01',
} as const
const common = { ...everywhere, applicantId: 'applicant' } as const

/** Of each partner of each pair, each of their goals. */
export const contexts: readonly Readonly<Record<string, string>>[] = [
  ...Object.entries(pairs).flatMap(([partnershipId, { people, districts }]) =>
    people.flatMap((who, side) =>
      ['both', 'partner', 'office', 'own', 'later'].map((kind, n) => {
        const step = ['firstVisit', 'call', 'firstVisit', 'secondVisit', 'finalMeeting'][n]
        return {
          ...common,
          partnershipId,
          stepId: partnershipId === 'pair' ? `step-${step}` : `${partnershipId}-${step}`,
          ownerId: `p-${who}`,
          participantId: `p-${who}`,
          personId: who,
          goalId: `goal-${who}-${kind}`,
          commentId: `c-${who}-${kind}`,
          helpId: `help-${partnershipId}-${who}`,
          helpRequestId: `help-${partnershipId}-${who}`,
          errandId: `errand-${partnershipId}`,
          reminderId: `idea-${who}`,
          logId: `log-${partnershipId}-${who}`,
          districtCode: districts[side]!,
          a: `p-${people[0]}`,
          b: `p-${people[1]}`,
        }
      }),
    ),
  ),
  {
    ...common,
    change: 'forbid-pair',
    name: 'steps',
    format: 'pdf',
    districtCode: 'd3',
    participantId: 'p-cleo',
    personId: 'cleo',
  },
  { ...everywhere, part: 'faults', format: 'xlsx', districtCode: 'd3' },
]
