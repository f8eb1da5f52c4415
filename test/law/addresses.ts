import { globSync, readFileSync } from 'node:fs'

const sources = globSync('src/**/*.ts')
  .filter((file) => !file.startsWith('src/store/generated/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Every address that something in `src` answers, as it stands there: the file and what is said of the address. */
export const answered: readonly string[] = sources
  .flatMap(({ file, text }) =>
    [
      ...text.matchAll(/\b(?:router|app|site|server)\s*\.(get|post|put|patch|delete|all|use)\(\s*([^,()\s]+)(?=[,(])/g),
    ].flatMap(([, method, address = '']) =>
      method === 'use' && !/^['`]/.test(address) ? [] : [`${file} ${method} ${address}`],
    ),
  )
  .sort()

/** Every file in `src` that makes something to be downloaded. */
export const makersOfFiles: readonly string[] = sources
  .filter(({ text }) => /\bmediaType(?::\s*[\w'`(]|[,\s]*[,}])/.test(text.replaceAll(/interface [\s\S]*?\n\}/g, '')))
  .map(({ file }) => file)
