/** A small sound card with one input and the given actions. */
export const cardWith = (...actions: object[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'When can you visit?', wrap: true },
    { type: 'Input.Text', id: 'note', label: 'Note', maxLength: 20, errorMessage: 'At most 20 characters.' },
  ],
  actions,
})

export const cardAttachment = (content: unknown) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
})

export const submit = (title: string, data: object = {}) => ({ type: 'Action.Submit', title, data })
export const execute = (title: string, data: object = {}) => ({ type: 'Action.Execute', title, verb: 'do', data })
export const fetchTask = (title: string, data: object = {}) =>
  submit(title, { ...data, msteams: { type: 'task/fetch' } })

export const continueWith = (card: unknown, title = 'Log a visit') => ({
  task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card: cardAttachment(card) } },
})
