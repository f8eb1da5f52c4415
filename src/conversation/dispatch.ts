import { holdsOffice } from '../core/offices.ts'
import { keepUnsent } from '../usecases/people/drafts.ts'
import { staleCard, tooManyCard } from './identity/index.ts'
import { readContext } from './kit/action.ts'
import { withoutFiles } from './kit/form.ts'
import type { Incoming, Reply } from './kit/reply.ts'
import type { Request } from './kit/request.ts'
import { saying } from './kit/say.ts'
import { storable } from './kit/storable.ts'
import type { Tables } from './tables.ts'
import { answerWords } from './typed-words.ts'

/** What somebody asks, once it is known who asks. */
export type Asking = Bare<Exclude<Incoming, { kind: 'uninstalled' }>>
type Bare<T> = T extends unknown ? Omit<T, 'speaker' | 'place'> : never

export const dispatch = async (tables: Tables, request: Request, asked: Asking): Promise<Reply> => {
  const incoming = storable(asked)
  switch (incoming.kind) {
    case 'command':
      return answerWords(tables, request, incoming.words)
    case 'open': {
      const form = tables.forms.get(incoming.form)
      const context = form?.read(incoming.context)
      return form && context !== undefined ? form.open(request, context) : stale
    }
    case 'submit':
      return submit(tables, request, incoming)
    case 'closed':
      await keepUnsent(request.deps, request.actor, { ...incoming, answers: withoutFiles(incoming.answers) })
      return { kind: 'card', card: { title: 'Kept', blocks: [] } }
    case 'action':
      return press(tables, request, incoming)
    case 'home':
      return tables.registry.home(request)
    case 'installed':
      return tables.registry.welcome(request)
    case 'file':
      return tables.registry.file(request, incoming)
  }
}

const press = async (
  tables: Tables,
  request: Request,
  { id, context: carried }: Extract<Asking, { kind: 'action' }>,
) => {
  if (id === saying.id) return answerWords(tables, request, readContext(saying, carried)?.words ?? '', true)
  const action = tables.actions.get(id)
  const context = action?.read(carried)
  return action && context !== undefined ? action.run(request, context) : stale
}

/** Nothing of a form too many is carried out, and nothing typed is lost: the same form can be sent again later. */
const submit = async (
  tables: Tables,
  request: Request,
  incoming: Extract<Asking, { kind: 'submit' }>,
): Promise<Reply> => {
  const form = tables.forms.get(incoming.form)
  const context = form?.read(incoming.context)
  if (!form || context === undefined) return stale
  const { actor, speaker, deps } = request
  const allowed = await tables.allow(deps, {
    personId: actor.personId,
    hasOffice: holdsOffice(actor),
    tenant: speaker && `${speaker.platform} ${speaker.tenant}`,
    key: incoming.key,
  })
  if (allowed.ok) return form.submit(request, { ...incoming, context })
  return { kind: 'refusal', card: tooManyCard(allowed.refusal, deps.clock.now()) }
}

/** A button or form of an earlier version of the bot, or one that it never drew. */
const stale: Reply = { kind: 'refusal', card: staleCard }
