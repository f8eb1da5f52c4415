import { Application } from '@microsoft/teams-ai'
import { type Activity, BotAdapter, INVOKE_RESPONSE_KEY, type ResourceResponse, TurnContext } from 'botbuilder'
import { afterEach, expect, it, vi } from 'vitest'

/** Keeps what would go out, and what would be written over. */
class Kept extends BotAdapter {
  readonly sent: Partial<Activity>[] = []
  readonly updated: Partial<Activity>[] = []
  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent.push(...activities)
    for (const activity of activities)
      if (activity.type === 'invokeResponse') context.turnState.set(INVOKE_RESPONSE_KEY, activity)
    return activities.map(() => ({ id: '1' }))
  }
  async updateActivity(_: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.updated.push(activity)
  }
  async deleteActivity(): Promise<void> {}
  async continueConversation(): Promise<void> {}
}

afterEach(() => vi.useRealTimers())

const heard = (parts: Partial<Activity>, from = 'ada'): Partial<Activity> => ({
  type: 'invoke',
  id: 'a1',
  channelId: 'msteams',
  from: { id: `29:${from}`, name: from },
  recipient: { id: '28:bot', name: 'P3' },
  conversation: { id: `a:${from}`, isGroup: false, conversationType: 'personal', name: '' },
  ...parts,
})
const quiet = () => new Application({ startTypingTimer: false })
const run = async (application: Application, activity: Partial<Activity>) => {
  const kept = new Kept()
  const taken = await application.run(new TurnContext(kept, activity))
  return { ...kept, taken }
}
const card = { type: 'AdaptiveCard', version: '1.5', body: [] } as const
const execute = (verb: string) =>
  heard({
    name: 'adaptiveCard/action',
    replyToId: 'm1',
    value: { action: { type: 'Action.Execute', verb, data: { verb } }, trigger: 'manual' },
  })

// Each of these is why `src/teams/inbound/application.ts` does something itself: one that fails here can be done away with there.

it('a card with `refresh` makes every later answer of that registration everybody’s', async () => {
  const application = quiet()
  const answers: object[] = [card, { ...card, refresh: { userIds: ['29:ada'], action: {} } }, card]
  application.adaptiveCards.actionExecute('press', async () => answers.shift() as never)
  const changed: number[] = []
  for (let press = 0; press < 3; press++) changed.push((await run(application, execute('press'))).updated.length)
  expect(changed).toEqual([0, 1, 1])
})

it('a message whose value is null breaks every submit that is registered by its verb', async () => {
  const application = quiet()
  application.adaptiveCards.actionSubmit('press', async () => undefined)
  await expect(run(application, heard({ type: 'message', text: '', value: null }))).rejects.toThrow(/null/)
})

it('a dialog that was asked for and has nothing to show is answered with one that Teams refuses', async () => {
  const application = quiet()
  application.taskModules.fetch('open', async () => undefined as never)
  const { sent } = await run(application, heard({ name: 'task/fetch', value: { data: { verb: 'open' } } }))
  expect(sent).toMatchObject([{ value: { body: { task: { type: 'continue', value: undefined } } } }])
})

it('a dialog that answered that it stays open is told after that to close', async () => {
  const application = quiet()
  application.taskModules.submit('save', async (context) => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 500 } })
    return undefined
  })
  const { sent } = await run(application, heard({ name: 'task/submit', value: { data: { verb: 'save' } } }))
  expect(sent.map(({ value }) => value.status)).toEqual([500, 200])
})

it('one typing timer serves everybody: whoever is answered first stops it for the other', async () => {
  vi.useFakeTimers()
  const application = new Application({ startTypingTimer: true })
  let answerSlow = () => {}
  const slow = new Promise<void>((resolve) => {
    answerSlow = resolve
  })
  application.activity('message', async (context) => {
    if (context.activity.text === 'slow') await slow
    else await context.sendActivity('quick')
  })
  const kept = new Kept()
  const waiting = application.run(new TurnContext(kept, heard({ type: 'message', text: 'slow' })))
  await vi.advanceTimersByTimeAsync(0)
  await run(application, heard({ type: 'message', text: 'quick' }, 'ben'))
  kept.sent.length = 0
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kept.sent).toEqual([])
  answerSlow()
  await waiting
})

it('an invoke that nobody took is not taken: the adapter answers 501, and Teams sends it again', async () => {
  expect(await run(quiet(), heard({ name: 'signin/verifyState' }))).toMatchObject({ taken: false, sent: [] })
})
