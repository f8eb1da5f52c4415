import { hash } from 'node:crypto'
import { z } from 'zod'

const id = z.string().min(1).max(2_000)
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().max(200).nullish() })
/** A part we can do without: where it is not as it should be, it is as if it were missing. */
const perhaps = <T extends z.ZodType>(schema: T) => schema.nullish().catch(undefined)
const named = perhaps(z.looseObject({ id: perhaps(z.string()), name: perhaps(z.string()) }))
const members = perhaps(z.array(z.looseObject({ id: z.string(), aadObjectId: perhaps(z.string().max(200)) })))

/** The parts of an activity that we read. Everything teams-ai would stumble over is required here. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  name: perhaps(z.string().max(200)),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  from: account,
  recipient: z.looseObject({ id, isTargeted: perhaps(z.boolean()) }),
  conversation: z.looseObject({
    id,
    tenantId: z.string().max(200).nullish(),
    conversationType: perhaps(z.string()),
    name: perhaps(z.string()),
  }),
  text: perhaps(z.string()),
  value: z.unknown().optional(),
  action: perhaps(z.string()),
  replyToId: perhaps(z.string()),
  localTimezone: perhaps(z.string()),
  attachments: perhaps(
    z.array(
      z.looseObject({ contentType: perhaps(z.string()), name: perhaps(z.string()), content: z.unknown().optional() }),
    ),
  ),
  entities: perhaps(z.array(z.looseObject({ type: perhaps(z.string()) }))),
  membersAdded: members,
  membersRemoved: members,
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: named,
      channel: named,
      eventType: perhaps(z.string()),
      settings: perhaps(z.looseObject({ selectedChannel: named })),
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
  const [named = '', placed = ''] = [channelData?.tenant?.id, conversation.tenantId].map((one) => one?.toLowerCase())
  if (named !== '' && placed !== '' && named !== placed) return ''
  return named || placed
}

/** Whether this came from somebody's own chat with the bot. The message extension is also used in chats between people. */
export const isPersonal = ({ conversation, name }: Heard): boolean =>
  conversation.conversationType === 'personal' && !name?.startsWith('composeExtension/')

/** What Teams calls this request; ids count milliseconds, so that two chats may have the same. */
export const requestKey = ({ type, name, conversation, id: requestId, text = '' }: Heard): string =>
  type.startsWith('message')
    ? `message ${conversation.id} ${requestId} ${traceOf(text ?? '')}`
    : `${name ?? type} ${conversation.id} ${requestId}`

/** Tells an edited message from the same once more, and is too short to tell what was said. */
const traceOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 4)
