import express, { type Request, type Response, Router } from 'express'
import { asText } from './json.ts'
import type { Scene } from './scene.ts'

/** The bytes of an upload: the raw body, or the first file of a multipart form as the SDK sends it. */
const bytesOf = async (request: Request): Promise<Buffer> => {
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const type = request.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return raw
  const form = await new globalThis.Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  for (const value of form.values()) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer())
  return Buffer.alloc(0)
}

const hasAccess = (scene: Scene, request: Request, teamId: string): boolean => {
  const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? ''
  const workspace = scene.world.workspacesOfToken(token).find((each) => each.teamId === teamId)
  return workspace?.isInstalled === true && workspace.scopes.includes('files:read')
}

/** Where a file's bytes go in (the upload address) and out (url_private, with the bot's token). */
export const createFileDoors = (scene: Scene): Router => {
  const router = Router()
  router.post('/upload/:id', express.raw({ type: () => true, limit: '25mb' }), async (request, response) => {
    const file = scene.world.file(String(request.params.id))
    const bytes = await bytesOf(request)
    if (!file || file.base64 !== undefined) response.status(404).send('file_not_found')
    else if (bytes.length !== file.size) response.status(400).send('length mismatch')
    else {
      file.base64 = bytes.toString('base64')
      scene.world.saveFile(file)
      response.send(`OK - ${bytes.length}`)
    }
  })
  const download = (request: Request, response: Response): void => {
    const file = scene.world.file(asText(request.params.id))
    // Slack answers a request without a good token with its sign-in page and status 200, not with an error.
    if (!file?.base64 || !hasAccess(scene, request, file.teamId)) {
      response.type('html').send('<!DOCTYPE html><title>Sign in to Slack</title>')
      return
    }
    response.type(file.mimetype).attachment(file.name).send(Buffer.from(file.base64, 'base64'))
  }
  router.get('/files/:id/:name', download)
  router.get('/files/:id/download/:name', download)
  return router
}
