export {
  errorCard,
  linkedCard,
  linkRefusedCard,
  staleCard,
  strangerCard,
  tooManyCard,
  unknownWordCard,
} from './account-cards.ts'
