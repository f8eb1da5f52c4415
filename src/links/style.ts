import { type RequestHandler, Router } from 'express'

/** Where a page's look is fetched from: no page carries style of its own, so that none can be slipped into one. */
export const styleAddress = (name: string): string => `/style/${name}.css`

/** Serves one look. */
export const serveStyle = (name: string, css: string): Router => {
  const router = Router()
  const send: RequestHandler = (_request, response) => {
    response.type('css').set('Cache-Control', 'public, max-age=3600').send(css)
  }
  router.get(styleAddress(name), send)
  return router
}
