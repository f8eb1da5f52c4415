import { expect, it } from 'vitest'
import { createDelivery } from '../../../playground/slack/deliver.ts'
import type { Scene } from '../../../playground/slack/scene.ts'
import type { SocketMode } from '../../../playground/slack/socket-mode.ts'

it('a way to the bot that breaks is a bot that can’t be reached, and no fault that nobody catches', async () => {
  const sockets: Pick<SocketMode, 'send' | 'isConnected'> = {
    isConnected: () => true,
    send: () => Promise.reject(new Error('The socket broke.')),
  }
  const scene = { rules: { ackMilliseconds: 1, duplicateDeliveries: 1 } } as unknown as Scene
  const delivery = createDelivery(scene, sockets as SocketMode)
  expect(await delivery.send({ type: 'events_api', payload: {} })).toEqual({ kind: 'unreachable' })
  await delivery.idle()
})
