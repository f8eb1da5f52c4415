import { deleteOwnWords, type OwnAccount, seeOwnAccount } from '../../usecases/privacy/own-account.ts'
import { ownWordKinds } from '../../usecases/privacy/own-words-port.ts'
import type { Card } from '../kit/card.ts'
import { choices, note } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { deleteMine } from './actions.ts'
import { mineInWords } from './my-data.ts'

const there = ({ mine }: OwnAccount) => ownWordKinds.filter((kind) => mine[kind] > 0)

const build = (account: OwnAccount) => {
  const words = mineInWords(account)
  return buildForm({
    id: deleteMine.id,
    title: 'Delete what is mine',
    submit: 'Delete for good',
    wayOut: 'Keep everything',
    danger: true,
    fields: {
      kinds: choices({
        label: 'What do you want to delete, of all years?',
        choices: there(account).map((value) => ({ value, label: words[value] })),
      }),
      tells: note(
        'It is deleted at once and can’t be brought back. With a plan go its goals, progress and comments. Get a copy first if you may want it.',
        'warning',
      ),
    },
  })
}

const nothingCard: Card = {
  title: 'There is nothing of yours to delete',
  blocks: [{ kind: 'text', text: 'No plan, reflection, comment, idea or draft of yours is kept.' }],
  actions: [say('My data', 'my-data')],
}

const heldCard: Card = {
  title: 'Nothing can be deleted for now',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: 'The department must keep all records until it lifts its legal hold. Nothing of yours was deleted.',
    },
  ],
  actions: [say('My data', 'my-data')],
}

/** Deletes what somebody wrote for themselves, with its numbers before and after. */
export const deleteMineForm = onForm(deleteMine, {
  open: async (request, context) => {
    const account = await seeOwnAccount(request.deps, request.actor)
    if (account.held) return { kind: 'refusal', card: heldCard }
    if (there(account).length === 0) return { kind: 'card', card: nothingCard }
    return opened(request, deleteMine, { form: build(account), context })
  },
  submit: async ({ deps, actor }, submitted) => {
    const account = await seeOwnAccount(deps, actor)
    if (there(account).length === 0) return { kind: 'done', card: nothingCard }
    const form = build(account)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(deleteMine, submitted, form, read.problems)
    const result = await deleteOwnWords(deps, actor, read.values.kinds)
    if (!result.ok) return { kind: 'refusal', card: heldCard }
    return {
      kind: 'done',
      card: {
        title: `Deleted: ${count(result.deleted, 'thing')} of yours`,
        tone: 'good',
        blocks: [{ kind: 'text', text: 'They are gone from P3 for good. A message from before may still show them.' }],
        actions: [say('My data', 'my-data')],
      },
    }
  },
})
