import { expect, it } from 'vitest'
import { drawing, drawn } from '../../tools/house/draw.ts'

it('the drawing of the house shows the import rules as they are: npm run house', () => {
  expect(drawn()).toBe(drawing)
})
