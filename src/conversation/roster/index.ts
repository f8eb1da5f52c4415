export { whichDistrictCard } from './cards.ts'
export { districtsNamed } from './districts-named.ts'
export { showOwnDistricts } from './show-district.ts'
