import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const readPage = (file: string) => readFileSync(file, 'utf8')

/** Every page that people read of this project, the guides among them. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'))

/** What a shape with one group finds in all of them. */
export const foundIn = (shape: RegExp): string[] =>
  pages.flatMap((page) => [...readPage(page).matchAll(shape)].map(([, found]) => found!))

const program =
  /^(?:npm|npx|node|node_modules\/\.bin\/\S+|openssl|git|docker|curl|apt-get|systemctl|runuser|psql|createdb|cp|useradd) \S/

/** Command lines for a shell, as they are quoted: in a line of text or in a block of their own. What changed is told of, not quoted. */
export const shellCommands = (): string[] => {
  const lines = pages
    .filter((page) => page !== 'CHANGELOG.md')
    .map(readPage)
    .flatMap((text) => {
      const blocks = [...text.matchAll(/```(?:sh)?\n([\s\S]*?)```/g)].flatMap(([, block]) =>
        block!.replaceAll(/\\\n\s*/g, '').split('\n'),
      )
      const inline = [...text.replaceAll('```', '').matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted!)
      return [...blocks, ...inline]
    })
  return [
    ...new Set(
      lines
        .map((line) => line.trim().replace(/^(?:[A-Z_]+=<?[^>\n]*>? )+(?=npm )/, ''))
        .filter((line) => program.test(line)),
    ),
  ]
}
