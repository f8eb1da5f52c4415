import { z } from 'zod'
import type { Answer, Answers, Kind } from '../../conversation/kit/form.ts'
import type { StateValue, StateValues } from '../render/draw-form.ts'
import type { HeldFile } from './fetch-file.ts'

/** One entry per kind of field. A new kind does not compile until it is read here. */
const readers: { [K in Exclude<Kind, 'note' | 'file'>]: (value: StateValue) => Answer } = {
  text: (value) => typed(value.value),
  number: (value) => typed(value.value),
  date: (value) => typed(value.selected_date),
  time: (value) => typed(value.selected_time),
  choice: (value) => picked(value.selected_option),
  choices: (value) => {
    const all = Array.isArray(value.selected_options) ? value.selected_options.map(picked) : []
    const found = all.filter((one) => one !== undefined)
    return found.length > 0 ? found : undefined
  },
}

const typed = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
const picked = (option: unknown): string | undefined =>
  typeof option === 'object' && option !== null && 'value' in option ? typed(option.value) : undefined

/** What was typed, by field: the block's id is the field's, the element's is its kind. */
export const readAnswers = (values: StateValues): Answers => {
  const answers: Record<string, Answer> = {}
  for (const [id, elements] of Object.entries(values))
    for (const [kind, value] of Object.entries(elements))
      if (Object.hasOwn(readers, kind)) answers[id] = readers[kind as keyof typeof readers](value)
  return answers
}

const held = z.object({
  name: z.string().catch('file'),
  url_private_download: z.string().optional(),
  url_private: z.string().optional(),
  size: z.number().catch(0),
})

/** The file of each field that has one: to be fetched before the form is read. */
export const readFiles = (values: StateValues): Readonly<Record<string, HeldFile>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, { file }]) => {
      const sent: unknown = Array.isArray(file?.files) ? file.files[0] : undefined
      const { name, url_private_download, url_private, size } = held.safeParse(sent).data ?? {}
      return name === undefined
        ? []
        : [[id, { name, url: url_private_download ?? url_private ?? '', bytes: size ?? 0 }]]
    }),
  )
