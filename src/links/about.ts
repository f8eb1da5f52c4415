import express, { type Response, type Router } from 'express'
import { serveStyle, styleAddress } from './style.ts'

const style = `:root{color-scheme:light dark}
body{max-width:42rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}
h1{font:600 1.75rem/1.25 Georgia,serif}
`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const page = (title: string, paragraphs: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<link rel="stylesheet" href="${styleAddress('about')}">
</head><body><h1>${escaped(title)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</body></html>
`

/** The pages that an app's listing in Slack and Teams must name: what P3 is, what it keeps, on what terms. */
export const createAboutPages = (organization: string): Router => {
  const router = express.Router()
  router.use(serveStyle('about', style))
  const serve = (address: string, title: string, paragraphs: readonly string[]) => {
    const html = page(title, paragraphs)
    router.get(address, (_request, response: Response) => {
      response.type('html').send(html)
    })
  }
  router.get('/', (_request, response) => response.redirect('/about'))
  serve('/about', 'P3: the Principal Peer Partnership', [
    `P3 is a program of the ${organization}. It pairs a school administrator with a peer in a neighboring district: a visit, a follow-up call, a visit the other way, and a final meeting if they like.`,
    'Taking part is voluntary for districts and for people. It is peer to peer and not part of any evaluation.',
  ])
  serve('/privacy', 'What P3 keeps, and who sees it', [
    'P3 keeps who takes part: name, work email address, school, title, and the indicators they chose. It keeps who is paired with whom, dates and lengths of visits and calls, and what partners write about them.',
    'What partners write is seen by the two partners. A private reflection is seen by its author alone. Directors of schools see who, when and how long, and counts. The department sees those and the tags, never the text.',
    'There are no scores. Please write no student’s name.',
    'P3 reads no conversations. It keeps no message text of your chat, and its logs hold ids only.',
    'Words are forgotten some time after a school year ends, as the department has set it, unless records must be kept for a court. Everyone can export their own data from their settings in chat.',
    `Questions go to the P3 coordinator of the ${organization}.`,
  ])
  serve('/terms', 'Terms of use', [
    `P3 is offered by the ${organization} to districts that opted in and to the administrators they nominated. There is no fee.`,
    'Use it for the partnership only, with your own account. Write nothing about individual students.',
    'You may leave at any time by sending the word “leave”.',
  ])
  return router
}
