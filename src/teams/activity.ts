import { z } from 'zod'

const id = z.string().min(1).max(2_000)
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().max(200).nullish() })
const named = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() })

/** The parts of an activity that we read. Everything teams-ai would stumble over is required here. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  from: account,
  recipient: z.looseObject({ id, name: z.string().nullish(), isTargeted: z.boolean().nullish() }),
  conversation: z.looseObject({
    id,
    tenantId: z.string().max(200).nullish(),
    conversationType: z.string().nullish(),
    name: z.string().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().nullish(),
  replyToId: z.string().nullish(),
  localTimezone: z.string().nullish(),
  attachments: z
    .array(
      z.looseObject({ contentType: z.string().nullish(), name: z.string().nullish(), content: z.unknown().optional() }),
    )
    .nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z
    .looseObject({
      tenant: named.nullish(),
      team: named.nullish(),
      channel: named.nullish(),
      eventType: z.string().nullish(),
      settings: z.looseObject({ selectedChannel: named.nullish() }).nullish(),
    })
    .nullish(),
})
export type Heard = z.infer<typeof activity>

/** Reads an activity; the fault in words for our log, which names fields and no values. */
export const readActivity = (body: unknown): { ok: true; heard: Heard } | { ok: false; fault: string } => {
  const parsed = activity.safeParse(body)
  if (parsed.success) return { ok: true, heard: parsed.data }
  return { ok: false, fault: parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ') }
}

/** Tenant of who speaks, or '' when the activity does not say, or says two different things. */
export const tenantOf = ({ channelData, conversation }: Heard): string => {
  const [named, placed] = [channelData?.tenant?.id ?? '', conversation.tenantId ?? '']
  if (named !== '' && placed !== '' && named !== placed) return ''
  return named || placed
}

export const isPersonal = ({ conversation }: Heard): boolean => conversation.conversationType === 'personal'

/** What Teams calls this request; ids count milliseconds, so that two chats may have the same. */
export const requestKey = ({ type, name, conversation, id: requestId }: Heard): string =>
  `${name ?? type} ${conversation.id} ${requestId}`
