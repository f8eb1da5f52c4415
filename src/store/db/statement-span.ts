import { inSpan } from '../../usecases/trace.ts'

/** A statement as a span: its first word, and nothing of its text or its values. */
export const inStatementSpan = <T>(asked: unknown, send: () => Promise<T>): Promise<T> => {
  const operation = operationOf(typeof asked === 'string' ? asked : (asked as { text?: string } | undefined)?.text)
  return inSpan({ name: operation, kind: 'client', facts: { operation } }, send)
}

const operationOf = (text = ''): string => /[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? 'STATEMENT'
