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
        'One press: your district takes part, or not this year. You can change your mind.',
        'Nominate administrators, one by one, several at once, or with a spreadsheet. Each is asked first and may say no.',
        'Nothing else. Matching, times and reminders are done for you.',
      ],
    },
    {
      heading: 'What you see',
      text: [
        'You see who of your district is matched with whom, which steps are done, and for how long people met. You never see what partners write to each other, nor their action plans.',
        'At most one message a day tells you what is new, and you choose what you want to hear of.',
      ],
      picture: { file: 'director.png', alt: 'A district’s pairs, with the steps that are done' },
    },
    {
      heading: 'Words you can send',
      text: [
        'In Slack, type /p3 before a word. In Teams, send the word to P3. Without a chat, every mail from P3 has the same buttons.',
      ],
      words: [
        ['district', 'your district: take part or not, who is matched, what is done'],
        ['nominate', 'nominate an administrator'],
        ['nominations', 'whom you nominated and what they answered'],
        ['report', 'your district’s year in counts, as a PDF too'],
        ['channels', 'a weekly message about your district, in a channel you choose'],
        ['settings', 'your hours and what you hear of'],
      ],
    },
  ],
}
