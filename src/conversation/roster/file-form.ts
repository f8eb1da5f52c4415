import { titled } from '../../core/directors/titled.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { file, note, optional, text } from '../kit/fields.ts'
import { buildForm, readForm, type SentFile } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { sendRoster } from './actions.ts'

const form = buildForm({
  id: sendRoster.id,
  title: 'Send a file',
  submit: 'Preview',
  fields: {
    tells: note(
      `You see first what would change, and nothing is changed before you press a button there. Lists, breaks, ${titled('directors')} and pairs that you changed in a spreadsheet come back the same way.`,
    ),
    file: file({ label: 'CSV file', accepts: ['csv', 'txt', 'tsv'] }),
    pasted: optional(
      text({
        label: 'Or paste its rows here',
        hint: 'The first row names the columns. Up to 3,000 characters fit; please send longer lists as a file.',
        multiline: true,
        max: 3_000,
      }),
    ),
  },
  rules: [
    {
      on: 'pasted',
      holds: (values) => values.file !== undefined || values.pasted !== undefined,
      message: 'Please send a CSV file or paste its rows.',
    },
    {
      on: 'pasted',
      holds: (values) => values.file === undefined || values.pasted === undefined,
      message: 'Please send the file or the pasted rows, not both.',
    },
  ],
})

/** Asks for a file, or for its rows, which `receive` takes as it takes a file that is simply sent. */
export const sendFileForm = (receive: (request: Request, file: SentFile) => Promise<Reply>) =>
  onForm(sendRoster, {
    open: async (request, context) =>
      mayRunProgram(request.actor)
        ? opened(request, sendRoster, { form, context })
        : refusalCard({ kind: 'notCoordinator' }),
    submit: async (request, submitted) => {
      if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
      const read = readForm(form, submitted.answers)
      if (!read.ok) return stays(sendRoster, submitted, form, read.problems)
      // As it was pasted: a tab before the first heading is a column without one.
      const rows = () => new TextEncoder().encode(String(submitted.answers.pasted))
      const reply = await receive(request, read.values.file ?? { name: 'pasted rows', bytes: rows() })
      return reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply
    },
  })
