import { checkMessage, checkView } from '../../playground/slack/block-kit-limits.ts'
import { drawCard } from '../../src/slack/render/draw-card.ts'
import { drawForm } from '../../src/slack/render/draw-form.ts'
import { buttonsOf, textsOf } from '../slack/shown.ts'
import { withDatabase } from '../store/database.ts'
import { describeAdapter } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'

const database = withDatabase()

describeAdapter('Slack', {
  drawCard,
  drawForm,
  faultsOf: (message) => checkMessage(message as { text: string }),
  faultsOfForm: checkView,
  textsOf,
  buttonsOf,
  stage: (bot) => createSlackAtWork(database(), bot),
})
