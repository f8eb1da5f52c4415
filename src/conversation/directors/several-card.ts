import { shortened } from '../../core/characters.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { faultBlocks } from '../roster/index.ts'
import { nominateSeveral, seeNominees, takeInNominations } from './actions.ts'

export const nominatedTogetherCard = (
  districtCode: string | undefined,
  { invited, refreshed }: { readonly invited: number; readonly refreshed: number },
): Card => ({
  title: `${count(invited, 'person is', 'people are')} nominated`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `${invited > 0 ? 'They are asked now, and are matched only if they say yes.' : 'Nobody new was on it.'}${refreshed > 0 ? ` ${count(refreshed, 'other was', 'others were')} nominated already; their answer stands.` : ''}`,
    },
  ],
  actions: districtCode
    ? [
        button(seeNominees, { districtCode }, 'Our nominees', { style: 'primary' }),
        button(nominateSeveral, { districtCode }, 'Nominate more'),
      ]
    : [say('Our nominees', 'nominations', 'primary')],
})

const rowsShown = 15

/** What a list of nominations would do; nobody hears of anything before the press. */
export const nominationsPreviewCard = (
  importId: string,
  rows: readonly { readonly name: string; readonly school: string; readonly invites: boolean }[],
): Card => {
  const fresh = rows.filter(({ invites }) => invites)
  return {
    title: fresh.length === 0 ? 'This file changes nothing' : 'Nothing is changed yet',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Nominated and asked', value: String(fresh.length) },
          { label: 'Nominated already; their answer stands', value: String(rows.length - fresh.length) },
        ],
      },
      ...(fresh.length > 0
        ? [
            {
              kind: 'list',
              items: [
                ...fresh.slice(0, rowsShown).map(({ name, school }) => `${shortened(name)}, ${shortened(school)}`),
                ...(fresh.length > rowsShown
                  ? [`and ${count(fresh.length - rowsShown, 'more person', 'more people')}`]
                  : []),
              ],
            } as const,
          ]
        : []),
    ],
    actions:
      fresh.length === 0
        ? [say('Our nominees', 'nominations')]
        : [
            button(takeInNominations, { importId }, 'Nominate them', { style: 'primary' }),
            say('Leave it', 'nominations'),
          ],
    footer:
      'Each gets an invitation at once and may say no. There is no undo for the whole file: a nomination is withdrawn on the list of nominees.',
  }
}

export const noNominationsWaitCard: Card = {
  title: 'No list is waiting',
  blocks: [
    {
      kind: 'text',
      text: 'It was used already, or another took its place. Please send the file again if you need to.',
    },
  ],
  actions: [say('Our nominees', 'nominations', 'primary')],
}

export const nominationsFileHelp: Card = {
  title: 'I can’t tell what this file is',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: 'Nominations are a CSV file whose first line names the columns; a school is named or given by its code:',
    },
    { kind: 'quote', text: 'name,email,title,school' },
  ],
  actions: [say('Nominate in a form', 'nominate', 'primary')],
}

/** Bad rows of a list of nominations. */
export const nominationFaultsCard = (faults: readonly RowFault[]): Card => ({
  title: `Nobody was nominated: ${count(faults.length, 'row needs', 'rows need')} a look`,
  tone: 'warning',
  blocks: [...faultBlocks(faults), { kind: 'text', text: 'Please fix these and send it again. Nothing was changed.' }],
})
