import { rosterHeading } from '../../core/roster/roster-columns.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { PersonLine } from '../../usecases/desk/overview-port.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { type Action, type Card, strong } from '../kit/card.ts'
import { count, shortened } from '../kit/words.ts'

export const rosterHelpCard: Card = {
  title: 'Send me a roster',
  blocks: [
    { kind: 'text', text: 'A CSV file (comma, semicolon or tab) whose first line names the columns:' },
    { kind: 'quote', text: rosterHeading },
    {
      kind: 'list',
      items: [
        'refinements and strengths are indicator codes, separated by spaces: A2 B4.',
        'The same address twice, an unknown school or a wrong code is told by its line, and then nothing is changed.',
        'Everybody new is asked before they are matched; who has answered keeps their answer.',
      ],
    },
  ],
  actions: [{ kind: 'form', label: 'Send a file', form: 'roster-file', context: {}, style: 'primary' }],
  footer: 'On Teams, drop the file into this chat. Please send no student names.',
}

export const rosterDropCard: Card = {
  title: 'Drop the file into this chat',
  blocks: [
    { kind: 'text', text: 'Attach the CSV file to a message to me, or send “roster” followed by the rows themselves.' },
    { kind: 'text', text: 'Proposed pairs that you changed in a spreadsheet come back the same way.', quiet: true },
  ],
}

export const rosterImportedCard = (added: number, refreshed: number): Card => ({
  title: 'Roster taken in',
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `${count(added, 'person is', 'people are')} new and asked to join; ${count(refreshed, 'person was', 'people were')} on it already and refreshed.`,
    },
  ],
  actions: [{ kind: 'do', label: 'See the funnel', verb: 'say', context: { words: 'status' }, style: 'primary' }],
})

/** Every bad row by its line, as many as fit. */
export const faultsCard = (what: string, faults: readonly RowFault[]): Card => ({
  title: `Nothing was changed: ${count(faults.length, 'row needs', 'rows need')} a look`,
  tone: 'warning',
  blocks: [
    {
      kind: 'list',
      items: faults
        .slice(0, 20)
        .map(({ line, column, sentence }) => [
          { text: `Line ${line}${column ? `, ${column}` : ''}: `, strong: true },
          { text: sentence },
        ]),
    },
    ...(faults.length > 20 ? [{ kind: 'text', text: `And ${faults.length - 20} more.`, quiet: true } as const] : []),
    { kind: 'text', text: `Please mend these in the ${what} and send it again.` },
  ],
})

type Then = 'district' | 'nominate' | 'neighbors'

const districtAction = (districtCode: string, then: Then): Action => {
  const context = { districtCode }
  if (then === 'nominate') return { kind: 'form', label: 'Nominate', form: 'nominate', context }
  return { kind: 'do', label: 'Open', verb: then === 'district' ? 'district-open' : 'neighbors-open', context }
}

/** Which of several districts is meant. */
export const whichDistrictCard = (districts: readonly DistrictFacts[], then: Then): Card => {
  const shown = districts.slice(0, 10)
  return {
    title: then === 'nominate' ? 'Nominate for which district?' : 'Which district?',
    blocks: [
      ...shown.map((one) => ({
        kind: 'entry' as const,
        text: one.name,
        actions: [districtAction(one.code, then)],
      })),
      ...(districts.length > shown.length
        ? [
            {
              kind: 'text',
              text: `And ${districts.length - shown.length} more: send “${then} NAME” to find one.`,
              quiet: true,
            } as const,
          ]
        : []),
    ],
  }
}

export const linkHelpCard: Card = {
  title: 'A code for somebody',
  blocks: [
    {
      kind: 'text',
      text: 'Somebody whose chat address differs from the roster’s needs a code. Send “link” and their name, or their address on the roster.',
    },
  ],
}

export const whoCard = (people: readonly PersonLine[]): Card => ({
  title: 'Whom do you mean?',
  blocks: people.slice(0, 5).map((one) => ({
    kind: 'entry' as const,
    text: one.name,
    detail: [one.school, one.district].filter(Boolean).join(', ') || 'the department',
    actions: [{ kind: 'do', label: 'This one', verb: 'link-issue', context: { personId: one.personId } } as const],
  })),
})

export const linkCodeCard = (name: string, code: string): Card => ({
  title: `A code for ${shortened(name)}`,
  blocks: [
    { kind: 'text', text: strong`Please give it to them yourself: ${code}` },
    { kind: 'text', text: 'They send me “link” and the code from their own chat. It works once, for seven days.' },
  ],
  footer: 'Whoever uses the code becomes this person in P3. Don’t post it in a channel.',
})

export const nominatedCard = (name: string, isNew: boolean, districtCode: string): Card => ({
  title: isNew ? `${shortened(name)} is nominated` : `${shortened(name)} was nominated already`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: isNew
        ? 'They are asked now, and are matched only if they say yes.'
        : 'What you wrote is refreshed. Their answer stands.',
    },
  ],
  actions: [
    { kind: 'form', label: 'Nominate another', form: 'nominate', context: { districtCode } },
    { kind: 'do', label: 'The district', verb: 'district-open', context: { districtCode } },
  ],
})

export const joinedCard = (joins: boolean, participantId: string): Card =>
  joins
    ? {
        title: 'Glad you are in',
        tone: 'good',
        blocks: [
          {
            kind: 'text',
            text: 'The department matches you with a peer of a neighboring district and tells you here who it is. There is nothing to do until then.',
          },
        ],
        actions: [{ kind: 'do', label: 'I changed my mind', verb: 'invitation-decline', context: { participantId } }],
      }
    : {
        title: 'That is fine',
        blocks: [
          { kind: 'text', text: 'P3 is voluntary. You will not be matched this school year and get no reminders.' },
        ],
        actions: [
          { kind: 'do', label: 'I would like to join after all', verb: 'invitation-join', context: { participantId } },
        ],
      }

export const retriedCard = ({ name, messages }: { readonly name: string; readonly messages: number }): Card => ({
  title: `Trying ${shortened(name)} again`,
  blocks: [
    {
      kind: 'text',
      text:
        messages > 0
          ? `${count(messages, 'message')} that did not arrive ${messages === 1 ? 'goes' : 'go'} out again now. If that fails too, they are back on the list.`
          : 'The next message to them tries their chat again. No message is waiting now.',
    },
  ],
  actions: [{ kind: 'do', label: 'Who can’t be reached', verb: 'say', context: { words: 'unreachable' } }],
})
