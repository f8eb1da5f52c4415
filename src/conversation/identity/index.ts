export {
  errorCard,
  linkedCard,
  linkRefusedCard,
  staleCard,
  strangerCard,
  unknownWordCard,
} from './account-cards.ts'
