import { shortened } from '../../core/characters.ts'
import { isSpanish } from '../../core/understanding/is-spanish.ts'
import type { StrangerReason } from '../../usecases/identity/identify.ts'
import type { TooMany } from '../../usecases/people/allowance.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { askWithReference } from '../kit/reference.ts'
import { say } from '../kit/say.ts'
import { typed } from '../kit/typed.ts'

/** What somebody who is nobody here is told: what is so, and what to do. */
const strangers: Record<StrangerReason, { title: string; text: string }> = {
  tenantUnknown: {
    title: 'Your organization is not part of P3 yet',
    text: 'P3 works only where a district that takes part has its chat. Yours is on the coordinators’ list now and waits for their word; once they allow it, write to me again.',
  },
  guest: {
    title: 'P3 is for people of this organization',
    text: 'You are a guest here, so partnerships stay private from this account. Please write from the chat of your own district.',
  },
  notOnRoster: {
    title: 'I can’t find you on the P3 roster',
    text: `Your chat address is not on it. As soon as it is, I write to you here: there is nothing to do but wait. Did your coordinator give you a code? ${typed('link CODE')}.`,
  },
  noAddress: {
    title: 'I can’t look you up on the P3 roster',
    text: `This chat doesn’t tell me your email address. Please ask your coordinator for a code, which works in its place, and ${typed('link CODE')}.`,
  },
  otherDistrict: {
    title: 'This is not your district’s workspace',
    text: `You are on the roster with another district. Please write from that district’s chat, or ask your coordinator for a code and ${typed('link CODE')}.`,
  },
  left: {
    title: 'You are no longer in the program',
    text: 'Your place in P3 has ended, so there is nothing to do here. If that is a mistake, please tell your coordinator.',
  },
}

export const strangerCard = (reason: StrangerReason, contact: readonly Block[] = []): Card => ({
  title: strangers[reason].title,
  tone: 'warning',
  blocks: [{ kind: 'text', text: strangers[reason].text }, ...contact],
})

export const errorCard = (reference: string): Card => ({
  title: 'Sorry, that did not work',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `Something failed on our side and nothing was changed. Please try again in a minute. ${askWithReference(reference)}`,
    },
  ],
})

/** Forms that were sent too fast: how long to wait, in minutes, since the clock on the wall may be in another zone. */
export const tooManyCard = (refused: Omit<TooMany, 'kind'>, now: Date): Card => {
  const minutes = Math.max(1, Math.ceil((refused.againAt.getTime() - now.getTime()) / 60_000))
  const whose = refused.of === 'person' ? 'You have' : 'People of your workspace have'
  return {
    title: 'That was a lot at once',
    tone: 'warning',
    blocks: [
      {
        kind: 'text',
        text: `${whose} sent many forms in the last ten minutes, and each may be a message to someone. This one was not sent. Please send it again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      },
    ],
  }
}

export const staleCard: Card = {
  title: 'That button is out of date',
  tone: 'warning',
  blocks: [{ kind: 'text', text: 'P3 has changed since this message was sent. Here is where to go on.' }],
  actions: [say('See my status', 'status', 'primary'), say('Help', 'help')],
}

export const linkedCard = (name: string): Card => ({
  title: `Welcome, ${name}`,
  tone: 'good',
  blocks: [{ kind: 'text', text: 'This chat is now yours in P3. Everything about your partnership comes here.' }],
  actions: [say('See my status', 'status', 'primary')],
})

const badLinks = {
  badCode:
    'That code is not valid. A code looks like ABCDE-FGHJK and works once, for seven days: please check it, or ask your coordinator for a new one.',
  somebodyElse:
    'This chat account belongs to someone on the roster already, so it can’t become another person. The code is still good: please use it from the other account.',
  tenantUnknown: strangers.tenantUnknown.text,
  guest: strangers.guest.text,
} as const

export const linkRefusedCard = ({ kind }: { readonly kind: keyof typeof badLinks }): Card => ({
  title: 'That code did not work',
  tone: 'warning',
  blocks: [{ kind: 'text', text: badLinks[kind] }],
})

/** `isTheirs`: an office's word, which is known and only not to whoever wrote it: it isn't said back as unknown. */
export const unknownWordCard = (word: string, near: readonly Action[], isTheirs = false): Card => ({
  title: /\s/.test(word) ? 'I’m not sure what you mean' : 'I don’t know that word',
  blocks: [
    ...(isSpanish(word) ? [inSpanish] : []),
    {
      kind: 'text',
      text: [
        isTheirs ? '' : `“${shorten(word)}” is not something I know. `,
        near.length > 0 ? 'Did you mean one of these?' : 'Here is where to start.',
      ].join(''),
    },
  ],
  actions: [
    ...near,
    ...[say('See my status', 'status'), say('Help', 'help')].filter((one) => !near.some((other) => stands(one, other))),
  ],
})

/** Who writes Spanish learns in it that only English is read, and that nothing needs to be written. */
const inSpanish: Block = {
  kind: 'text',
  text: 'Por ahora P3 solo entiende inglés. No hace falta escribir: los botones hacen lo mismo.',
}

/** Whether two buttons stand for the same words. */
const stands = (one: Action, other: Action): boolean =>
  one.kind !== 'link' && other.kind !== 'link' && JSON.stringify(one.context) === JSON.stringify(other.context)

const shorten = (word: string) => shortened(word, 40)
