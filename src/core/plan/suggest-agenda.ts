/** What people call the things that an activity of a visit is about, by the activity's code. */
const topics: Readonly<Record<string, RegExp>> = {
  teamMeeting:
    /\b(?:teams?|plcs?|professional learning|teacher leaders?|capacity|collaborat\w*|co-?plan\w*|meetings?)\b/i,
  leader: /\b(?:evaluat\w*|observ\w*|walk-?throughs?|walks|feedback|coach\w*|conferenc\w*|self-practice)\b/i,
  interventions: /\b(?:interventions?|rti|mtss|tier \d|tiered|reteach\w*|schedules?|small groups?)\b/i,
  culture:
    /\b(?:culture|climate|environment|famil(?:y|ies)|parents?|recognition|celebrat\w*|ownership|belonging|behavior|attendance|community|diversity|morale|induction|retention)\b/i,
  data: /\b(?:data|progress monitoring|growth|assessments?|benchmarks?|exit tickets?|gaps?|improvement plan)\b/i,
  conversations:
    /\b(?:conversations?|talk with|ask (?:the )?(?:teachers|students)|voices?|interviews?|surveys?|educators?)\b/i,
}

/** An activity that the program named itself is about the longer words of its name. */
const topicOf = ({ code, label }: Activity): RegExp => {
  const words = label.match(/\p{L}{5,}/gu) ?? []
  return topics[code] ?? (words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`, 'i') : /(?!)/)
}

interface Activity {
  readonly code: string
  readonly label: string
}

/**
 * Which activities a visit's agenda begins with: those that the two's goals, areas of refinement and last next steps are about, and
 * their plans themselves once there is a goal. Nothing known: none, the people choose.
 */
export const suggestAgenda = (
  activities: readonly Activity[],
  { goals, words }: { readonly goals: number; readonly words: readonly string[] },
): readonly string[] =>
  activities
    .filter((one) => (one.code === 'plan' ? goals > 0 : words.some((some) => topicOf(one).test(some))))
    .map(({ code }) => code)
