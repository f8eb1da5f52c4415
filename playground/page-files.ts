import { readFile, stat } from 'node:fs/promises'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Response, Router } from 'express'

const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url))
const PAGE_FILE = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.(ts|css|svg)$/
const CONTENT_TYPES = { ts: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' } as const

/** Microsoft's card renderer, as its package ships it for browsers. */
const adaptiveCardsFile = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js')

interface Stripped {
  readonly changedAt: number
  readonly text: string
}

/** Browsers read no types: they are blanked out, which keeps every line where it was. */
const createStripper = (): ((file: string) => Promise<string>) => {
  const cache = new Map<string, Stripped>()
  return async (file) => {
    const changedAt = (await stat(file)).mtimeMs
    const cached = cache.get(file)
    if (cached?.changedAt === changedAt) return cached.text
    const text = stripTypeScriptTypes(await readFile(file, 'utf8'))
    cache.set(file, { changedAt, text })
    return text
  }
}

/** What the page may load and whom it may be shown by. Pictures in messages can come from any https address. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const secure = (response: Response): Response =>
  response.set({
    'content-security-policy': CONTENT_SECURITY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  })

/** The page itself, with this boot's token in it, and the files it is made of. */
export const servePage = (token: string): Router => {
  const router = Router()
  const strip = createStripper()

  router.get('/', async (_request, response) => {
    const html = await readFile(join(PAGE_FOLDER, 'index.html'), 'utf8')
    secure(response).set('cache-control', 'no-store').type('html').send(html.replace('%PAGE_TOKEN%', token))
  })
  router.get('/page/vendor/adaptivecards.js', (_request, response) => {
    secure(response).type('text/javascript').sendFile(adaptiveCardsFile())
  })
  router.get('/page/*file', async (request, response) => {
    const name = request.path.slice('/page/'.length)
    const type = PAGE_FILE.exec(name)?.[2] as keyof typeof CONTENT_TYPES | undefined
    const file = join(PAGE_FOLDER, name)
    const found = type && (await stat(file).catch(() => undefined))
    if (!type || !found) return void response.status(404).type('text').send('The playground has no such file.')
    const text = type === 'ts' ? await strip(file) : await readFile(file, 'utf8')
    secure(response).type(CONTENT_TYPES[type]).send(text)
  })
  return router
}
