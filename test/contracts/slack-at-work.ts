import type { Bot } from '../../src/conversation/kit/reply.ts'
import type { Database } from '../../src/store/db/open.ts'
import { heldBy, type Json, textsOf, typedInto } from '../slack/shown.ts'
import { button, createStage } from '../slack/stage.ts'
import type { FormAtWork, PersonAtWork } from './adapter.ts'

/** Somebody in a pretended Slack, in front of the real adapter. */
export const createSlackAtWork = async (database: Database, bot: Bot): Promise<PersonAtWork> => {
  const stage = await createStage(database)
  stage.bot.handle = bot.handle
  const { ada, pretend } = stage
  // A hundred messages to one person in a row are the suite's own doing.
  pretend.rules.postsPerChannel = { burst: 1_000, perSecond: 1_000 }
  pretend.rules.postsPerWorkspace = { burst: 1_000, perSecond: 1_000 }
  const press = async (label: string, twice = false): Promise<void> => {
    const message = ada.messages().at(-1)!
    pretend.rules.duplicateDeliveries = twice ? 1 : 0
    await ada.press({
      on: { channelId: ada.directMessage, ts: String(message.ts) },
      actionId: button(message.blocks, label),
    })
    await stage.settle()
    pretend.rules.duplicateDeliveries = 0
  }
  const formAtWork = (): FormAtWork => {
    const view = () => ada.modals().at(-1) as Json
    let typed = {}
    let beneath: string[] = []
    return {
      submit: async (answers, how) => {
        pretend.rules.duplicateDeliveries = how?.twice ? 1 : 0
        const result = await ada.submit(String(view().id), typedInto(view(), answers))
        await stage.settle()
        pretend.rules.duplicateDeliveries = 0
        // Slack keeps what was typed where it shows an error, and so it does here.
        typed = result.outcome === 'errors' ? answers : {}
        beneath = 'errors' in result ? Object.values(result.errors) : []
        return ada.modals().length === 0 ? 'closed' : 'open'
      },
      answers: () => ({ ...heldBy(view()), ...typed }),
      words: () => [...textsOf(view()), ...beneath].join('\n'),
    }
  }
  return {
    say: async (words) => {
      await ada.command('/p3', words)
      await stage.settle()
    },
    seen: () => textsOf(ada.messages().map((message) => message.blocks)).join('\n'),
    openForm: async (label) => {
      await press(label)
      return formAtWork()
    },
    press: (label, how) => press(label, how?.twice),
    giveFile: async (button, { name, bytes }) => {
      await press(button)
      const id = ada.upload(name, Buffer.from(bytes).toString('base64'))
      await ada.submit(String((ada.modals().at(-1) as Json).id), { file: { file: [id] } })
      await stage.settle()
    },
    deliver: async (card) => {
      const to = { kind: 'person', tenant: 'T1', externalId: 'U1', email: '', name: 'Ada Brook' } as const
      const outcome = await stage.slack.deliveryChannel.deliver(to, { card, deliveryId: 'd' })
      if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome))
    },
    close: stage.stop,
  }
}
