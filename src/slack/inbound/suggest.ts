import { suggestionsIn } from '../../conversation/kit/suggest.ts'
import { limits } from '../render/limits.ts'
import { plain } from '../render/words.ts'
import { askBot, type ConverseDeps, fault, speakerOf } from './deps.ts'
import { readSuggestion } from './read.ts'

interface Options {
  readonly options: readonly { readonly text: ReturnType<typeof plain>; readonly value: string }[]
}

const none: Options = { options: [] }

/** The choices of a searched list that fit what is typed; who asks is looked up as for the form itself. */
export const suggest = async (deps: ConverseDeps, body: unknown): Promise<Options> => {
  const read = readSuggestion(body)
  if (!read) return none
  try {
    const installation = await deps.installations.find(read.origin.tenant)
    if (!installation) return none
    const { form, context } = read.asked
    const speaker = speakerOf(deps.clients.of(installation), read.origin)
    const reply = await askBot(deps, { kind: 'open', form, context, speaker, place: { kind: 'direct' } })
    const choices = suggestionsIn(reply, read.asked)
    return { options: choices.map(({ value, label }) => ({ text: plain(label, limits.optionText), value })) }
  } catch (error) {
    fault(deps, error)
    return none
  }
}
