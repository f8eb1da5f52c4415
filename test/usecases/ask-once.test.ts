import { expect, it } from 'vitest'
import { askOnce } from '../../src/usecases/ask-once.ts'

const readsOf = (asked: string[]) => ({
  people: {
    find: async (id: string) => {
      asked.push(`person ${id}`)
      return { id }
    },
    names: ['Ana'],
  },
  pairs: {
    find: async (id: string) => {
      asked.push(`pair ${id}`)
      return { id }
    },
  },
})

it('the same question is asked once, and everybody who asks it gets the same', async () => {
  const asked: string[] = []
  const { people } = askOnce(readsOf(asked))
  const [one, other] = await Promise.all([people.find('ana'), people.find('ana')])
  expect(one).toBe(other)
  expect(await people.find('ana')).toBe(one)
  expect(asked).toEqual(['person ana'])
})

it('another question is one of its own, and so is the same of something else', async () => {
  const asked: string[] = []
  const { people, pairs } = askOnce(readsOf(asked))
  await Promise.all([people.find('ana'), people.find('ben'), pairs.find('ana')])
  expect(asked).toEqual(['person ana', 'person ben', 'pair ana'])
  expect(people.names).toEqual(['Ana'])
})

it('who looks anew asks anew', async () => {
  const asked: string[] = []
  const reads = readsOf(asked)
  await askOnce(reads).people.find('ana')
  await askOnce(reads).people.find('ana')
  expect(asked).toHaveLength(2)
})
