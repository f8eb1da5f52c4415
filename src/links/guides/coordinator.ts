import { titled } from '../../core/directors/titled.ts'
import type { Guide } from './guide.ts'

export const coordinatorGuide: Guide = {
  name: 'coordinator',
  title: 'P3 for coordinators',
  lead: `You set up the year, bring in ${titled('directors')} and administrators, match them, and look after the few who need you. P3 does the chasing.`,
  sections: [
    {
      heading: 'Begin a year',
      list: [
        'Send “setup”: districts, schools, neighboring districts and usual breaks of the state come with it.',
        'Say whom people may ask, under “texts”, and where P3 announces, under “channels”.',
        'Allow the workspaces and tenants of districts under “workspaces”: P3 speaks with nobody in any other.',
        `Name the ${titled('directors of schools')} and ask them whether their districts take part, or opt districts in yourself.`,
        'Bring in the roster as a spreadsheet. You see what would change before anything does. Everyone new is asked, and reminded twice.',
        'Send “checklist”: it says what is still missing and what to press.',
      ],
      words: [
        ['setup', 'set up the program, or begin a new school year'],
        ['workspaces', 'which workspaces and tenants may use P3, and whose they are'],
        [titled('directors'), `name ${titled('directors')}, ask them, see who has not answered`],
        ['district', 'with a name: opt it in or out, see who is matched'],
        ['import', 'send a roster as a spreadsheet'],
        ['nominate', 'nominate one administrator; with a name or district: that one'],
        ['nominations', 'with a district: whom it nominated, and what they answered'],
        ['roster', 'everyone by state, with search and a page for each person'],
        [
          'lists',
          'districts, schools, neighbors, regions, rubric, activities and strategies, recommended lengths, breaks and dates as files',
        ],
        ['checklist', 'what is missing for a good year'],
      ],
    },
    {
      heading: 'Match',
      text: [
        'P3 proposes the best possible set of pairs: no other set matches more people or fits better. Every pair says why, and everyone unmatched says why not. Lock, swap, rule out, match by hand or ask “what if”. Nobody but coordinators sees any of it until you publish. Publish again for whoever joins later: pairs that exist go on.',
      ],
      words: [['match', 'propose pairs, change them, publish them']],
      picture: { file: 'proposal.png', alt: 'A proposal with its map and its buttons' },
    },
    {
      heading: 'See who needs you',
      text: [
        'You see dates, lengths, what people checked and counts. What partners write to each other stays with them.',
        'From the board you can act for up to 100 pairs at once. Remind or write to them, or settle their calls for help with one answer. Give more time, excuse them from a step, reopen one, or change the school of a visit. Put them on hold, let them go on, end them, or say who looks after them. You see first who it is for, how many messages go by which way, and who is left out.',
        'For new partners, end the pairs: whoever is still in the program can be matched again, with someone else. To log for partners, open their pair, since each log has a day and words of its own. What is undone in one press has Undo behind it: reminders, holds, letting go on, and who looks after them.',
        'On a person’s page you change their details, pause, withdraw or invite them again, or replace them in the pair. You give them a code for their chat there, take out what P3 has about them, or erase them.',
      ],
      words: [
        ['status', 'where everyone is; with a name: that pair'],
        ['board', 'every pair by what needs you most, with what you can do about it'],
        ['waiting', 'everything that waits for you'],
        ['broadcast', 'write to everyone of a kind at once: see the numbers, try it on yourself, send, pause'],
        ['overdue', 'pairs whose step is past due'],
        ['pairs', 'all pairs; with a name, school or district: those'],
        ['unreachable', 'people who can’t be reached, why, and the fix'],
        ['ledger', 'with a name: every message of that pair, and what became of it'],
        ['link', 'a code for someone whose chat address differs from the roster’s'],
        ['digest', 'what moved this week, what is stuck, what needs you; when it comes'],
        ['report', 'the year in numbers, as a spreadsheet too; with a district’s name: that one'],
        ['proof', 'with a name: the hours that this person logged, on a page to print'],
      ],
      picture: { file: 'overview.png', alt: 'The overview: where everyone is' },
    },
    {
      heading: 'Run and close the year',
      text: [
        `Under “year”, announce the last day: partners and ${titled('directors')} hear of it, and reminders stop after it. Then you can excuse what is open, and take that back for ten minutes. When you close the year, the report is kept as it is, channels are thanked, and pairs under way end. A pair goes on over the summer if both partners press that.`,
        'Prepare the next year there at any time: it takes over by itself on its first day. Its checklist offers to ask this year’s partners again.',
      ],
      words: [
        ['year', 'dates and reminders, its last day, closing, the next one; with a name like 2025-26: that year'],
        ['breaks', 'breaks, testing windows and snow days'],
        ['neighbors', 'which districts count as neighbors of one'],
        ['channels', 'where P3 posts, and when'],
        ['examples', 'goals that partners may begin their plan from'],
        ['texts', 'what P3 says, in your own words, and whom to contact'],
        ['retention', 'how long notes and plans are kept, and what goes next'],
        ['audit', 'who did what and who looked at what, as a list and a file'],
        ['offices', 'who is a coordinator or an operator, and until when'],
        ['settings', 'your hours, in which digests come, and email in place of chat'],
        ['my-data', 'everything P3 has about you, and who sees it'],
      ],
    },
  ],
}
