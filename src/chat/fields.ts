import { z } from 'zod'
import type {
  Answer,
  Choice,
  ChoiceField,
  ChoicesField,
  DateField,
  Field,
  NoteField,
  NumberField,
  TextField,
  TimeField,
} from './form.ts'

interface Options {
  readonly label: string
  readonly hint?: string
}

const missing = { error: 'Please fill this in.' }
const pick = 'Please pick one of the options.'

/** Free text, trimmed. `max` in characters, 200 unless told. */
export const text = (
  options: Options & { multiline?: boolean; max?: number; placeholder?: string },
): TextField<string> => {
  const max = options.max ?? 200
  const tooLong = (value: string) =>
    `Please keep this to ${max.toLocaleString('en-US')} characters; it has ${value.length.toLocaleString('en-US')}.`
  const schema = z
    .string(missing)
    .trim()
    .min(1, missing)
    .check((ctx) => {
      if (ctx.value.length > max) ctx.issues.push({ code: 'custom', message: tooLong(ctx.value), input: ctx.value })
    })
  return {
    ...options,
    kind: 'text',
    required: true,
    multiline: options.multiline ?? false,
    max,
    schema: schema as z.ZodType<string, Answer>,
  }
}

/** A whole number, both ends included. */
export const number = (options: Options & { min: number; max: number; unit?: string }): NumberField<number> => {
  const unit = options.unit ? ` ${options.unit}` : ''
  const schema = z.codec(
    z.string(missing).trim().min(1, missing),
    z
      .number({ error: 'Please use a whole number.' })
      .int('Please use a whole number.')
      .min(options.min, `At least ${options.min}${unit}, please.`)
      .max(options.max, `At most ${options.max}${unit}, please.`),
    { decode: Number, encode: String },
  )
  return { ...options, kind: 'number', required: true, schema: schema as unknown as z.ZodType<number, Answer> }
}

/** A calendar day, YYYY-MM-DD, no zone. */
export const date = (options: Options): DateField<string> => ({
  ...options,
  kind: 'date',
  required: true,
  schema: z.iso.date({
    error: (issue) => (issue.input ? 'That day is not in the calendar.' : missing.error),
  }) as unknown as z.ZodType<string, Answer>,
})

/** A time of day, HH:mm, 24 hours, no zone. */
export const time = (options: Options): TimeField<string> => ({
  ...options,
  kind: 'time',
  required: true,
  schema: z.string(missing).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please use a time like 09:30.') as unknown as z.ZodType<
    string,
    Answer
  >,
})

export const choice = <const C extends readonly Choice[]>(
  options: Options & { choices: C },
): ChoiceField<C[number]['value']> => ({
  ...options,
  kind: 'choice',
  required: true,
  schema: z.enum(values(options.choices), { error: pick }) as unknown as z.ZodType<C[number]['value'], Answer>,
})

export const choices = <const C extends readonly Choice[]>(
  options: Options & { choices: C },
): ChoicesField<readonly C[number]['value'][]> => ({
  ...options,
  kind: 'choices',
  required: true,
  schema: z
    .array(z.enum(values(options.choices), { error: 'Please pick from the options.' }), {
      error: 'Please pick at least one.',
    })
    .min(1, 'Please pick at least one.') as unknown as z.ZodType<readonly C[number]['value'][], Answer>,
})

const values = (list: readonly Choice[]) => list.map((one) => one.value) as [string, ...string[]]

/** Words, no input. */
export const note = (label: string, tone?: NoteField['tone']): NoteField => ({
  kind: 'note',
  label,
  tone,
  required: false,
  schema: z.undefined().optional() as unknown as z.ZodType<undefined, Answer>,
})

/** Let a field be left empty. */
export const optional = <F extends Field>(
  field: F,
): Omit<F, 'schema' | 'required'> & {
  readonly required: false
  schema: z.ZodType<z.output<F['schema']> | undefined, Answer>
} => ({
  ...field,
  required: false,
  schema: z
    .codec(z.unknown(), field.schema.optional(), {
      decode: (answer) => (blank(answer) ? undefined : (answer as Answer)),
      encode: (answer) => answer,
    })
    .optional() as unknown as z.ZodType<z.output<F['schema']> | undefined, Answer>,
})

const blank = (answer: unknown) =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)
