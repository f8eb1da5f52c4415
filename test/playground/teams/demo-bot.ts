import type { TurnContext } from 'botbuilder'
import { cardAttachment, continueWith } from './cards.ts'

/** A make-believe bot with the kinds of cards P3 sends, for looking at the pane and for its browser test. */

const text = (words: string, more: object = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...more })
const card = (body: object[], actions: object[] = []) => ({ type: 'AdaptiveCard', version: '1.5', body, actions })

const introduction = card(
  [
    text('Meet your partner', { size: 'large', weight: 'bolder', style: 'heading' }),
    text('You and **Ben Carter** are partners in the Principal Peer Partnership this year.'),
    {
      type: 'FactSet',
      facts: [
        { title: 'School', value: 'Cedar Bluff Middle, Hill City (invented)' },
        { title: 'Role', value: 'Principal' },
        { title: 'Focus', value: 'A3 Interventions' },
        { title: 'Next', value: 'First site visit, 2 to 4 hours, by Fri, Dec 18' },
      ],
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [text('Peer to peer, voluntary, and *not evaluation*.', { isSubtle: true })],
    },
  ],
  [
    {
      type: 'Action.Submit',
      title: 'Offer times',
      style: 'positive',
      data: { form: 'schedule', msteams: { type: 'task/fetch' } },
    },
    { type: 'Action.Submit', title: 'Log a visit', data: { form: 'log', msteams: { type: 'task/fetch' } } },
    { type: 'Action.Execute', title: 'Snooze a week', verb: 'snooze', data: { days: 7 } },
    { type: 'Action.OpenUrl', title: 'About P3', url: 'https://example.org/p3' },
    { type: 'Action.Submit', title: 'Break something', data: { form: 'broken', msteams: { type: 'task/fetch' } } },
  ],
)

const scheduleForm = (problem?: string) =>
  card(
    [
      text('Offer up to three times for your **first visit**. Ben sees them where he chats.'),
      { type: 'Input.Date', id: 'date', label: 'Date', isRequired: true, errorMessage: 'Choose a date.' },
      ...(problem ? [text(problem, { color: 'attention', size: 'small', spacing: 'none' })] : []),
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [{ type: 'Input.Time', id: 'time', label: 'Starts at (Central)', value: '09:00' }],
          },
          {
            type: 'Column',
            width: 'stretch',
            items: [
              {
                type: 'Input.Number',
                id: 'hours',
                label: 'Hours',
                min: 1,
                max: 8,
                value: 3,
                errorMessage: 'Between 1 and 8.',
              },
            ],
          },
        ],
      },
      {
        type: 'Input.ChoiceSet',
        id: 'host',
        label: 'Which school hosts?',
        style: 'expanded',
        value: 'mine',
        choices: [
          { title: 'Lakeside Elementary (mine)', value: 'mine' },
          { title: 'Cedar Bluff Middle (Ben’s)', value: 'theirs' },
        ],
      },
      {
        type: 'Input.ChoiceSet',
        id: 'agenda',
        label: 'Agenda',
        isMultiSelect: true,
        choices: ['Discuss the action plan', 'Observe a PLC meeting', 'Look at school data'].map((title, index) => ({
          title,
          value: `a${index}`,
        })),
      },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'Note to Ben',
        isMultiline: true,
        maxLength: 500,
        placeholder: 'Parking, sign-in, coffee…',
      },
      { type: 'Input.Toggle', id: 'lunch', title: 'We have lunch together', valueOn: 'yes', valueOff: 'no' },
      text('Only you and Ben see what you write here.', { isSubtle: true, size: 'small' }),
    ],
    [{ type: 'Action.Submit', title: 'Send', style: 'positive', data: { form: 'schedule' } }],
  )

const scheduled = card([
  text('First visit offered', { size: 'large', weight: 'bolder' }),
  text('Ben has been asked. You will hear from me when he answers.'),
])

const answerTask = (context: TurnContext): unknown => {
  const { name, value } = context.activity
  if (value.data?.form === 'broken') return { task: { type: 'nonsense' } }
  if (name === 'task/fetch' || name === 'composeExtension/fetchTask') return continueWith(scheduleForm(), 'Offer times')
  if (value.data.date < '2026-12-01')
    return continueWith(scheduleForm('This day has passed. Choose one that is still to come.'), 'Offer times')
  return { task: { type: 'message', value: 'Thank you. Ben has been asked.' } }
}

const answerInvoke = async (context: TurnContext) => {
  const { name, value } = context.activity
  if (name === 'adaptiveCard/action') {
    const snoozed = card([text('Snoozed until Tue, Dec 1', { weight: 'bolder' })])
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: snoozed }
  }
  if (name === 'fileConsent/invoke' && value.action === 'accept') {
    const { uploadUrl, contentUrl, uniqueId, fileType, name: file } = value.uploadInfo
    await fetch(uploadUrl, { method: 'PUT', headers: { 'content-range': 'bytes 0-3/4' }, body: 'a,b\n' })
    const content = { uniqueId, fileType }
    await context.sendActivity({
      attachments: [{ contentType: 'application/vnd.microsoft.teams.card.file.info', name: file, contentUrl, content }],
    })
    return undefined
  }
  return name === 'fileConsent/invoke' ? undefined : answerTask(context)
}

const offeredFile = {
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'pairs-2026.csv',
  content: { description: 'All pairs of this year', sizeInBytes: 4, acceptContext: {}, declineContext: {} },
}

const answerWords = async (context: TurnContext, said: string) => {
  if (said.includes('export')) return context.sendActivity({ attachments: [offeredFile] })
  if (said.includes('status')) {
    const sent = await context.sendActivity('Looking…')
    const words =
      'Your path:\n- **First visit**: open, your turn\n- Call: after the visit\n- [More about it](https://example.org/p3)'
    return context.updateActivity({
      id: sent!.id,
      type: 'message',
      text: words,
      textFormat: 'markdown',
    })
  }
  if (said.includes('partner')) return context.sendActivity({ attachments: [cardAttachment(introduction)] })
  return context.sendActivity('I did not know that word. Try **status**, **partner** or **export**.')
}

export const demoTurn = async (context: TurnContext) => {
  const { type, action, conversation } = context.activity
  if (type === 'installationUpdate' && action === 'add' && conversation.conversationType === 'personal')
    await context.sendActivity({ attachments: [cardAttachment(introduction)] })
  if (type === 'invoke')
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: await answerInvoke(context) } })
  if (type !== 'message') return
  if (context.activity.value) return void (await context.sendActivity({ attachments: [cardAttachment(scheduled)] }))
  await context.sendActivity({ type: 'typing' })
  await answerWords(context, (context.activity.text ?? '').toLowerCase())
}
