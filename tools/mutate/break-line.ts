import type { Guard } from './guard.ts'

/** The file's text with the line broken. @throws when the line is not there, or there more than once */
export const breakLine = (text: string, { file, line, broken }: Guard): string => {
  const found = text.split(line).length - 1
  if (found !== 1) throw new Error(`${file} holds ${found === 0 ? 'no longer' : `${found} times`}: ${line}`)
  return text.replace(line, () => broken)
}
