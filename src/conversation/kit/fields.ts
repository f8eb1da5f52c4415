import { z } from 'zod'
import { charactersIn } from '../../core/characters.ts'
import { addressMeant, addressProblem } from '../../core/people/email.ts'
import { nameInOrder } from '../../core/people/names.ts'
import { dayMeant } from '../../core/table/day-meant.ts'
import type {
  Answer,
  Choice,
  ChoiceField,
  ChoicesField,
  DateField,
  Field,
  FileField,
  NoteField,
  NumberField,
  SentFile,
  TextField,
  TimeField,
} from './form.ts'

interface Options {
  readonly label: string
  readonly hint?: string
}

/** zod types a schema's input by what it accepts; a field is fed whatever was typed, and its schema refuses the rest. */
const ofAnswer = <V>(schema: z.ZodType<V>): z.ZodType<V, Answer> => schema as z.ZodType<V, Answer>

const missing = { error: 'Please fill this in.' }
const pick = 'Please pick one of the options.'

/** Free text, trimmed. `max` in characters, 200 unless told. */
export const text = (
  options: Options & { multiline?: boolean; max?: number; placeholder?: string },
): TextField<string> => {
  const max = options.max ?? 200
  const tooLong = (value: string) =>
    `Please keep this to ${max.toLocaleString('en-US')} characters; it has ${charactersIn(value).toLocaleString('en-US')}.`
  const schema = z
    .string(missing)
    // A name is one line, wherever it was copied from.
    .overwrite((typed) => (options.multiline ? typed : typed.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')))
    .trim()
    .min(1, missing)
    .check((ctx) => {
      if (charactersIn(ctx.value) > max)
        ctx.issues.push({ code: 'custom', message: tooLong(ctx.value), input: ctx.value })
    })
  return {
    ...options,
    kind: 'text',
    required: true,
    multiline: options.multiline ?? false,
    max,
    schema: ofAnswer(schema),
  }
}

/** A mail address, alone or as it is copied: with a name before it, in quotation marks, with what stood behind it in a list. */
export const emailAddress = (options: Options & { placeholder?: string }): TextField<string> => {
  const field = text({ ...options, max: 200 })
  const schema = field.schema.check((ctx) => {
    const message = addressProblem(ctx.value)
    if (message) ctx.issues.push({ code: 'custom', message, input: ctx.value })
  })
  return { ...field, schema: schema.overwrite(addressMeant) }
}

/** Somebody's name, said first name first: "Doe, Pat" is Pat Doe. */
export const personName = (options: Options): TextField<string> => {
  const field = text({ ...options, max: 120 })
  return { ...field, schema: field.schema.overwrite(nameInOrder) }
}

/** A whole number, both ends included. */
export const number = (options: Options & { min: number; max: number; unit?: string }): NumberField<number> => {
  const unit = options.unit ? ` ${options.unit}` : ''
  const schema = z.codec(
    z
      .string(missing)
      .trim()
      .min(1, missing)
      // JavaScript reads 1e2 and 0x10 as numbers; people don't.
      .regex(/^-?\d+$/, 'Please use a whole number.'),
    z
      .number({ error: 'Please use a whole number.' })
      .int('Please use a whole number.')
      .min(options.min, `At least ${options.min}${unit}, please.`)
      .max(options.max, `At most ${options.max}${unit}, please.`),
    { decode: Number, encode: String },
  )
  return { ...options, kind: 'number', required: true, schema: ofAnswer(schema) }
}

/** Of 12/25 the calendar has one every year: only what names its year can be missing from it. */
const noDay = {
  error: ({ input }: { readonly input?: unknown }) =>
    /\d{4}/.test(String(input))
      ? 'That day is not in the calendar. Please use one like 09/22/2026.'
      : 'Please write the day with its year, like 09/22/2026.',
}
/** No program is older or that far ahead, and databases have no year 0. */
const likelyYear = /^20\d\d-/

/** Full-width digits and narrow spaces as usual ones, without the marks that tell which way to read: as some keyboards and browsers have it. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\u200e\u200f]/g, '')
    .trim()

/** A calendar day, YYYY-MM-DD, no zone; clients also send 09/22/2026 and the day with a time behind it, people what a spreadsheet may have. */
export const date = (options: Options): DateField<string> => ({
  ...options,
  kind: 'date',
  required: true,
  schema: ofAnswer(
    z.codec(z.string(missing).trim().min(1, missing), z.iso.date(noDay).regex(likelyYear, noDay), {
      decode: (typed) => dayMeant(plain(typed).replaceAll(/\s*\/\s*/g, '/')) ?? typed,
      encode: (day) => day,
    }),
  ),
})

/** A time of day, HH:mm, 24 hours, no zone; clients also send 14:30:00, 2:30 PM and 9:30, people 1430, 2p and noon. */
export const time = (options: Options & { readonly zone?: string }): TimeField<string> => ({
  ...options,
  kind: 'time',
  required: true,
  schema: ofAnswer(
    z.codec(
      z.string(missing).trim().min(1, missing),
      z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please use a time like 9:30 AM.'),
      { decode: (typed) => timeOf(plain(typed)), encode: (time) => time },
    ),
  ),
})

const named: Readonly<Record<string, string>> = { noon: '12:00', midnight: '00:00' }

const timeOf = (typed: string): string => {
  const word = named[typed.toLowerCase().replace(/^12 /, '')]
  if (word) return word
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(typed)) return typed.replace(/^../, '$&:')
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap](?:\.?\s?m\.?)?)?$/i.exec(typed) ?? []
  const hour = Number(hours)
  // A bare number says no time, and 14 PM none that there is.
  if (!hours || (!half && !/[:.]/.test(typed)) || (half && (hour < 1 || hour > 12))) return typed
  const pm = /^p/i.test(half ?? '')
  const full = half ? (hour % 12) + (pm ? 12 : 0) : hour
  return `${String(full).padStart(2, '0')}:${minutes}`
}

export const choice = <const C extends readonly Choice[]>(
  options: Options & { choices: C },
): ChoiceField<C[number]['value']> => ({
  ...options,
  kind: 'choice',
  required: true,
  schema: ofAnswer<C[number]['value']>(
    z.codec(z.string({ error: pick }), z.enum(values(options.choices), { error: pick }), {
      decode: (typed) => meant(typed, options.choices),
      encode: (value) => value,
    }),
  ),
})

/** A page without scripts sends the words of a searched list: the one choice that is called so. */
const meant = (typed: string, list: readonly Choice[]): string => {
  if (list.some(({ value }) => value === typed)) return typed
  const called = list.filter(({ label }) => label.toLowerCase() === typed.trim().toLowerCase())
  return called.length === 1 ? called[0]!.value : typed
}

export const choices = <const C extends readonly Choice[]>(
  options: Options & { choices: C },
): ChoicesField<readonly C[number]['value'][]> => ({
  ...options,
  kind: 'choices',
  required: true,
  schema: ofAnswer<readonly C[number]['value'][]>(
    z
      .array(z.enum(values(options.choices), { error: 'Please pick from the options.' }), {
        error: 'Please pick at least one.',
      })
      .min(1, 'Please pick at least one.'),
  ),
})

const values = (list: readonly Choice[]): string[] => list.map((one) => one.value)

/** One file; never required, for not every platform's forms take one: a rule says what to do without. */
export const file = (
  options: Options & { accepts: readonly string[] },
): FileField<SentFile | undefined> & { readonly required: false } => ({
  ...options,
  kind: 'file',
  required: false,
  schema: ofAnswer(
    z
      .object(
        { name: z.string(), bytes: z.instanceof(Uint8Array) },
        { error: 'This is no file. Please send it again.' },
      )
      .optional(),
  ),
})

/** Words, no input. */
export const note = (label: string, tone?: NoteField['tone']): NoteField => ({
  kind: 'note',
  label,
  tone,
  required: false,
  schema: ofAnswer(z.undefined().optional()),
})

/** Let a field be left empty: also by spaces and line ends, which are nothing that anybody reads. */
export const optional = <F extends Field>(
  field: F,
): Omit<F, 'schema' | 'required'> & {
  readonly required: false
  schema: z.ZodType<z.output<F['schema']> | undefined, Answer>
} => ({
  ...field,
  required: false,
  schema: ofAnswer<z.output<F['schema']> | undefined>(
    z
      .codec(z.unknown(), field.schema.optional(), {
        decode: (answer) => (blank(answer) ? undefined : (answer as Answer)),
        encode: (answer) => answer,
      })
      .optional(),
  ),
})

const blank = (answer: unknown) =>
  answer === undefined ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0)
