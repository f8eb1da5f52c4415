import { z } from 'zod'

/** A file that somebody sent. Undecoded: only who reads a table can tell its encoding. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a person typed or sent, before anyone believes it. Every platform reads its payload into this. */
export type Answer = string | readonly string[] | SentFile | undefined
export type Answers = Readonly<Record<string, Answer>>
/** Sentences to show, by field. */
export type Problems = Readonly<Record<string, string>>

/** Slack's lists hold no more. */
export const listedChoices = 100

export interface Choice {
  /** No commas (Teams joins picked values with them), at most 75 characters. */
  readonly value: string
  /** At most 75 characters. */
  readonly label: string
  /** What it belongs to, at most 75 characters: a long list of boxes is shown by it. */
  readonly group?: string
}

/** Boxes that stand open at once, as many as Slack shows: it has a menu for a longer list, Teams and pages fold it. */
export const openBoxes = 10

interface Fold {
  readonly group: string
  readonly choices: readonly Choice[]
}

/** A list's choices by what they belong to, in the order they come; nothing where they belong to one thing or to none. */
export const foldsOf = (choices: readonly Choice[]): Fold[] | undefined => {
  const folds = [...Map.groupBy(choices, ({ group }) => group ?? 'Others')].map(([group, its]) => ({
    group,
    choices: its,
  }))
  return folds.length > 1 ? folds : undefined
}

interface Shared<Kind extends string, Value> {
  readonly kind: Kind
  /** At most 75 characters. */
  readonly label: string
  readonly hint?: string
  readonly required: boolean
  /** The one place this field's rules live: decodes an answer, encodes a value for prefilling. */
  readonly schema: z.ZodType<Value, Answer>
}

// biome-ignore lint/suspicious/noExplicitAny: a field of whatever value; the one cast of this file
type Whatever = any

export interface TextField<V = Whatever> extends Shared<'text', V> {
  readonly multiline: boolean
  /** Characters; at most 3,000. */
  readonly max: number
  readonly placeholder?: string
}
export interface NumberField<V = Whatever> extends Shared<'number', V> {
  readonly min: number
  readonly max: number
}
export type DateField<V = Whatever> = Shared<'date', V>
/** A time of day, HH:mm. */
export interface TimeField<V = Whatever> extends Shared<'time', V> {
  /** Whose time it is, where only one can be meant; where it depends on an answer, the form says it in words. */
  readonly zone?: string
}
export interface ChoiceField<V = Whatever> extends Shared<'choice', V> {
  /** Any number: a list longer than `listedChoices` is searched by typing. */
  readonly choices: readonly Choice[]
}
export interface ChoicesField<V = Whatever> extends Shared<'choices', V> {
  readonly choices: readonly Choice[]
}
/** One file, or none: where a platform's dialogs take no file, it stands there in words how else to send one. */
export interface FileField<V = Whatever> extends Shared<'file', V> {
  /** How the names of such files end: csv. */
  readonly accepts: readonly string[]
}
/** Words on the form, no input: who will see what is typed, a heading between fields. */
export interface NoteField extends Shared<'note', undefined> {
  readonly tone?: 'quiet' | 'warning'
}

export type Field = TextField | NumberField | DateField | TimeField | ChoiceField | ChoicesField | FileField | NoteField
export type Kind = Field['kind']
export type FieldOf<K extends Kind> = Extract<Field, { kind: K }>
export type Fields = Readonly<Record<string, Field>>
export type ValuesOf<F extends Fields> = { [K in keyof F]: z.output<F[K]['schema']> }

/** A rule across fields. It names the field that shows its sentence: neither platform has a form-level slot. */
export interface Rule<F extends Fields> {
  readonly on: keyof F & string
  readonly holds: (values: ValuesOf<F>) => boolean
  readonly message: string
}

/** A form as it is shown and read back. Forms whose fields depend on facts (choices, zones) are built anew for each showing and each submission. */
export interface Form<F extends Fields = Fields> {
  readonly id: string
  /** At most 24 characters (Slack). */
  readonly title: string
  /** At most 24 characters (Slack). */
  readonly submit: string
  /** What closing it unsent is called, where a platform draws that: never with the verb of `submit`. At most 24 characters (Slack). */
  readonly wayOut?: string
  /** Sending it ends or cancels something: drawn as danger where the platform can. */
  readonly danger?: boolean
  readonly fields: F
  readonly schema: z.ZodType<ValuesOf<F>, Whatever>
}

/** Fields of which some are left out of a showing; what is left out reads as undefined. */
export const shown = <F extends Fields>(fields: { readonly [K in keyof F]: F[K] | false }): F =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Field] => entry[1] !== false),
  ) as Fields as F

export const buildForm = <const F extends Fields>(form: {
  id: string
  title: string
  submit: string
  wayOut?: string
  danger?: boolean
  fields: F
  rules?: readonly Rule<F>[]
}): Form<F> => {
  const shape = Object.fromEntries(Object.entries(form.fields).map(([id, field]) => [id, field.schema]))
  const schema = z.object(shape).check((ctx) => {
    for (const rule of form.rules ?? [])
      if (!rule.holds(ctx.value as ValuesOf<F>))
        ctx.issues.push({ code: 'custom', path: [rule.on], message: rule.message, input: ctx.value })
  })
  const { rules: _, ...rest } = form
  return { ...rest, schema: schema as Whatever }
}

export type Submission<V> =
  | { readonly ok: true; readonly values: V }
  | { readonly ok: false; readonly problems: Problems }

/** Decode what was typed; every field's first problem, at its field. */
export const readForm = <F extends Fields>(form: Form<F>, answers: Answers): Submission<ValuesOf<F>> => {
  const result = form.schema.safeParse(answers)
  if (result.success) return { ok: true, values: result.data }
  const problems: Record<string, string> = {}
  for (const issue of result.error.issues) problems[String(issue.path[0])] ??= issue.message
  return { ok: false, problems }
}

/** What was picked of a list. */
export const pickedIn = (answer: Answer): readonly string[] => {
  if (typeof answer === 'string') return [answer]
  return answer === undefined || 'bytes' in answer ? [] : answer
}

/** What a draft keeps: a file is sent again. */
export const withoutFiles = (answers: Answers): Readonly<Record<string, Exclude<Answer, SentFile>>> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      typeof answer === 'object' && 'bytes' in answer ? [] : [[id, answer]],
    ),
  )

/** Turn values we hold back into answers, to prefill a form. */
export const prefill = <F extends Fields>(form: Form<F>, values: Partial<ValuesOf<F>>): Answers =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([id, value]) => [id, z.encode(form.fields[id]!.schema, value as never)]),
  )
