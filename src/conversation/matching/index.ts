export { type Found, findDraft, propose, refused } from './show-proposal.ts'
