import type { Bot } from '../../src/chat/reply.ts'
import { checkMessage, checkView } from '../../src/playground/slack/block-kit-limits.ts'
import { drawCard } from '../../src/slack/draw-card.ts'
import { drawForm } from '../../src/slack/draw-form.ts'
import { buttonsOf, heldBy, type Json, textsOf, typedInto } from '../slack/shown.ts'
import { button, createStage } from '../slack/stage.ts'
import { withDatabase } from '../store/database.ts'
import { describeAdapter, type FormAtWork, type PersonAtWork } from './adapter.ts'

const database = withDatabase()

const atWork = async (bot: Bot): Promise<PersonAtWork> => {
  const stage = await createStage(database())
  stage.bot.handle = bot.handle
  const { ada, pretend } = stage
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
    close: stage.stop,
  }
}

describeAdapter('Slack', {
  drawCard,
  drawForm,
  faultsOf: (message) => checkMessage(message as { text: string }),
  faultsOfForm: checkView,
  textsOf,
  buttonsOf,
  stage: atWork,
})
