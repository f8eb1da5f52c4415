import express, { type Request, type Response, Router } from 'express'
import type { Press } from './interact.ts'
import { asJson, asList, asText, type Json } from './json.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'
import type { Given } from './state-values.ts'

type Answer = (person: Person, body: Json, request: Request) => unknown

const overview =
  (scene: Scene): Answer =>
  (person) => {
    const workspace = scene.world.workspace(person.teamId)!
    const me = scene.world.user(person.teamId, person.userId)!
    return {
      workspace: { id: workspace.teamId, name: workspace.name, isInstalled: workspace.isInstalled },
      me: { id: me.id, name: me.name },
      bot: { userId: workspace.botUserId, channelId: person.directMessage },
      conversations: person.conversations(),
      users: person.users(),
      commands: scene.app.commands,
      shortcuts: scene.app.shortcuts,
      isReadOnly: scene.app.isReadOnly,
      modals: person.modals(),
      home: person.home() ?? null,
    }
  }

const readings = (scene: Scene): Record<string, Answer> => ({
  overview: overview(scene),
  messages: (person, _body, request) => person.messages(asText(request.query.channel) || undefined),
  home: (person) => person.home() ?? null,
  file: (person, _body, request) => person.file(asText(request.query.id)) ?? null,
})

const pressOf = (body: Json): Press => {
  const on = asJson(body.on)
  return {
    on: on.viewId ? { viewId: asText(on.viewId) } : { channelId: asText(on.channelId), ts: asText(on.ts) },
    actionId: asText(body.actionId),
    blockId: asText(body.blockId) || undefined,
    value: body.value,
    values: asJson(body.values) as Given,
  }
}

const doings: Record<string, Answer> = {
  read: (person, body) => person.markRead(asText(body.channel)),
  'open-messages': (person) => person.openMessages(),
  'open-home': (person) => person.openHome(),
  say: (person, body) =>
    person.say(asText(body.text), asText(body.channel) || undefined, asList(body.files).map(asText)),
  command: (person, body) => person.command(asText(body.command), asText(body.text), asText(body.channel) || undefined),
  press: (person, body) => person.press(pressOf(body)),
  suggest: (person, body) => {
    const place = { viewId: asText(body.viewId), blockId: asText(body.blockId), actionId: asText(body.actionId) }
    return person.suggest(place, asText(body.typed))
  },
  shortcut: (person, body) => person.shortcut(asText(body.callbackId)),
  submit: (person, body) => person.submit(asText(body.viewId), asJson(body.values) as Given),
  close: (person, body) => person.close(asText(body.viewId), body.all === true, asJson(body.values) as Given),
  upload: (person, body) => ({ id: person.upload(asText(body.name), asText(body.base64)) }),
}

/** The stream of what a person's pane should show, as server-sent events. */
const stream = (scene: Scene, person: Person, request: Request, response: Response): void => {
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }).flushHeaders()
  // Whoever connects again may have missed something: it looks at everything anew.
  response.write(`data: ${JSON.stringify({ type: 'connected' })}\n\n`)
  const stop = scene.watchers.watch(person.teamId, person.userId, (event) =>
    response.write(`data: ${JSON.stringify(event)}\n\n`),
  )
  const beat = setInterval(() => response.write(': still here\n\n'), 20_000)
  request.on('close', () => {
    clearInterval(beat)
    stop()
  })
}

/** What the pane in the browser asks: /page/:team/:user/<what>. Faults answer 400 with the sentence. */
export const createPageApi = (scene: Scene, personOf: (teamId: string, userId: string) => Person): Router => {
  const router = Router()
  router.use('/page', express.json({ limit: '35mb' }))
  const answer = (table: Record<string, Answer>) => async (request: Request, response: Response) => {
    const { team, user, what } = request.params
    const act = table[String(what)]
    if (!act) {
      response.status(404).json({ error: 'There is no such page request.' })
      return
    }
    try {
      const result = await act(personOf(String(team), String(user)), asJson(request.body), request)
      response.json(result ?? null)
    } catch (error) {
      response.status(400).json({ error: (error as Error).message })
    }
  }
  router.get('/page/:team/:user/events', (request, response) => {
    const { team, user } = request.params
    stream(scene, personOf(team, user), request, response)
  })
  router.get('/page/:team/:user/:what', answer(readings(scene)))
  router.post('/page/:team/:user/:what', answer(doings))
  return router
}
