import { expect, it } from 'vitest'
import { crosswalk, currentCodes } from '../../../src/core/plan/crosswalk.ts'

const rubric = [{ code: 'A1', was: 'B4, C9' }, { code: 'B4' }, { code: 'D2', was: 'A1 D1' }]

it('leads from codes of earlier versions to those of this one; a code that this one has means itself', () => {
  expect(crosswalk(rubric)).toEqual({ C9: 'A1', D1: 'D2' })
})

it('names each indicator once', () => {
  expect(currentCodes(rubric, ['D1', 'D2', 'X9', 'C9'])).toEqual(['D2', 'X9', 'A1'])
})
