import { type Request, type Response, Router } from 'express'
import { type Invitation, readInvitation } from './invitation.ts'
import type { Mail, MailAttachment, MailBox } from './mail-box.ts'

/** What the page lists of a mail. */
export interface MailSummary {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly preview: string
  readonly at: string
  readonly seen: boolean
  readonly attachmentCount: number
}

export interface OpenedMail extends MailSummary {
  readonly text: string
  readonly html: string | undefined
  readonly attachments: readonly {
    readonly filename: string
    readonly contentType: string
    readonly sizeBytes: number
    readonly invitation: Invitation | undefined
  }[]
}

const summaryOf = (mail: Mail): MailSummary => ({
  id: mail.id,
  from: mail.from,
  subject: mail.subject,
  preview: mail.text.replace(/\s+/g, ' ').trim().slice(0, 140),
  at: mail.at,
  seen: mail.seen,
  attachmentCount: mail.attachments.length,
})

const bytesOf = (attachment: MailAttachment): Buffer => Buffer.from(attachment.contentBase64, 'base64')

const openedOf = (mail: Mail): OpenedMail => ({
  ...summaryOf(mail),
  text: mail.text,
  html: mail.html,
  attachments: mail.attachments.map((attachment) => ({
    filename: attachment.filename,
    contentType: attachment.contentType,
    sizeBytes: bytesOf(attachment).length,
    invitation: attachment.contentType.startsWith('text/calendar')
      ? readInvitation(bytesOf(attachment).toString('utf8'))
      : undefined,
  })),
})

const addressOf = (request: Request): string => String(request.query.address ?? '').toLowerCase()

const stream = (response: Response, begin: (send: (event: unknown) => void) => () => void): void => {
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  response.flushHeaders()
  response.write(': open\n\n')
  response.on(
    'close',
    begin((event) => response.write(`data: ${JSON.stringify(event)}\n\n`)),
  )
}

/** Mail boxes for the page. Whoever has the page token can read every box: the playground's people are invented. */
export const serveMail = (box: MailBox): Router => {
  const router = Router()
  const opened = (request: Request, response: Response): Mail | undefined => {
    const mail = box.read(addressOf(request), String(request.params.id))
    if (!mail) response.status(404).json({ error: 'This mail is no longer there.' })
    return mail
  }

  router.get('/messages', (request, response) => {
    response.json(box.list(addressOf(request)).map(summaryOf))
  })
  router.get('/messages/:id', (request, response) => {
    const mail = opened(request, response)
    if (!mail) return
    box.markSeen(mail.to, mail.id)
    response.json(openedOf({ ...mail, seen: true }))
  })
  router.get('/messages/:id/attachments/:index', (request, response) => {
    const attachment = opened(request, response)?.attachments[Number(request.params.index)]
    if (!attachment) return void (response.headersSent || response.status(404).json({ error: 'No such attachment.' }))
    response.attachment(attachment.filename).type(attachment.contentType).send(bytesOf(attachment))
  })
  router.get('/events', (request, response) => {
    stream(response, (send) =>
      box.subscribe(addressOf(request), (mail) => send({ type: 'mail', mail: summaryOf(mail) })),
    )
  })
  return router
}
