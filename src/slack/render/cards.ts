import type { Card } from '../../conversation/kit/card.ts'
import { askWithReference } from '../../conversation/kit/reference.ts'

/** What the adapter itself has to say: what went wrong before or after the bot was asked. */

export const failureCard = (reference: string): Card => ({
  title: 'Something went wrong on our side',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `What you typed is still here and nothing was changed. Please try again in a minute. ${askWithReference(reference)}`,
    },
  ],
})

/** What was pressed was carried out; what came of it did not get through. */
export const unshownCard = (reference: string): Card => ({
  title: 'The answer could not be shown',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `P3 heard what you pressed, and its answer did not get through. Write /p3 to see where things stand before you press it again. ${askWithReference(reference)}`,
    },
  ],
})

export const staleButtonCard: Card = {
  title: 'This button is from an earlier time',
  blocks: [
    { kind: 'text', text: 'It doesn’t work any more. Write /p3 to see where things stand and what you can do now.' },
  ],
}

export const outsiderCard: Card = {
  title: 'P3 is for this organization’s own people',
  blocks: [
    {
      kind: 'text',
      text: 'You came here through a shared channel. Please use P3 in your own district’s workspace, or ask your coordinator.',
    },
  ],
}

export const notInstalledCard: Card = {
  title: 'P3 is not installed here',
  blocks: [{ kind: 'text', text: 'Please ask the IT staff of this workspace to install the P3 app.' }],
}

export const savedCard: Card = {
  title: 'Saved',
  tone: 'good',
  blocks: [{ kind: 'text', text: 'You find the details in your messages with P3. You can close this.' }],
}

export const badFileCard = (why: 'size' | 'gone'): Card => ({
  title: 'This file could not be fetched',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text:
        why === 'size'
          ? 'It is larger than 16 MB. Please send it in parts.'
          : 'Slack did not hand the file over. Please choose it again.',
    },
  ],
})

export const sharedChannelCard = (name: string): Card => ({
  title: 'P3 posts nothing in shared channels',
  blocks: [
    {
      kind: 'text',
      text: `#${name} is shared with another organization, so P3 will not announce anything there. Please invite it to a channel of your own.`,
    },
  ],
})
