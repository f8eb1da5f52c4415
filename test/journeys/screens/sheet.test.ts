import { expect, it } from 'vitest'
import { contactSheet } from './sheet.ts'

it('the sheet has every look of every screen under its group, and no name of one as markup', () => {
  const looks = ['light', 'dark'].map((look) => ({ look, file: `001-${look}.png` }))
  const sheet = contactSheet([
    { group: 'Partner', name: '“<b>log</b>”', looks },
    { group: 'Mail & pages', name: 'Settings', looks: [{ look: 'phone', file: '002-phone.png' }] },
  ])
  expect([...sheet.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file)).toEqual([
    '001-light.png',
    '001-dark.png',
    '002-phone.png',
  ])
  expect(sheet).not.toContain('<b>log')
  expect(sheet).toMatch(/<h2 id="g1">Mail &#38; pages <small>1</)
})
