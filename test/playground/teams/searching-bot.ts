import type { TurnContext } from 'botbuilder'
import { cardAttachment, cardWith, continueWith, fetchTask, submit } from './cards.ts'

const people = ['Ada Poole', 'Lee Marsh', 'Leslie Pond'].map((title, index) => ({ title, value: `p${index}` }))

const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'who',
      label: 'Who',
      style: 'filtered',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'people' },
      isRequired: true,
      errorMessage: 'Choose somebody.',
    },
  ],
  actions: [submit('Send')],
}

const answer = ({ name, value }: TurnContext['activity']): object => {
  if (name === 'task/fetch') return continueWith(form, 'Name a director')
  if (name === 'task/submit') return { task: { type: 'message', value: 'Named.' } }
  const results = people.filter(({ title }) => title.includes(value.queryText))
  return { type: 'application/vnd.microsoft.search.searchResponse', value: { results } }
}

/** A make-believe bot whose one dialog has a list to search. */
export const searchingTurn = async (context: TurnContext) => {
  const { type } = context.activity
  if (type === 'invoke')
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answer(context.activity) } })
  if (type === 'message') {
    const attachments = [cardAttachment(cardWith(fetchTask('Name a director')))]
    await context.sendActivity({ attachments })
  }
}
