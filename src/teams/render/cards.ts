import type { Card } from '../../conversation/kit/card.ts'
import { askWithReference } from '../../conversation/kit/reference.ts'

/** What the adapter itself has to say; everything else is the conversation's. */
const say = (title: string, text: string, tone: Card['tone'] = 'warning'): Card => ({
  title,
  tone,
  blocks: [{ kind: 'text', text }],
})

export const brokenCard = (reference: string): Card =>
  say('Something went wrong on our side', `Please try again. ${askWithReference(reference)}`)

export const brokenText = (reference: string): string =>
  `Something went wrong on our side. Please try again. ${askWithReference(reference)}`

export const oldButtonCard = say(
  'That button is from an earlier version',
  'Send “status” to see where things stand, with buttons that work.',
)

export const alreadyText = 'We have that already. Send “status” to see where things stand.'
export const workingText = 'Working on it. The answer comes in our chat in a moment.'
export const answeredText = 'I have answered in our own chat.'

/** Words for a channel: nothing that is anybody's business but the speaker's. */
export const pointerText = 'I have answered you in our own chat, so that it stays between us.'
export const noChatText =
  'I can’t write to you yet. Please open Apps in Teams, find P3 and choose Add; then ask me again in our own chat.'

export const laterText = 'My answer did not get through to our own chat. Please ask me again in a few minutes.'

const fileWords = {
  kind: 'I read .csv, .tsv and .txt files. In Excel, choose Save As and then “CSV UTF-8”.',
  size: 'That file is larger than 16 MB. Please send it in parts.',
  address: 'I only read files that you attach from your own OneDrive.',
  broken: 'Teams did not hand me the file. Please attach it again.',
  several: 'I take one file at a time, and read none of these. Please send each in a message of its own.',
} as const
export const fileRefusedCard = (why: keyof typeof fileWords): Card => say('I could not read that file', fileWords[why])

export const tooLongCard = say(
  'That message is too long for me to read whole',
  'Nothing was changed. Please save the rows as a CSV file and attach it to a message here.',
)

export const fileGoneCard = say('This file is no longer waiting', 'Please ask for it again; it takes a moment.')
export const fileNotTakenCard = say(
  'Your OneDrive did not take the file',
  'Please ask for it again. If it happens again, your IT staff may not allow files from apps.',
)
export const fileByLinkCard = (name: string, url: string): Card => ({
  title: name,
  blocks: [
    { kind: 'text', text: 'Your OneDrive did not take the file. This link is yours alone and works for three days.' },
  ],
  actions: [{ kind: 'link', label: 'Download', url }],
})
