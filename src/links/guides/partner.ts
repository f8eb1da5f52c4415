import { titled } from '../../core/directors/titled.ts'
import type { Guide } from './guide.ts'

export const partnerGuide: Guide = {
  name: 'partner',
  title: 'P3 for partners',
  lead: 'You and an administrator of a neighboring district visit each other once, talk in between, and share what works. It is voluntary, goes both ways, and is no part of any evaluation.',
  sections: [
    {
      heading: 'The path of a year',
      list: [
        'You are asked: a yes or a no is one press. A no needs no reason, and you can still say yes later.',
        'When pairs are published you read who your partner is and how to reach them, or that you have none yet.',
        'First visit: one of you visits the other’s school. Its form says how long is recommended.',
        'Follow-up call, about questions since the visit and your action plans.',
        'Second visit: the other way round.',
        'Final meeting, if you like: a look back together. You can skip it.',
      ],
      text: ['Lengths are recommendations. P3 asks when one is unusual, and takes what you say.'],
    },
    {
      heading: 'Plan, if you like',
      text: [
        'An Individual Action Plan holds goals on areas you want to work on, with steps and how they go. It is recommended, never required. Your partner sees each goal unless you hide it, and you two can comment. The department sees only that you have a plan, unless you share a goal with it.',
      ],
    },
    {
      heading: 'Find a time',
      text: [
        'Press “Suggest times”, or just write “can we do tue 9 or thu after lunch”. You offer up to three times. Your partner picks one with one press, wherever they chat. Each of you finds links there that put it into your calendar; by email, an invitation comes along and follows each change.',
        'A visit is in the time zone of the school. If your clocks differ, you see both. You can reschedule or cancel until it begins, and say afterwards that you did not meet: nobody keeps count.',
      ],
      picture: {
        file: 'offering-times.png',
        alt: 'The form in which a partner offers three times for the first visit',
      },
    },
    {
      heading: 'Log it in two minutes',
      text: [
        'After a visit or call, P3 asks you both how it went; one of you logs it, also without having booked it here. Check what you did, add ideas and next steps. The other may add their part, and each may change their own for some days.',
        'What you typed and could not send stands in the form when you open it again. So does what stood in a window you closed in Slack, as far as Slack tells P3. Teams and the pages of P3’s mail tell nothing of a window that is closed: send there before you close.',
        `Your partner reads your notes. Nobody reads your private reflection but you. The department sees dates, lengths and what you checked; ${titled('directors')} see dates, lengths and counts.`,
      ],
      picture: { file: 'logging.png', alt: 'The log of a first visit, half filled in' },
    },
    {
      heading: 'Reminders and help',
      text: [
        'P3 reminds only whoever’s turn it is, in your working hours, never on weekends, on holidays or in breaks, and stops after a few. Every reminder has buttons to do it, to be reminded later, to ask for help, or to stop it. What you write when you ask for help goes to the coordinators alone.',
      ],
      picture: { file: 'reminder.png', alt: 'A reminder with its buttons' },
    },
    {
      heading: 'If something changes, and the end of the year',
      text: [
        'Pause reminders until a day you pick. If you move to another school, tell your coordinator: within the district your pair goes on. If you leave, your pair is on hold until the coordinator decides, your partner is not told why, and what you wrote stays yours.',
        'The department announces the last day. What is open then ends with what you two have done, unless both of you press “Go on over the summer”. Your year and your hours can be printed. You are told before your words of a year are deleted.',
      ],
    },
    {
      heading: 'Words you can send',
      text: [
        'In Slack, type /p3 before a word. In Teams, send the word to P3. Every message also has its buttons. Without a chat, the mails from P3 have them, and a link to a page of your own with everything else.',
      ],
      words: [
        ['status', 'where you two are and whose turn it is'],
        ['partner', 'who your partner is and how to reach them'],
        ['plan', 'your Individual Action Plan'],
        ['schedule', 'offer your partner times'],
        ['log', 'log a visit, call or meeting'],
        ['ideas', 'ideas and next steps you want to be reminded of'],
        ['settings', 'working hours, time zone, reminders, email in place of chat'],
        ['pause', 'no reminders until a day you pick'],
        ['proof', 'the hours you logged, on a page to print'],
        ['year', 'what you two did this year; with a name like 2025-26: in that one'],
        ['my-data', 'everything P3 has about you, who sees it, and what you can delete'],
        ['export', 'the same copy as a file for a computer'],
        ['programs', 'which P3 program you see, if you are in more than one'],
        ['leave', 'leave this year’s program; what you wrote stays yours'],
      ],
    },
  ],
}
