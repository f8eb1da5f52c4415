export { yearOf } from './show-year.ts'
