export { faultsCard, whichDistrictCard } from './cards.ts'
export { changedMeanwhileCard } from './import-cards.ts'
export { showOwnDistricts } from './show-district.ts'
