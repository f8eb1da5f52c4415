import type { Evidence, Finding } from './evidence.ts'

/** More than noise: a third more than in the middle of the year, and so many bytes at least. */
const GROWTH = 1.33
const NOISE = 60 * 1_048_576
const MORE_CONNECTIONS = 6

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Memory and connections at the end of the year are what they were in its middle. */
export const auditNeeds = async ({ needs }: Evidence): Promise<Finding[]> => {
  const third = Math.floor(needs.length / 3)
  if (third < 2) return []
  const [before, after] = [needs.slice(third, 2 * third), needs.slice(-third)]
  const heaviest = (some: typeof needs) => middle(some.map(({ memory }) => Math.max(0, ...memory)))
  const [was, is] = [heaviest(before), heaviest(after)]
  const [had, has] = [before, after].map((some) => middle(some.map(({ connections }) => connections))) as [
    number,
    number,
  ]
  return [
    ...(is > was * GROWTH && is - was > NOISE
      ? [
          {
            rule: 'memory that grows',
            words: `${megabytes(was)} MB in the middle of the year, ${megabytes(is)} MB at its end`,
          },
        ]
      : []),
    ...(has > had + MORE_CONNECTIONS
      ? [{ rule: 'connections that grow', words: `${had} in the middle of the year, ${has} at its end` }]
      : []),
  ]
}

const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
