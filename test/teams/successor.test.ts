import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const decision = readFileSync('docs/decisions/0520-both-teams-packages-kept-at-arms-length.md', 'utf8')
const importers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /from '(botbuilder|botframework|@microsoft\/teams-ai)/.test(readFileSync(`${folder}/${file}`, 'utf8')),
    )

it('the decision names each file that a successor of Microsoft’s packages touches, and no other', () => {
  const rows = decision
    .slice(decision.indexOf('A successor'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!))
  expect(named.map((file) => file.replace('src/teams/', '')).sort()).toEqual(importers('src/teams').sort())
  for (const file of importers('test')) expect(decision).toContain(file.split('/').at(-1))
})
