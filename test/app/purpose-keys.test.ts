import { expect, it } from 'vitest'
import { keysFor } from '../../src/app/purpose-keys.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { createLinks } from '../../src/links/links.ts'
import { createSeal } from '../../src/slack/install/seal.ts'

const keys = [
  { id: '2026a', secret: Buffer.alloc(32, 1) },
  { id: '2025a', secret: Buffer.alloc(32, 2) },
]
const clock = createFixedClock('2026-11-24T15:00:00Z')
const linksBy = (some: readonly { id: string; secret: Uint8Array }[]) =>
  createLinks({ keys: some, publicUrl: () => 'https://p3.example', clock })
const tokenOf = (address: string) => address.split('/').at(-1)!

it('links and seals have keys of their own: one’s opens nothing of the other’s', () => {
  const [link] = keysFor('links', keys)
  const [seal] = keysFor('sealing', keys)
  expect(link!.secret).not.toEqual(seal!.secret)
  expect(link!.secret).not.toEqual(keys[0]!.secret)
  const address = linksBy([{ ...seal!, id: link!.id }]).make('file', { fileId: 'f' })
  expect(linksBy(keysFor('links', keys)).read('file', tokenOf(address))).toBeUndefined()
})

it('what was signed and sealed before still opens, by either key', () => {
  for (const old of keys) {
    const address = linksBy([old]).make('file', { fileId: 'f' })
    expect(linksBy(keysFor('links', keys)).read('file', tokenOf(address))).toEqual({ fileId: 'f' })
    const sealed = createSeal([old]).seal('xoxb-1', 'slack|T1')
    expect(createSeal(keysFor('sealing', keys)).open(sealed, 'slack|T1')).toBe('xoxb-1')
  }
  const now = createSeal(keysFor('sealing', keys)).seal('xoxb-1', 'slack|T1')
  expect(now.keyId).toBe('2026a~')
  expect(() => createSeal(keys).open(now, 'slack|T1')).toThrow()
  const added = keysFor('sealing', [{ id: '2027a', secret: Buffer.alloc(32, 3) }, ...keys])
  expect(createSeal(added).open(now, 'slack|T1')).toBe('xoxb-1')
})
