import express, { type Response, type Router } from 'express'
import type { Log } from '../usecases/ports.ts'
import type { FileOwner } from '../usecases/privacy/own-file.ts'
import type { SharedFiles } from '../usecases/privacy/shared-files-port.ts'
import type { SignedLinks } from './links.ts'

export interface LinkDeps {
  readonly links: SignedLinks
  readonly files: Pick<SharedFiles, 'find'>
  /** Whether the person whom a file was made for, or to whom a map was shown, may still have it. */
  readonly mayOpen: (owner: FileOwner) => Promise<boolean>
  /** The calendar file of a booked step for this person; undefined when nothing is booked any more. */
  readonly calendarFile: (ids: { readonly stepId: string; readonly personId: string }) => Promise<string | undefined>
  /** A picture of a year's counts, a PNG; undefined when there is nothing to draw. */
  readonly chart: (ids: { readonly cycleId: string; readonly name: string }) => Promise<Uint8Array | undefined>
  /** The map of a proposal, a PNG; undefined when there is none. */
  readonly map: (ids: { readonly draftId: string; readonly only?: 'pairs' }) => Promise<Uint8Array | undefined>
  readonly log: Log
}

/** What our own signed addresses open. No account, no cookie: the signature is the permission, and each opens one thing. */
export const createLinkRoutes = ({ links, files, mayOpen, calendarFile, chart, map, log }: LinkDeps): Router => {
  const router = express.Router()
  router.get('/calendar/:token', async (request, response) => {
    const { stepId = '', personId = '' } = links.read('calendar', request.params.token) ?? {}
    const text = stepId ? await calendarFile({ stepId, personId }) : undefined
    if (!text) return gone(response)
    response.type('text/calendar; charset=utf-8').attachment('p3.ics').send(text)
  })
  router.get('/map/:token', async (request, response) => {
    const { draftId = '', personId = '', capacity = '' } = links.read('map', request.params.token) ?? {}
    const png = draftId && (await mayOpen({ personId, capacity })) ? await map({ draftId }) : undefined
    if (!png) return gone(response)
    response.type('image/png').send(Buffer.from(png))
  })
  // A channel has it: where pairs are is for whoever is in there, who has no partner is not on it.
  router.get('/pairs/:token', async (request, response) => {
    const { draftId = '' } = links.read('pairs', request.params.token) ?? {}
    const png = draftId ? await map({ draftId, only: 'pairs' }) : undefined
    if (!png) return gone(response)
    response.type('image/png').send(Buffer.from(png))
  })
  router.get('/chart/:token', async (request, response) => {
    const { cycleId = '', name = '' } = links.read('chart', request.params.token) ?? {}
    const png = cycleId ? await chart({ cycleId, name }) : undefined
    if (!png) return gone(response)
    response.type('image/png').send(Buffer.from(png))
  })
  router.get('/file/:token', async (request, response) => {
    const { fileId = '', personId = '', capacity = '' } = links.read('file', request.params.token) ?? {}
    const file = fileId && (await mayOpen({ personId, capacity })) ? await files.find(fileId) : undefined
    if (!file) return gone(response)
    log.info({ fileId, bytes: file.content.byteLength }, 'file downloaded')
    response.type(file.mediaType).attachment(file.name).send(Buffer.from(file.content))
  })
  return router
}

const gone = (response: Response): void => {
  response
    .status(404)
    .type('text/plain; charset=utf-8')
    .send('This link does not work any more. Please ask P3 for a new one in your chat, or at /new-link.\n')
}
