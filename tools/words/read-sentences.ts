import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** A text that somebody may read, as it stands in the code. */
export interface Said {
  /** With the name of what is filled in between braces: "Hello, {firstName(name)}". */
  readonly words: string
  readonly line: number
  /** What it is for, where the code shows it: a button, a form's button, a title, one of the two answers to a question. */
  readonly as: 'button' | 'submit' | 'wayOut' | 'title' | 'yes' | 'no' | 'text'
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Places whose strings nobody reads: names of modules and types. */
const silent = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TSLiteralType', 'TSTypeReference'])
/** Calls whose first argument goes to a log, an error of ours or a query, or is a word within a sentence. */
const unread = /^(?:titled|(?:.*\.)?log(?:ger)?\.\w+|Error|RegExp|sql|\w*[sS]ql\w*|console\.\w+)$/
/** A text of several words, or one that stands where only words for people stand. */
const isSaid = (words: string, as: Said['as']) =>
  as === 'text' ? /\p{L}.* .*\p{L}/su.test(words) : /\p{L}/u.test(words)

const named: Readonly<Record<string, Said['as']>> = {
  title: 'title',
  submit: 'submit',
  wayOut: 'wayOut',
  yes: 'yes',
  no: 'no',
  label: 'text',
}

/** The place of a button's words among the arguments of what makes it. */
const buttonWords: Readonly<Record<string, number>> = { button: 2, say: 0 }

/** Every text for people in a file, in the order of the file. `file`: a path; the source is TypeScript. */
export const readSentences = (file: string, source = readFileSync(file, 'utf8')): readonly Said[] => {
  const found: Said[] = []
  const text = (node: Node): string | undefined => {
    if (node.type === 'Literal' && typeof node.value === 'string') return node.value
    if (node.type !== 'TemplateLiteral') return
    const parts = node.quasis as readonly { value: { cooked: string } }[]
    const filled = node.expressions as readonly Node[]
    const nameOf = ({ start, end }: Node) => source.slice(start, end).replace(/\s+/g, ' ')
    return parts.map(({ value }, at) => value.cooked + (filled[at] ? `{${nameOf(filled[at])}}` : '')).join('')
  }
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  const walk = (value: unknown, as: Said['as']) => {
    if (Array.isArray(value)) for (const one of value) walk(one, as)
    if (!isNode(value) || silent.has(value.type)) return
    const words = text(value)
    if (words !== undefined && isSaid(words, as)) found.push({ words, line: lineOf(value.start), as })
    if (value.type === 'Property') walk(value.value, named[keyOf(value)] ?? 'text')
    else if (value.type === 'CallExpression' || value.type === 'NewExpression') walkCall(value)
    else walkParts(value, value.type === 'ConditionalExpression' || value.type === 'LogicalExpression' ? as : 'text')
  }
  /** Of `done ? 'Log it' : 'Go'` the two answers are what the whole is; the question is not. */
  const walkParts = (node: Node, as: Said['as']) => {
    for (const [key, part] of Object.entries(node)) if (key !== 'type') walk(part, key === 'test' ? 'text' : as)
  }
  const walkCall = (call: Node) => {
    const callee = call.callee as Node
    const name = source.slice(callee.start, callee.end)
    const given = call.arguments as readonly Node[]
    const place = buttonWords[name]
    for (const [at, one] of given.entries())
      if (!unread.test(name) || at > 1) walk(one, at === place ? 'button' : 'text')
    walk(callee, 'text')
  }
  walk(parseSync(file, source).program, 'text')
  return found
}

const keyOf = ({ key }: Node): string => {
  const named = key as Node
  return String(named.name ?? named.value ?? '')
}
