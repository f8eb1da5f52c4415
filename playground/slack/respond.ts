import express, { Router } from 'express'
import { checkBlocks } from './block-kit-limits.ts'
import { showAnswer } from './command.ts'
import type { Hook } from './hooks.ts'
import { asJson, asText, type Json } from './json.ts'
import { pictureFaults } from './pictures.ts'
import { remove, revise } from './post.ts'
import type { Scene } from './scene.ts'

/** What a response_url was posted: replace or delete the message it came from, or a new one. Slack's error, or nothing. */
const follow = (scene: Scene, hook: Hook, body: Json): string | undefined => {
  const channel = scene.world.conversation(hook.teamId, hook.channelId)
  if (!channel) return 'channel_not_found'
  const original = hook.messageTs && scene.world.message(hook.teamId, hook.channelId, hook.messageTs)
  if (body.delete_original === true) {
    if (original) remove(scene, channel, original)
    return undefined
  }
  if (body.text === undefined && body.blocks === undefined) return 'no_text'
  const workspace = scene.world.workspace(hook.teamId)
  if (!workspace || pictureFaults(scene, workspace, body.blocks).length > 0) return 'invalid_blocks'
  if (body.replace_original === true && original) {
    if (body.blocks !== undefined && checkBlocks(body.blocks, 'message').length > 0) return 'invalid_blocks'
    revise(scene, channel, original, { text: asText(body.text), blocks: body.blocks ?? [] })
    return undefined
  }
  return showAnswer(scene, channel, hook.userId, body)?.ok === false ? 'invalid_blocks' : undefined
}

export const createRespond = (scene: Scene): Router => {
  const router = Router()
  router.post('/hooks/:id', express.json({ type: () => true, limit: '5mb' }), (request, response) => {
    const hook = scene.hooks.use(String(request.params.id))
    const failure = scene.failures.next('response_url', asJson(request.body))
    if (failure?.kind === 'status') response.status(failure.status).send('error')
    else if (failure?.kind === 'reset') request.socket.destroy()
    else if ('error' in hook) response.status(404).json({ ok: false, error: hook.error })
    else {
      const error = follow(scene, hook, asJson(request.body))
      if (error) response.status(400).json({ ok: false, error })
      else response.send('ok')
    }
  })
  return router
}
