import { titled } from '../../core/directors/titled.ts'
import type { Guide } from './guide.ts'

export const directorGuide: Guide = {
  name: 'director',
  title: `P3 for ${titled('directors of schools')}`,
  lead: 'You say whether your district takes part this school year, and you nominate administrators. They arrange their visits themselves.',
  sections: [
    {
      heading: 'What P3 asks of you',
      list: [
        'One press: your district takes part, or not this year. You can change your mind. Two reminders at most, then silence.',
        'Nominate administrators, one by one, several at once, or with a spreadsheet. Each is asked first and may say no.',
        'Nothing else. Matching, times and reminders are done for you.',
      ],
    },
    {
      heading: 'What you see',
      text: [
        'You see who of your district is matched with whom, which steps are done, and for how long people met. You never see what partners write to each other, nor their action plans.',
        'At most one message a day tells you what is new, and you choose what you want to hear of. The last day of the year is announced to you, too.',
      ],
      picture: { file: 'director.png', alt: 'A district’s pairs, with the steps that are done' },
    },
    {
      heading: 'When something changes',
      text: [
        'You can withdraw a nomination. On a pair’s card you can say that one of yours leads another school of the district: the pair goes on. If you withdraw them there, the pair is on hold until the coordinator decides. If the district opts out, pairs under way go on, and nobody else of it is invited or matched.',
      ],
    },
    {
      heading: 'Words you can send',
      text: [
        'In Slack, type /p3 before a word. In Teams, send the word to P3. Without a chat, the mails from P3 have buttons, and a link to a page of your own with everything else.',
      ],
      words: [
        ['district', 'your district: take part or not, who is matched, what is done'],
        ['nominate', 'nominate an administrator'],
        ['nominations', 'whom you nominated and what they answered'],
        ['report', 'your district’s year in counts, as a PDF too'],
        ['channels', 'a weekly message about your district, in a channel you choose'],
        ['status', 'what waits for you and how your district stands'],
        ['settings', 'your hours and what you hear of'],
        ['my-data', 'everything P3 has about you, and who sees it'],
      ],
    },
  ],
}
