import type { Response } from 'express'
import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import type { Html } from '../render/html.ts'
import { page } from '../render/page.ts'

/** What a request comes to, before it is sent. */
export interface Shown {
  readonly title: string
  readonly content: Html
  readonly status?: number
  /** In place of the page. */
  readonly file?: OutgoingFile
}

export const serveShown = (response: Response, { title, content, status = 200, file }: Shown): void => {
  response.status(status)
  if (file) response.type(file.mediaType).attachment(file.name).send(Buffer.from(file.content))
  else response.type('html').send(page(title, content))
}
