import { mayRunProgram } from '../../core/offices.ts'
import { exportOwnData } from '../../usecases/privacy/export-own-data.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { showLists } from '../lists/index.ts'

export const exportCommand: Command = {
  word: 'export',
  also: ['download'],
  roles: ['anyone'],
  summary: 'A copy of everything P3 has about you, as a JSON file',
  // Of the program's own, a coordinator gets lists.
  run: (request, rest) => (mayRunProgram(request.actor) && !isOwn(rest) ? showLists(request) : exportCopy(request)),
}

const isOwn = (rest: string): boolean =>
  /^(?:|me|my|mine|myself|own|(?:my|own|a)\b.*|data|copy|everything)$/i.test(rest.trim())

const exportCopy = async ({ deps, actor }: Request): Promise<Reply> => {
  const data = await exportOwnData(deps, actor)
  return {
    kind: 'file',
    file: {
      name: 'my-p3-data.json',
      mediaType: 'application/json',
      content: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
    },
    card: {
      title: 'Your copy of your P3 data',
      blocks: [
        {
          kind: 'text',
          text: 'Everything P3 has about you: your path, your own words, your plan, drafts and settings. It holds your private reflections, so keep it safe.',
        },
      ],
    },
  }
}
