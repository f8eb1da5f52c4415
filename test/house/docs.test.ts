import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'))

/** Addresses of pages and pictures in our own tree: everything that is no address on the web and no place on the same page. */
const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address]) => address!.split('#')[0]!)
    .filter((address) => address !== '' && !/^[a-z]+:/.test(address))

it.each(pages)('every link of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((address) => !existsSync(join(dirname(page), address)))).toEqual([])
})

/** Made by a command or by the bot, so that no checkout has them. */
const made = /^(\.\/)?(data|dist|test\/bench\/results|node_modules\/\.cache)\b/

/** Files and folders that a page names in code type, as seen from the root, from `src` or from the conversation. */
const pathsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/`((?:\.\/)?[\w.-]+(?:\/[\w.-]+)+\/?)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !made.test(path))

it('every file and folder that the docs name is there', () => {
  const lost = pages.flatMap((page) =>
    pathsOf(page)
      .filter((path) => !['.', 'src', 'src/conversation'].some((root) => existsSync(join(root, path))))
      .map((path) => `${page}: ${path}`),
  )
  expect(pages.flatMap(pathsOf).length).toBeGreaterThan(30)
  expect(lost).toEqual([])
})

it('the index of decisions names each of them, and none shares a number', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8')
  const files = readdirSync('docs/decisions').filter((file) => file !== 'README.md')
  expect(files.filter((file) => !index.includes(`(${file})`))).toEqual([])
  const numbers = files.map((file) => file.slice(0, 4))
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})

it('every script that the docs name is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name!),
  )
  expect(named.filter((name) => !scripts[name])).toEqual([])
})
