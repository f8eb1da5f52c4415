import { describe, expect, it } from 'vitest'
import { createHomes } from '../../src/slack/inbound/home.ts'
import { drawHome } from '../../src/slack/render/draw-card.ts'
import { anyButton } from '../any-button.ts'
import { withDatabase } from '../store/database.ts'
import { card, createGate } from './fake-bot.ts'
import { button, createStage, wordsIn } from './stage.ts'

const database = withDatabase()

describe('an App Home', () => {
  it('shows what the bot says, and is drawn anew after its person did something', async () => {
    const stage = await createStage(database())
    let pressed = 0
    stage.bot.answer = (incoming) => {
      if (incoming.kind === 'action') pressed += 1
      const actions = [anyButton('Join', 'join', {})]
      return { kind: 'card', card: card(incoming.kind === 'home' ? `Pressed ${pressed}` : 'Joined', { actions }) }
    }
    await stage.ada.openHome()
    await stage.settle()
    const home = stage.ada.home()!
    expect(wordsIn(home)).toContain('Pressed 0')
    expect(stage.ben.home()).toBeUndefined()
    await stage.ada.press({ on: { viewId: String(home.id) }, actionId: button(home, 'Join') })
    await stage.settle()
    expect(wordsIn(stage.ada.home())).toContain('Pressed 1')
    expect(wordsIn(stage.ada.modals()[0])).toContain('Joined')
    await stage.stop()
  })

  it('is published again without the old hash when it was changed meanwhile', async () => {
    const stage = await createStage(database())
    await stage.ada.openHome()
    await stage.settle()
    stage.pretend.failures.plan('views.publish', { kind: 'error', error: 'hash_conflict' })
    await stage.ada.openHome()
    await stage.settle()
    const published = stage.pretend.calls.filter(({ method }) => method === 'views.publish')
    expect(published.map(({ args }) => 'hash' in args)).toEqual([false, true, false])
    expect(stage.bot.heard).toHaveLength(3)
    await stage.stop()
  })

  it('has one writer at a time, and only the last of what waits is drawn', async () => {
    const gates = [createGate<void>(), createGate<void>()]
    let drawn = 0
    let together = 0
    let most = 0
    const homes = createHomes({
      draw: async () => {
        const gate = gates[drawn]
        drawn += 1
        together += 1
        most = Math.max(most, together)
        await gate?.passed
        together -= 1
        return drawHome(card(`Home ${drawn}`))
      },
      publish: async () => 'shown',
      failed: (error) => {
        throw error
      },
    })
    for (let n = 0; n < 10; n++) homes.refresh('T1', 'U1')
    homes.refresh('T2', 'U1')
    gates[0]!.open()
    gates[1]!.open()
    await homes.idle()
    // Ada's first, the one of T2, and one more for all that came while Ada's first was drawn.
    expect([drawn, most]).toEqual([3, 2])
  })

  it('whose button can’t be taken at the moment says so in a dialog', async () => {
    const receipts = { take: () => Promise.reject(new Error('the database is gone')), forget: async () => 0 }
    const stage = await createStage(database(), { ports: { receipts } })
    const actions = [anyButton('Join', 'join', {})]
    stage.bot.answer = () => ({ kind: 'card', card: card('Home', { actions }) })
    await stage.ada.openHome()
    await stage.settle()
    const home = stage.ada.home()!
    await stage.ada.press({ on: { viewId: String(home.id) }, actionId: button(home, 'Join') })
    await stage.settle()
    expect(wordsIn(stage.ada.modals()[0])).toContain('Something went wrong on our side')
    await stage.stop()
  })

  it('that can’t be drawn is logged, and drawn the next time', async () => {
    const stage = await createStage(database())
    stage.pretend.failures.plan('views.publish', { kind: 'error', error: 'internal_error' })
    await stage.ada.openHome()
    await stage.settle()
    expect(stage.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
    await stage.ada.openHome()
    await stage.settle()
    expect(stage.ada.home()).toBeDefined()
    await stage.stop()
  })
})
