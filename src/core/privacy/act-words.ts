/** Acts whose name by itself says too little. */
const said: Readonly<Record<string, string>> = {
  'log.read': 'Read a log',
  'plan.read': 'Looked at goals of a plan',
  'pair.looked': 'Opened a pair',
  'audit.read': 'Looked at the audit trail',
  'audit.exported': 'Took the audit trail as a file',
  'person.filed': 'Took the file of a person',
  'data.exported': 'Took a copy of their own data',
  'data.deleted': 'Deleted words of their own',
  'roster.exported': 'Took the roster as a file',
  'report.taken': 'Took the report as a file',
  'hours.proved': 'Took a proof of hours',
  'words.forgotten': 'Words kept long enough were forgotten',
  'person.erased': 'Erased a person',
  'program.retention': 'Changed how long words are kept',
  'program.retentionLooked': 'Looked at what would be forgotten',
  'program.forgotten': 'Forgot what was kept long enough',
  'program.matching': 'Changed how pairs are matched',
  'pair.caredFor': 'Said who looks after a pair',
  'pair.released': 'Released a pair',
  'path.stepLogged': 'Logged a step',
  'path.logAdded': 'Added their part to a log',
  'path.logAmended': 'Changed their log',
  'path.logRetracted': 'Withdrew their log',
  'path.frozen': 'The pair went on hold',
  'path.resumed': 'The pair goes on',
  'path.ended': 'The pair ended',
  'path.completed': 'The pair is complete',
  'nudge.off': 'Turned reminders off',
  'deliveries.sentAgain': 'Sent messages again',
  'linkCode.issued': 'Made a code to link an account',
}

/** Nouns that the rest says already. */
const silent = new Set(['path', 'match'])

const words = (camel: string): string => camel.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

/** An act of the audit trail, as an office reads it: 'participant.invitedAgain' is "Participant: invited again". */
export const actInWords = (act: string): string => {
  const [noun = '', verb = ''] = act.split('.')
  return said[act] ?? capital(silent.has(noun) || !verb ? words(verb || noun) : `${words(noun)}: ${words(verb)}`)
}
