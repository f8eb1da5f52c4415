import { expect, it } from 'vitest'
import type { Block } from '../../src/conversation/kit/card.ts'
import { drawCard } from '../../src/teams/render/draw-card.ts'

const long = 'Jordan Example (Alder Elementary School) with Riley Example (Birch Elementary School, Birch County)'
const drawn = (entry: Omit<Extract<Block, { kind: 'entry' }>, 'kind'>) =>
  JSON.stringify(
    drawCard(
      { title: 'A long list', blocks: Array.from({ length: 6 }, () => ({ kind: 'entry', ...entry })) },
      { surface: 'message', forms: 'dialog', newKey: () => 'key' },
    ),
  )

it('a row of a long list in Teams has a button only where there is something behind it', () => {
  expect(drawn({ text: long })).toContain('Jordan Example')
  expect(drawn({ text: long })).not.toContain('Action.')
  expect(drawn({ text: long, actions: [{ kind: 'link', label: 'Map', url: 'ftp://nowhere' }] })).not.toContain(
    'Action.',
  )
  expect(drawn({ text: long, detail: 'since Monday' })).toContain('Action.ToggleVisibility')
})
