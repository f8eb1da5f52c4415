import { installPage } from './pages.ts'
import { paths } from './scopes.ts'

/** What an administrator sees before an installation, and each way in which one can end. */
export const landing = installPage(
  'Add P3 to Slack',
  [
    'P3 helps principals who are matched as peer partners to arrange their visits, log them, and remember what is next.',
    'It will be able to: answer the /p3 command and where it is mentioned, send messages to people and to channels it is invited to, see the names of channels, look people up by their email address, and exchange files such as a roster or a calendar entry.',
    'It can’t read your conversations and it never acts as one of your people.',
  ],
  { label: 'Choose the workspace', url: paths.begin },
)

export const failed = installPage('The installation did not work', [
  'Nothing was kept. Please start again; if it fails once more, tell the department’s P3 coordinator.',
])
export const cancelled = installPage('Nothing was installed', [
  'You canceled, so P3 was not added. You can start again at any time.',
])
export const expired = installPage('This installation link is no longer good', [
  'It can be used once, in the browser that began, within fifteen minutes. Please start again.',
])
export const tooOften = installPage('Please wait a few minutes', [
  'Installations were tried many times, so P3 asks Slack about no more for now. Nothing was kept. Please start again in a few minutes.',
])
export const begunElsewhere = installPage(
  'One more step to add P3',
  [
    'You began in Slack’s administration. P3 only takes an installation that began on its own page, so that nobody can slip you theirs. Nothing was kept so far.',
    'Press the button and choose your organization or workspace there; Slack asks once more, and then it is done.',
  ],
  { label: 'Add P3 to Slack', url: paths.begin },
)
export const strange = installPage('This workspace is not on the list yet', [
  'P3 serves districts that take part in the program. Nothing of your workspace was kept but its name and its id.',
  'They are on the list of the department’s P3 coordinators now. Once they allow it, install again.',
])
export const done = installPage('P3 is installed', [
  'You can close this page. There is a message from P3 in Slack that says what to do next.',
])
