export { whichDistrictCard } from './cards.ts'
export { showOwnDistricts } from './show-district.ts'
