import { json, type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { Directory, TeamsPerson } from './directory.ts'
import { asText } from './json.ts'
import type { Seat } from './seat.ts'
import type { TeamsClient } from './teams-client.ts'
import { viewOf } from './view.ts'

const inputs = z.record(z.string(), z.string()).default({})
const spoken = z.object({
  text: z.string().max(28_000).default(''),
  chatId: z.string().optional(),
  threadId: z.string().optional(),
  mention: z.boolean().optional(),
  targeted: z.boolean().optional(),
  files: z.array(z.object({ name: z.string().min(1).max(200), base64: z.string() })).default([]),
})
const pressed = z.object({ chatId: z.string(), messageId: z.string(), action: z.string(), inputs })
const submitted = z.object({ dialogId: z.string(), action: z.string(), inputs })
const searched = z.object({ dialogId: z.string(), inputId: z.string(), typed: z.string().max(200) })
const closed = z.object({ dialogId: z.string() })
const composed = z.object({ commandId: z.string(), chatId: z.string().optional() })
const posted = z.object({ card: z.unknown(), chatId: z.string() })
const consented = z.object({ messageId: z.string(), action: z.enum(['accept', 'decline']) })
const appChange = z.object({ change: z.enum(['install', 'uninstall', 'block', 'unblock']) })

const homeOf = ({ world, person }: Seat) => {
  const { directory, store } = world
  const { tenantId } = person.tenant
  const install = store.install(tenantId, person.userId)
  return {
    person: { id: person.userId, name: person.account.name, title: person.account.title },
    tenant: person.tenant.name,
    botId: directory.botId,
    app: world.app(),
    installed: install?.installed ?? false,
    blocked: install?.blocked ?? false,
    chatId: person.chatId,
    timeZone: person.account.timeZone,
    team: person.tenant.team,
    channels: directory.channelsIn(tenantId).map(({ id, name }) => ({ id, name })),
  }
}

const streamEvents = (seat: Seat, request: Request, response: Response) => {
  const { events, playing } = seat.world
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.flushHeaders()
  response.write(': open\n\n')
  const unsubscribe = events.subscribe(seat.person.userId, (event) => {
    const shown = event.type === 'message' ? { ...event, message: viewOf(seat, event.message) } : event
    response.write(`data: ${JSON.stringify(shown)}\n\n`)
  })
  const end = () => {
    unsubscribe()
    playing.stopped.removeEventListener('abort', end)
    response.end()
  }
  playing.stopped.addEventListener('abort', end)
  request.on('close', end)
}

const changeApp = async (client: TeamsClient, change: z.infer<typeof appChange>['change']) => {
  if (change === 'install') await client.install()
  else if (change === 'uninstall') await client.uninstall()
  else client.block(change === 'block')
  return { kind: 'sent' }
}

type Work = (client: TeamsClient, body: unknown) => unknown

const posts: Record<string, Work> = {
  messages: (client, body) => {
    const { files, ...words } = spoken.parse(body)
    const result = files.length > 0 ? client.sendFiles(files, words.text) : client.speak(words)
    return result.kind === 'posted' ? { kind: 'sent' } : { kind: 'error', text: result.text }
  },
  press: (client, body) => client.press(pressed.parse(body)),
  'dialog/submit': (client, body) => {
    const { dialogId, action, inputs: typed } = submitted.parse(body)
    return client.submitDialog(dialogId, action, typed)
  },
  'dialog/search': (client, body) => {
    const { dialogId, inputId, typed } = searched.parse(body)
    return client.search(dialogId, inputId, typed)
  },
  'dialog/close': (client, body) => {
    client.closeDialog(closed.parse(body).dialogId)
    return { kind: 'closed' }
  },
  compose: (client, body) => {
    const { commandId, chatId } = composed.parse(body)
    return client.compose(commandId, chatId)
  },
  'compose/post': (client, body) => {
    const { card, chatId } = posted.parse(body)
    const result = client.postCard(card, chatId)
    return result.kind === 'posted' ? { kind: 'sent' } : { kind: 'error', text: result.text }
  },
  consent: (client, body) => {
    const { messageId, action } = consented.parse(body)
    return client.answerFileConsent(messageId, action)
  },
  app: (client, body) => changeApp(client, appChange.parse(body).change),
}

interface PageOptions {
  readonly directory: Directory
  readonly seatOf: (person: TeamsPerson) => Seat
  readonly clientOf: (person: TeamsPerson) => TeamsClient
}

/** What the pane in the browser reads and does, each address beneath /page/<tenant>/<Entra object id>. */
export const pageRoutes = ({ directory, seatOf, clientOf }: PageOptions): Router => {
  const router = Router({ mergeParams: true })
  const personOf = (request: Request, response: Response): TeamsPerson | undefined => {
    const { tenantId, userId } = request.params as Record<string, string | undefined>
    const person = directory.person(asText(tenantId), asText(userId))
    if (!person) response.status(404).json({ error: 'Nobody by this id has Teams here.' })
    return person
  }
  const base = '/:tenantId/:userId'
  router.get(base, (request, response) => {
    const person = personOf(request, response)
    if (person) response.json(homeOf(seatOf(person)))
  })
  router.get(`${base}/messages`, (request, response) => {
    const person = personOf(request, response)
    if (person) response.json(clientOf(person).messages(asText(request.query.chat) || undefined))
  })
  router.get(`${base}/events`, (request, response) => {
    const person = personOf(request, response)
    if (person) streamEvents(seatOf(person), request, response)
  })
  for (const [path, work] of Object.entries(posts)) {
    router.post(`${base}/${path}`, json({ limit: '30mb' }), async (request, response) => {
      const person = personOf(request, response)
      if (!person) return
      const answer = await (async () => work(clientOf(person), request.body))().catch((error: unknown) => {
        if (!(error instanceof z.ZodError)) throw error
        response.status(400).json({ error: `That cannot be done: ${z.prettifyError(error)}` })
      })
      if (!response.headersSent) response.json(answer)
    })
  }
  return router
}
