import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, type Response, type Router } from 'express'
import { type HeadTitle, hasTitles, titled, withTitles } from '../core/directors/titled.ts'
import { guideInHtml, inHtml, pictureAddress } from './guides/draw-guide.ts'
import { guides } from './guides/guides.ts'
import { serveStyle, styleAddress } from './style.ts'

const style = `:root{color-scheme:light dark}
body{max-width:42rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}
h1,h2{font:600 1.75rem/1.25 Georgia,serif}
h2{font-size:1.25rem;margin-top:2rem}
img{max-width:100%;height:auto;border:1px solid #8886;border-radius:6px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dt{font-weight:600}dd{margin:0}
@media print{body{margin:0;max-width:none;font-size:10pt;line-height:1.3}h1{font-size:1.4rem;margin:0}h2{font-size:1rem;margin:.6rem 0 0;break-after:avoid}p,ul,dl{margin:.3rem 0}dl{row-gap:0}img{display:block;max-height:4.5cm;width:auto;break-inside:avoid}}
`

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${inHtml(title)}</title>
<link rel="stylesheet" href="${styleAddress('about')}">
</head><body><main>
${content}
</main></body></html>
`

/** What the head of a district is called where the pages are read. */
type SeeHead = () => Promise<HeadTitle>

/** The pages that an app's listing in Slack and Teams must name: what P3 is, what it keeps, on what terms. */
export const createAboutPages = (organization: string, seeHead: SeeHead): Router => {
  const router = express.Router()
  router.use(serveStyle('about', style))
  const serve = (address: string, title: string, paragraphs: readonly string[]) => {
    const text = paragraphs.map((paragraph) => `<p>${inHtml(paragraph)}</p>`)
    const html = page(title, [`<h1>${inHtml(title)}</h1>`, ...text].join('\n'))
    router.get(address, serveTitled(html, seeHead))
  }
  router.get('/', (_request, response) => response.redirect('/about'))
  serve('/about', 'P3: the Principal Peer Partnership', [
    `P3 is a program of the ${organization}. It pairs a school administrator with a peer in a neighboring district: a visit, a follow-up call, a visit the other way, and a final meeting if they like.`,
    'Taking part is voluntary for districts and for people. It is peer to peer and not part of any evaluation.',
  ])
  serve('/privacy', 'What P3 keeps, and who sees it', [
    'P3 keeps who takes part: name, work email address, school, title, the indicators they chose, their account in a chat, their settings, and a phone number if they gave one. It keeps who is paired with whom, dates and lengths of visits and calls, and what partners write about them, action plans among it. It keeps which messages were sent and who did or read what, without their words.',
    `What partners write is seen by the two partners. A private reflection is seen by its author alone. ${titled('Directors of schools')} see who, when and how long, and counts. The department sees those and the tags. It reads a goal of a plan only if its owner shares it with the department.`,
    'There are no scores. Please write no student’s name.',
    'P3 reads no conversations. Of what you send it in a chat it keeps what you put into a form or a file, and nothing else. Its logs hold ids only.',
    'Words are forgotten some time after a school year ends, as the department has set it, unless records must be kept for a court. Everyone can get a copy of their own data, in chat or by a link below every mail.',
    `Questions go to the P3 coordinator of the ${organization}.`,
  ])
  serve('/terms', 'Terms of use', [
    `P3 is offered by the ${organization} to districts that opted in and to the administrators they nominated. There is no fee.`,
    'Use it for the partnership only, with your own account. Write nothing about individual students.',
    'You may leave at any time: send the word “leave” in chat, or use the link below any mail.',
  ])
  serveGuides(router, seeHead)
  return router
}

const serveTitled = (html: string, seeHead: SeeHead): RequestHandler => {
  if (!hasTitles(html)) return (_request, response) => void response.type('html').send(html)
  return async (_request, response) => {
    const head = await seeHead()
    response.type('html').send(withTitles(html, head))
  }
}

const pictures = new URL('../../docs/pictures/', import.meta.url)

/** A page each for partners, directors, coordinators and IT staff, and the pictures in them. */
const serveGuides = (router: Router, seeHead: SeeHead): void => {
  for (const guide of guides) {
    const html = page(guide.title, guideInHtml(guide))
    router.get(`/guide/${guide.name}`, serveTitled(html, seeHead))
    for (const { picture } of guide.sections)
      if (picture)
        router.get(pictureAddress(picture.file), (_request, response: Response) => {
          response.sendFile(fileURLToPath(new URL(picture.file, pictures)))
        })
  }
}
