import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const decision = readFileSync('docs/decisions/0520-both-teams-packages-kept-at-arms-length.md', 'utf8')
const successor = decision.slice(decision.indexOf('A successor'))
const packages = /\b(?:botbuilder|botframework-[a-z]+|teams-ai)\b/
const imported = /(?:from|import\(|require\(|import)\s*['"](?:botbuilder|botframework|@microsoft\/teams-ai)/

/** What is written or made from elsewhere: the words of people, what npm keeps, what was fetched. */
const apart =
  /^(?:docs|dist|data|node_modules|coverage|\.git|test\/fixtures|test\/bench\/(?:results|kept))\/|\.md$|^package-lock\.json$/
const files = (folder: string): string[] =>
  readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return apart.test(`${path}/`) ? [] : files(path)
    return entry.isFile() && /\.(?:[cm]?[jt]s|json|ya?ml|sh)$/.test(path) && !apart.test(path) ? [path] : []
  })

it('the decision names each file that a successor of Microsoft’s packages touches, and no other', () => {
  const rows = successor.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!))
  const code = files('').filter((file) => /^(?:src|playground|tools|manifests|prisma)\//.test(file))
  expect(code.length).toBeGreaterThan(1000)
  expect(named.toSorted()).toEqual(code.filter((file) => imported.test(readFileSync(file, 'utf8'))).toSorted())
})

it('and each that names the packages otherwise: in tests, in what npm and the rules read, in a comment', () => {
  const own = 'test/teams/successor.test.ts'
  const naming = files('').filter((file) => file !== own && packages.test(readFileSync(file, 'utf8')))
  const listed = [...successor.matchAll(/`([\w./-]+\.(?:ts|cjs|json))`/g)].map(([, file]) => file!)
  expect(naming.filter((file) => !listed.includes(file))).toEqual([])
  expect(listed.filter((file) => file !== own && !naming.includes(file))).toEqual([])
})
