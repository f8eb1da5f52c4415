const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const clock = String.raw`\d{1,2}(?::\d\d)?(?: ?(?:am|pm|oclock))?`
const thing = '(?:visit|call|meeting|appointment|one)'
const moving = '(?:reschedule|postpone|rebook|push back|move|bump|push|shift|change|switch)'
const aDay = new RegExp(
  String.raw`\b(?:${weekday}s?|today|tomorrow|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}\/\d{1,2}|${month} \d{1,2}(?:st|nd|rd|th)?)(?!\w)`,
  'g',
)

/** Days that are named to say that they are out: "can't Thursday, how about Friday" offers only the second. */
const ruledOut: readonly RegExp[] = [
  /\b(can|could|will) not (do |make |come )?(it )?(on )?(this |next )?(\w+day|today|tomorrow)\b(?=.*\b(how about|what about|but|instead|can we|could we|can you|could you)\b)/g,
  /\b\w+days? (is |are |will be |got |gets |turned )?(out|bad|no good|taken|full|booked|not good|not possible|rough|tough|hard|terrible|crazy|busy|wild)\b/g,
  /\b(i know )?(we|you|he|she|i) (had )?(said|agreed on|picked|planned on|planned for) (on |for )?\w*days?\b(?=.*\b(but|instead|move|could we|can we)\b)/g,
  /\b(from|instead of|rather than|not) (this |next )?\w+day\b(?=.* to \w+day\b)/g,
  /\b(?:swap|trade|switch|exchange) (?:out )?(?:this |next )?\w+day(?= (?:for|with) (?:this |next )?\w+day\b)/g,
  /\b(?:better|easier|rather|other) than (?:on )?(?:the \d{1,2}(?:st|nd|rd|th)|\w+day)\b/g,
]

/** Parts of a sentence that speak of different days. */
const partings = / , | (?=(?:but|so|how about|what about|can we|could we|could i|can i|let us|may we|would)\b)/
/** What makes a day no offer: it can't be, or something else is on it. */
const hindered =
  /\b(?:not|never|out|bad|taken|full|booked|rough|tough|hard|terrible|crazy|busy|wild|gone|off|slammed|packed|swamped|tied up|away|sick|absent|closed|closing|got away|fell through|conflict|came up|come up|testing|teaching|interviewing|traveling|jury duty|in court|on (?:\w+ )?(?:break|vacation|leave|holiday)|(?:have|has|got|is|there is|at) (?:a|an|my|our|the) (?:\w+ ){0,2}(?:meeting|conference|appointment|training|trip|holiday|surgery|funeral|game|drill|interview|party|webinar|workshop|observation|evaluation|assembly))\b/
/** Somewhen, and not then. */
const another = /\b(?:another|different|some other|a new) (?:day|date|time|week)\b/
const asksFor = /\b(?:how about|what about|can we|could we|could i|can i|let us|would|instead|make it|try)\b/

/** "I have a board meeting Thursday so let's make it Friday": days of a part that says what is in the way, where another has a day. */
const withoutHindered = (said: string): string => {
  const parts = said.split(partings)
  const isOut = (part: string) => hindered.test(part) && !asksFor.test(part)
  const daysIn = (part: string) => part.match(aDay)?.length ?? 0
  const asksForAnother = parts.some((part) => another.test(part) && daysIn(part) === 0)
  if (!parts.some(isOut) || !(asksForAnother || parts.some((part) => !isOut(part) && daysIn(part) > 0))) return said
  return parts.map((part) => (isOut(part) ? part.replaceAll(aDay, ' ') : part)).join(' , ')
}

/** Plain words without the days that are named only to be ruled out. Who only says what is out offers nothing, and means that. */
export const offeredIn = (said: string): string => {
  const offered = ruledOut.reduce((text, out) => text.replaceAll(out, ' '), withoutHindered(said))
  return /\d|day\b|tomorrow/.test(offered) ? offered : said
}

const some = (...sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'g'))

/** "Reschedule Thursday", "the visit on Friday has to be moved", "9 instead of 10": what is moved or left, not where to. */
const moved = some(
  String.raw`\b(?:instead of|rather than|not) (?:at |on )?(?:this |next )?(?:${weekday}|tomorrow|today|${clock})(?!\w)`,
  String.raw`\b(?:anything|any ?day|any ?time|whenever|every day) (?:but|except|besides|other than) (?:for |on )?(?:${weekday}s?)(?: (?:or|and) ${weekday}s?)?`,
  String.raw`\b(?:${weekday}s|todays|tomorrows) (?=${thing}\b)`,
  String.raw`(?<=\b${moving} (?:the |our |my )?)(?:${clock} )?(?:${weekday}|today|tomorrow) (?=${thing}\b)`,
  String.raw`(?<=\b${moving} (?:the |our |my )?)(?:${month} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\/\d{1,2}) (?=${thing}\b)`,
  String.raw`(?<=\b${moving} (?:it |the |our |my |from )*)${clock}(?: ${thing})? (?=to ${clock})`,
  String.raw`(?<=\b(?:reschedule|postpone|rebook|push back|move|bump|push|shift) (?:the |our |my )?(?:${thing} )?)(?:on |from )?(?:this )?${weekday}\b(?! ?(?:at|\d|morning|afternoon))`,
  String.raw`(?<=\b(?:reschedule|postpone|rebook) (?:the |our |my )?${thing} )(?:on |from )(?:${month} \d{1,2}|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}\/\d{1,2})(?:st|nd|rd|th)?(?! ?(?:at|\d|morning|afternoon))`,
  String.raw`(?<=\b${thing} )(?:on |for |this )*${weekday} (?=(?:needs|has|have|had|got) to (?:be )?(?:moved|rescheduled|changed|pushed|move|change))`,
)

/** Plain words without what is moved away, for whoever suggests times. */
export const withoutMoved = (said: string): string =>
  moved
    .reduce((text, one) => text.replaceAll(one, ' '), said)
    .replace(/(?<=\bmove|change|switch|push|bump)( \w+){0,2} +to (?=\d{1,2}\b)/, '$1 at ')
