import type { ErrorRequestHandler } from 'express'
import type { Log } from '../usecases/ports.ts'

/** The last of all handlers: a request that went wrong gets a sentence, never a stack trace, and its cause stands in the log. */
export const answerFaults =
  (log: Log): ErrorRequestHandler =>
  (err, _request, response, next) => {
    const said = Number((err as { status?: unknown }).status)
    const status = said >= 400 && said < 500 ? said : 500
    if (status === 500) log.error({ err }, 'a request was not answered')
    if (response.headersSent) return next(err)
    response
      .status(status)
      .type('text/plain')
      .send(
        status === 500
          ? 'Something went wrong here. Please try again in a moment.\n'
          : 'This address or request can’t be read. Please check it.\n',
      )
  }
