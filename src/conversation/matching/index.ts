export { type FoundDraft, findDraft, propose, refused } from './show-proposal.ts'
