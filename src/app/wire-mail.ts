import type { IRouter } from 'express'
import { createTransport, type Transporter } from 'nodemailer'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import { registry } from '../conversation/registry.ts'
import { createSignedLinkActions, footerOf } from '../conversation/signed-link-actions.ts'
import { createOwnPage } from '../email/inbound/own-page.ts'
import { createMailPages } from '../email/inbound/pages.ts'
import { createWayBackPages } from '../email/inbound/way-back.ts'
import { createDeliveryChannel } from '../email/outbound/deliver.ts'
import { smtpTransport } from '../email/outbound/smtp.ts'
import { oneTimeTokensIn } from '../store/one-time-tokens.ts'
import { withoutStore } from '../usecases/conversation-deps.ts'
import { turnOffNudges } from '../usecases/nudges/turn-off-nudges.ts'
import { allowNewLink } from '../usecases/people/allowance.ts'
import { sendWayBack } from '../usecases/people/send-way-back.ts'
import type { Config } from './environment/config.ts'
import type { Program } from './open-program.ts'
import type { PlaygroundWorld } from './wire-playground.ts'

/** Who mail and invitations come from. */
export const mailSender = ({ mail, organization }: Config): string =>
  mail?.from ?? `${organization} P3 <p3@education.tn.example>`

export interface MailDeps {
  /** Where its pages are. */
  readonly site: IRouter
  readonly program: Program
  /** All of the installation: whoever asks for a new link says an address, not a program. */
  readonly programs: readonly Program[]
  readonly playground?: PlaygroundWorld
  readonly pretendedMail?: PlaygroundWorld['playground']['mailTransport']
}

/** The third delivery channel and the pages its links open; undefined where no mail server is configured. */
export const connectMail = ({
  site,
  program: { deps, database, links, config },
  programs,
  playground,
  pretendedMail = playground?.playground.mailTransport,
}: MailDeps): DeliveryChannel | undefined => {
  if (pretendedMail && config.production) throw new Error('In production mail is never pretended.')
  const transport: Pick<Transporter, 'sendMail'> | undefined = pretendedMail
    ? (createTransport(pretendedMail) as Transporter)
    : config.mail && smtpTransport(config.mail.smtpUrl, { pool: true })
  if (!transport) return undefined
  const { clock, newId, log } = deps
  const actions = createSignedLinkActions(withoutStore(deps), registry)
  const tokens = oneTimeTokensIn(database)
  site.use(createOwnPage({ actions, links, newId }))
  site.use(
    createWayBackPages({
      tokens,
      clock,
      log,
      mayAsk: (addressHash) => allowNewLink(deps, addressHash),
      sendWayBack: async (email) => {
        for (const one of programs) await sendWayBack(one.deps, email)
      },
    }),
  )
  site.use(
    createMailPages({
      actions,
      links,
      tokens,
      clock,
      newId,
      turnOffNudges: (personId) => turnOffNudges(deps, personId),
    }),
  )
  return createDeliveryChannel({
    transport,
    from: mailSender(config),
    links,
    footerOf: (personId) => footerOf(withoutStore(deps), personId),
  })
}
