export { homeWelcomeCard } from './cards.ts'
export { helpOver } from './help-command.ts'
export { home, status } from './status.ts'
