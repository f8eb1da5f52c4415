import type { LetterFooter } from '../../conversation/home/index.ts'
import type { Action, Card } from '../../conversation/kit/card.ts'
import { addressesIn } from '../../core/people/email.ts'
import type { SignedLinks } from '../../links/links.ts'
import { buttonShape, buttons, letterStyle, lightColors } from './colors.ts'
import { drawCard, plainCard } from './draw-blocks.ts'
import { html } from './html.ts'
import { linkAddressOf, quietAddress } from './mail-links.ts'

export interface DrawnMail {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Stops reminders to this person. */
  readonly unsubscribe: string
  /** Who reads what is written in reply: nobody does at the address that it comes from. */
  readonly replyTo?: string
}

/** Whoever is to be contacted, where an address of theirs is told. */
const repliesGoTo = ({ contact = '' }: LetterFooter): string | undefined => addressesIn(contact)[0]

/** One look a button has, in a letter as on a page. */
const lookOf = (action: Action): keyof typeof buttons => (action.kind === 'link' ? 'plain' : (action.style ?? 'plain'))

/**
 * A card as a mail: text and HTML, a link for every button, no picture that would tell us it was read. Below stands why it came,
 * whom to ask, and the links that last.
 */
export const drawMail = (
  card: Card,
  links: SignedLinks,
  to: { readonly personId: string; readonly deliveryId: string; readonly name: string },
  footer: LetterFooter,
): DrawnMail => {
  const unsubscribe = quietAddress(links, to)
  const drawn = drawCard(card, (action, below) => {
    const look = lookOf(action)
    return html`<a class="${look}" href="${linkAddressOf(links, to, action, below)}" style="${buttonShape};${buttons[look]}">${action.label}</a>`
  })
  const ownPage = links.page({ personId: to.personId })
  const replyTo = repliesGoTo(footer)
  const contact = footer.contact ? ` For more information, please contact ${footer.contact}.` : ''
  const replies = replyTo ? ' A reply to this mail goes there.' : ''
  const doors = footer.doors.map(
    ({ at, action }) =>
      html`<a class="door" href="${ownPage}/${at}" style="color:${lightColors.deep}">${action.label}</a> · `,
  )
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${card.title}</title><style>${{ markup: letterStyle }}</style></head>
<body class="desk" style="margin:0;background:${lightColors.desk};font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif;color:${lightColors.ink}">
<div class="sheet" style="max-width:600px;margin:0 auto;padding:20px 20px 24px;background:${lightColors.sheet};border-top:4px solid ${lightColors.deep}">
<p class="name" style="margin:0 0 16px;color:${lightColors.deep};font-size:13px;font-weight:600">Principal Peer Partnership</p>
${drawn}
<hr class="end" style="border:0;border-top:1px solid ${lightColors.line};margin:24px 0 12px">
<p class="quiet" style="color:${lightColors.soft};font-size:13px">${footer.why} The buttons are for you alone: please do not forward this mail. P3 reads no replies, so please answer with the buttons.${contact}${replies}</p>
<p class="quiet" style="color:${lightColors.soft};font-size:13px"><a class="door" href="${ownPage}" style="color:${lightColors.deep}">My P3 page</a> · ${doors}<a class="door" href="${unsubscribe}" style="color:${lightColors.deep}">Stop reminders</a></p>
</div></body></html>`
  const text = `${plainCard(card, (action, below) => linkAddressOf(links, to, action, below))}
--
${footer.why} The links are for you alone: please do not forward this mail. P3 reads no replies, so please answer with the links.${contact}${replies}
My P3 page: ${ownPage}
${footer.doors.map(({ at, action }) => `${action.label}: ${ownPage}/${at}\n`).join('')}Stop reminders: ${unsubscribe}
`
  return { subject: card.title, text, html: page.markup, unsubscribe, ...(replyTo && { replyTo }) }
}
