import { mayRunProgram } from '../../core/offices.ts'
import { listIn } from '../../usecases/lists/preview-list.ts'
import { keepFile } from '../../usecases/roster/preview-import.ts'
import type { SentFile } from '../kit/form.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { showListFile } from './show-list.ts'

/** A file of a coordinator's that is one of the program's lists, told by its heading; or another's business. */
export const receiveListFile =
  (otherwise: (request: Request, file: SentFile) => Promise<Reply>) =>
  async (request: Request, file: SentFile): Promise<Reply> => {
    const { deps, actor } = request
    if (!mayRunProgram(actor) || listIn(file.bytes) === undefined) return otherwise(request, file)
    return showListFile(request, await keepFile(deps, actor, file), { replace: false })
  }
