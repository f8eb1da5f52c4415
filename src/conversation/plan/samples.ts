import { goalCommentedCard } from './goal-cards.ts'

/** Messages about a goal that is made up. */
export const planSamples = {
  goalCommented: ({ now }: { readonly now: Date }) => {
    const goal = {
      ...{ id: 'example', indicator: '', goal: 'Teachers look at what students wrote, together, once a week.' },
      ...{ evidence: '', steps: [], progress: [], comments: [], createdAt: now },
      ...{ sharedWithPartner: true, sharedWithCoordinator: false },
    }
    return goalCommentedCard('Jordan', goal, 'We do that on Tuesdays. Come and see!', true)
  },
} as const
