import { type Request, Router, raw } from 'express'
import type { KeyValueStore } from '../pretend.ts'
import { asText } from './json.ts'
import { randomToken } from './tokens.ts'

/** A file in somebody's pretended OneDrive. */
export interface DroppedFile {
  id: string
  name: string
  /** Empty until it is uploaded. */
  base64: string
}

export const fileTypeOf = (name: string): string => (name.includes('.') ? (name.split('.').at(-1) ?? '') : '')

/** Files that people send and that the bot uploads, kept on disk. Their addresses cannot be guessed, as with OneDrive. */
export const createFileDrop = (keyValues: KeyValueStore, serviceUrl: () => string) => {
  const read = (id: string) => keyValues.read(`teams/file/${id}`) as DroppedFile | undefined
  const write = (file: DroppedFile) => keyValues.write(`teams/file/${file.id}`, file)
  return {
    put: (name: string, base64 = ''): DroppedFile => {
      const file = { id: randomToken(), name, base64 }
      write(file)
      return file
    },
    read,
    write,
    url: (file: DroppedFile) => `${serviceUrl()}files/${file.id}/${encodeURIComponent(file.name)}`,
  }
}
export type FileDrop = ReturnType<typeof createFileDrop>

const isRange = (request: Request, length: number) =>
  request.get('content-range') === `bytes 0-${length - 1}/${length}` && length > 0

/** Upload in one piece, with Content-Range as OneDrive's upload sessions want it; download by anyone with the address. */
export const fileRoutes = (drop: FileDrop): Router => {
  const router = Router()
  router.put('/:fileId/:name', raw({ type: () => true, limit: '20mb' }), (request, response) => {
    const file = drop.read(asText(request.params.fileId))
    if (!file) return response.status(404).json({ error: { code: 'itemNotFound' } })
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (!isRange(request, bytes.length))
      return response.status(416).json({ error: { code: 'invalidRange', message: 'Send the whole file at once.' } })
    drop.write({ ...file, base64: bytes.toString('base64') })
    return response.status(201).json({ id: file.id, name: file.name, size: bytes.length })
  })
  router.get('/:fileId/:name', (request, response) => {
    const file = drop.read(asText(request.params.fileId))
    if (!file?.base64) return response.status(404).json({ error: { code: 'itemNotFound' } })
    return response.attachment(file.name).send(Buffer.from(file.base64, 'base64'))
  })
  return router
}
