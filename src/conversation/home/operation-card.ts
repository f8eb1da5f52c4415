import type { Operation } from '../../usecases/deliveries/see-operation.ts'
import type { Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'

const workspaces = (some: number): string => count(some, 'workspace or tenant', 'workspaces and tenants')

const minutesSince = (moment: Date, now: Date): string =>
  count(Math.max(1, Math.round((now.getTime() - moment.getTime()) / 60_000)), 'minute')

const onTheirWay = ({ messages: { waiting, waitsSince }, now }: Operation): string =>
  waiting === 0 || !waitsSince ? 'None waits' : `${waiting}, the oldest for ${minutesSince(waitsSince, now)}`

const notArrived = ({ messages: { failed, unreachable } }: Operation): string =>
  failed + unreachable === 0
    ? 'None'
    : [
        ...(unreachable > 0 ? [`${unreachable} could not reach someone`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ].join(', ')

/** An operator's home: what waits for them, where the bot is installed, and how its messages fare. */
export const operationCard = (operation: Operation): Card => {
  const { tenants, applicants, mailIsSetUp } = operation
  const of = (state: (typeof tenants)[number]['status']) => tenants.filter(({ status }) => status === state).length
  const [expected, removed] = [of('expected'), of('uninstalled')]
  return {
    title: 'How P3 is running',
    blocks: [
      {
        kind: 'text',
        text:
          applicants > 0
            ? `Your turn: ${workspaces(applicants)} ${applicants === 1 ? 'asks' : 'ask'} to use P3.`
            : 'Nothing waits for you.',
      },
      {
        kind: 'facts',
        facts: [
          { label: 'Installed in', value: workspaces(of('installed')) },
          ...(expected > 0 ? [{ label: 'Allowed, not installed', value: workspaces(expected) }] : []),
          ...(removed > 0 ? [{ label: 'Removed by its people', value: workspaces(removed) }] : []),
          { label: 'Messages on their way', value: onTheirWay(operation) },
          { label: 'Not arrived this week', value: notArrived(operation) },
          { label: 'Email', value: mailIsSetUp ? 'Set up' : 'Not set up: who has no chat gets nothing' },
        ],
      },
    ],
    actions: [say('All workspaces', 'workspaces', 'primary'), say('Settings', 'settings'), say('How P3 works', 'help')],
    footer: 'People’s partnerships stay theirs. Your monitoring reads more at “/healthz” and in its figures.',
  }
}
