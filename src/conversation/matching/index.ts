export { findDraft, propose, refused } from './show-proposal.ts'
