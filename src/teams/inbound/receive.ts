import type { Application } from '@microsoft/teams-ai'
import type { CloudAdapter } from 'botbuilder'
import type { RequestHandler, Response } from 'express'
import type { Log } from '../../usecases/ports.ts'
import type { Task } from './answer-invoke.ts'
import { withRequest } from './application.ts'
import type { Passed } from './pre-filter.ts'
import type { Rejections } from './rejections.ts'
import type { Work } from './work.ts'

interface ReceiveDeps {
  readonly adapter: CloudAdapter
  readonly application: Application
  readonly rejections: Rejections
  readonly log: Log
  readonly work: Work
}

/** Stands in for the response, since the SDK writes the text of its errors, whatever is in them, to whoever asked. */
const createCapture = () => {
  const captured = { status: 200, body: undefined as unknown }
  const response = {
    status: (code: number) => {
      captured.status = code
      return response
    },
    send: (body: unknown) => {
      captured.body = body
      return response
    },
    header: () => response,
    end: () => response,
  }
  return { captured, response }
}

const write = (response: Response, { status, body }: { status: number; body: unknown }) => {
  response.status(status)
  if (status >= 400) response.json({ error: status === 401 ? 'Not accepted' : 'Something went wrong' })
  else if (body === undefined) response.end()
  else response.json(body)
}

/** Hands a request that passed the pre-filter to the SDK, answers it, and only then does what follows from it. */
export const createReceive = ({ adapter, application, rejections, log, work }: ReceiveDeps): RequestHandler => {
  adapter.onTurnError = async (_context, error) => log.error({ err: error }, 'teams: a turn failed')

  const receive = async (request: Parameters<RequestHandler>[0], response: Response): Promise<void> => {
    const { heard } = response.locals.passed as Passed
    const { captured, response: stand } = createCapture()
    const tasks: Task[] = []
    try {
      await adapter.process(request, stand as never, async (context) => {
        withRequest(context, { heard, later: (task) => tasks.push(task) })
        await application.run(context)
      })
    } catch (error) {
      log.error({ err: error }, 'teams: a request broke the SDK')
      captured.status = 500
    }
    if (captured.status >= 400) rejections.reject(request.ip ?? '')
    if (tasks.length > 0) await work.room()
    write(response, captured)
    for (const task of tasks) work.queue(task)
  }
  return (request, response) => {
    work.follow(receive(request, response))
  }
}
