export { homeWelcomeCard } from './cards.ts'
export { helpOver } from './help-command.ts'
export { type Door, type LetterFooter, letterFooter, ownPage, wayBackCard } from './own-page.ts'
export { home, status, welcome } from './status.ts'
