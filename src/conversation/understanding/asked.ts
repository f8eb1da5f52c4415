import type { IntentName } from '../../core/understanding/intent-names.ts'
import type { Action } from '../kit/card.ts'
import { say } from '../kit/say.ts'

interface Choice {
  /** What the button says. */
  readonly label: string
  /** What pressing it stands for, in words that are understood; the intent's own name when it is a command. */
  readonly words?: string
}

/** Commands that read times and lengths in the words behind them. */
export const takesWords = (word: string): boolean => ['schedule', 'log', 'pause'].includes(word)

/** How the bot asks whether something was meant. */
export const askedAs: Readonly<Record<Exclude<IntentName, 'home'>, Choice>> = {
  schedule: { label: 'Suggest times' },
  log: { label: 'Log a visit or call' },
  cancel: { label: 'Cancel what is booked', words: 'cancel the visit' },
  decline: { label: 'Decline the offered times', words: 'none of those times work' },
  accept: { label: 'Accept an offered time', words: 'i accept' },
  missed: { label: 'Say that we didn’t meet', words: 'we did not meet' },
  status: { label: 'See my status' },
  partner: { label: 'See my partner' },
  plan: { label: 'Open my plan' },
  settings: { label: 'Open my settings' },
  pause: { label: 'Pause reminders' },
  snooze: { label: 'Remind me later', words: 'remind me later' },
  needHelp: { label: 'Ask a person for help', words: 'i need help' },
  help: { label: 'Help' },
  export: { label: 'Get a copy of my data' },
  'my-data': { label: 'See what P3 has about me' },
  proof: { label: 'Get proof of my hours' },
  ideas: { label: 'See my ideas and next steps' },
  leave: { label: 'Leave the program' },
  skip: { label: 'Skip the final meeting', words: 'skip the final meeting' },
  overdue: { label: 'See who is overdue' },
  board: { label: 'See all pairs' },
  waiting: { label: 'See what waits for me' },
  unreachable: { label: 'See who can’t be reached' },
  match: { label: 'See the matching' },
  import: { label: 'Import a roster' },
  roster: { label: 'See the roster' },
  broadcast: { label: 'Write to many' },
  breaks: { label: 'See the breaks' },
  report: { label: 'See the report' },
  digest: { label: 'See what moved this week' },
  directors: { label: 'See the directors' },
  nominations: { label: 'See the nominations' },
  nominate: { label: 'Nominate an administrator' },
  district: { label: 'See the district' },
  year: { label: 'See this year’s dates' },
  setup: { label: 'Set up the program' },
  checklist: { label: 'See what is missing' },
  audit: { label: 'See the audit trail' },
  texts: { label: 'See P3’s messages' },
  channels: { label: 'See where P3 posts' },
  offices: { label: 'See who holds an office' },
  retention: { label: 'See how long words are kept' },
  link: { label: 'Get a code for someone' },
  neighbors: { label: 'See neighboring districts' },
  workspaces: { label: 'See workspaces and tenants' },
}

const choiceOf = (word: string): Choice =>
  Object.entries(askedAs).find(([intent]) => intent === word)?.[1] ?? { label: word }

/** A button for each thing that may have been meant; the times and lengths that were said go along. */
export const askedButtons = (meant: readonly string[], said: string): readonly Action[] =>
  meant
    .filter((word) => word !== 'home')
    .map((word, i) => {
      const { label, words = word } = choiceOf(word)
      return say(label, takesWords(word) ? `${word} ${said}` : words, i === 0 ? 'primary' : undefined)
    })
