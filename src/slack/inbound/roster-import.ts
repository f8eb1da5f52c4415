import { z } from 'zod'
import type { Context } from '../../conversation/kit/card.ts'
import type { ModalView } from '../render/block-kit.ts'
import type { StateValues } from '../render/draw-form.ts'
import { limits } from '../render/limits.ts'
import { plain } from '../render/words.ts'

/** The form id that a card uses to ask for a file. Forms have no file field, so this dialog is the adapter's own. */
export const importForm = 'roster-file'
export const importCallback = 'roster-file:v1'

/** What the import dialog brought: a file Slack holds, or pasted text. */
export interface Upload {
  readonly file?: { readonly id: string; readonly name: string; readonly url: string; readonly bytes: number }
  readonly pasted?: string
}

const fileBlock = 'file'
const pastedBlock = 'pasted'

/** `context`: what its button carried, which comes back with the file. */
export const drawImport = (context: Context): ModalView => ({
  type: 'modal',
  private_metadata: JSON.stringify(context),
  callback_id: importCallback,
  title: plain('Send a file', limits.viewTitle),
  submit: plain('Preview', limits.viewTitle),
  close: plain('Close', limits.viewTitle),
  blocks: [
    {
      type: 'section',
      block_id: 'about',
      text: plain(
        'Choose a CSV file, or paste the rows. You see what would change first; nothing changes until you press Import there.',
        300,
      ),
    },
    {
      type: 'input',
      block_id: fileBlock,
      optional: true,
      label: plain('CSV file', limits.label),
      element: { type: 'file_input', action_id: 'file', filetypes: ['csv', 'txt', 'tsv'], max_files: 1 },
    },
    {
      type: 'input',
      block_id: pastedBlock,
      optional: true,
      label: plain('Or paste it here', limits.label),
      hint: plain(
        'The first row names the columns. Slack takes 3,000 characters here; please send longer lists as a file.',
        limits.hint,
      ),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: limits.textInput },
    },
  ],
})

const carried = z.record(z.string(), z.string())

/** What the dialog carried; nothing, where an earlier version drew it. */
export const readImportContext = (metadata: string | undefined): Context => {
  try {
    return carried.parse(JSON.parse(metadata ?? ''))
  } catch {
    return {}
  }
}

export const readUpload = (values: StateValues): Upload => {
  const pasted = values[pastedBlock]?.text?.value
  const files = values[fileBlock]?.file?.files
  const file: unknown = Array.isArray(files) ? files[0] : undefined
  return {
    ...(typeof pasted === 'string' && pasted.trim() !== '' && { pasted }),
    ...(typeof file === 'object' && file !== null && { file: fileOf(file as Record<string, unknown>) }),
  }
}

const fileOf = (file: Record<string, unknown>) => ({
  id: String(file.id ?? ''),
  name: String(file.name ?? 'roster.csv'),
  url: String(file.url_private_download ?? file.url_private ?? ''),
  bytes: Number(file.size ?? 0),
})
