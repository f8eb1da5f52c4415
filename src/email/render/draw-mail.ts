import type { LetterFooter } from '../../conversation/home/index.ts'
import type { Card } from '../../conversation/kit/card.ts'
import type { SignedLinks } from '../../links/links.ts'
import { drawCard, plainCard } from './draw-blocks.ts'
import { html } from './html.ts'
import { linkAddressOf, quietAddress } from './mail-links.ts'

export interface DrawnMail {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Stops reminders to this person. */
  readonly unsubscribe: string
}

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
    const primary = action.kind !== 'link' && action.style === 'primary'
    const colors = primary ? 'background:#1f4e79;color:#ffffff' : 'background:#eef2f6;color:#1f4e79'
    const style = `display:inline-block;margin:4px 8px 4px 0;padding:9px 16px;border-radius:6px;text-decoration:none;${colors}`
    return html`<a href="${linkAddressOf(links, to, action, below)}" style="${style}">${action.label}</a>`
  })
  const ownPage = links.page({ personId: to.personId })
  const contact = footer.contact ? ` For more information, please contact ${footer.contact}.` : ''
  const doors = footer.doors.map(
    ({ at, action }) => html`<a href="${ownPage}/${at}" style="color:#1f4e79">${action.label}</a> · `,
  )
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${card.title}</title><style>h1{font-size:22px;line-height:1.3;margin:0 0 12px}</style></head>
<body style="margin:0;background:#f4f6f8;font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif;color:#1d2733">
<div style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff">
${drawn}
<hr style="border:0;border-top:1px solid #dde3ea;margin:24px 0 12px">
<p style="color:#5b6470;font-size:13px">${footer.why} The buttons are for you alone: please do not forward this mail.${contact}</p>
<p style="color:#5b6470;font-size:13px"><a href="${ownPage}" style="color:#1f4e79">My P3 page</a> · ${doors}<a href="${unsubscribe}" style="color:#1f4e79">Stop reminders</a></p>
</div></body></html>`
  const text = `${plainCard(card, (action, below) => linkAddressOf(links, to, action, below))}
--
${footer.why} The links are for you alone: please do not forward this mail.${contact}
My P3 page: ${ownPage}
${footer.doors.map(({ at, action }) => `${action.label}: ${ownPage}/${at}\n`).join('')}Stop reminders: ${unsubscribe}
`
  return { subject: card.title, text, html: page.markup, unsubscribe }
}
