/** What the words are read for: times to offer, what is over, or the end of a pause. */
export type Purpose = 'offer' | 'log' | 'end'

/** What of a form the words spoke of without its being clear what they meant. */
export type SaidSlot = 'day' | 'time' | 'length'

/** Which days and times of day that were read stay out of the form, and which slots something was left unread of. */
export interface Doubts {
  /** Places among the days. */
  readonly days: ReadonlySet<number>
  /** Those of them that were named only to be ruled out: nothing is missing there. */
  readonly ruledOut: ReadonlySet<number>
  /** Another week is spoken of than the one that a weekday alone would be of. */
  readonly isOtherWeek: boolean
  /** Places among the times of day. */
  readonly clocks: ReadonlySet<number>
  readonly unread: ReadonlySet<SaidSlot>
}

/** Where a day or a time of day was read. */
interface Found {
  readonly at: number
  readonly to: number
}

/** The words with a mark where something was read: what is left was not. */
export const marked = (words: string, days: readonly Found[], clocks: readonly Found[]): string => {
  const marks = [
    ...days.map((one, i) => ({ ...one, mark: ` DAY${i} ` })),
    ...clocks.map((one, i) => ({ ...one, mark: ` CLOCK${i} ` })),
  ].sort((a, b) => b.at - a.at)
  return marks
    .reduce((text, { at, to, mark }) => text.slice(0, at) + mark + text.slice(to), words)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const article = '(?: on| for| the| this| next| that| our| my)*'
const bounds =
  '(?:before|after|prior to|since|until|till|past|later than|earlier than|sooner than|no later than|ahead of)'
/** "Come by Friday" is on Friday; "by Friday" is any day before. */
const byDay = String.raw`(?<!\b(?:come|comes|coming|swing|stop|drop|run|be|go|pop|came|get|head|went) )by`

/** "The Friday after next", "Monday after spring break", "the day after the board meeting": another day than the one that was read. */
const shifted: readonly RegExp[] = [
  /\bDAY\d (?:after|before)(?: (?:next|that|last|then|this))?(?= ?(?:$|,|at\b|or\b|for\b|CLOCK))/g,
  /\bDAY\d (?:after|before|following)(?: the| our| my)?(?: \w+)? (?:break|holidays?|vacation|testing|christmas|thanksgiving|easter|tcap|exams?|finals)\b/g,
  /\bDAY\d ?,? (?:an?|\d|a couple(?: of)?|a few|several) (?:weeks?|months?) ago\b/g,
  /\b(?:weeks?|months?) ago (?:on |last |this )?DAY\d/g,
  /\bday (?:after|before|following)\b.*/g,
  // "The second Tuesday", of a month that isn't named.
  /\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) DAY\d/g,
]

const moves = '(?:move|push|shift|bump|slide|switch|swap|trade|change|reschedule|postpone|rebook)'
const range = new RegExp(String.raw`(?<!\b${moves}\b.*)\bDAY\d ?(?:through|thru|to|-|–|until)(?: the)? DAY\d`, 'g')

/** Named only to be left, or to say when it can't be: nothing is missing without it. */
const ruledOut: readonly RegExp[] = [
  /(?<!\b(?:why|if) )\b(?:not|never|except|besides|excluding|other than|without)(?: on| for| the| this| next| that)* DAY\d(?: ?,? (?:or|and|nor) DAY\d)*/g,
  /\b(?:any|every|all|each|whenever)\b[^,]* but(?: on| for| the| this| next)* DAY\d/g,
  new RegExp(String.raw`\b${moves}\b[^,]*? DAY\d(?= to (?:the )?DAY\d)`, 'g'),
]

/** A day that is named as a bound, or as one of a row: not that day. All marks in a match are in doubt. */
const daysInDoubt: Readonly<Record<Purpose, readonly RegExp[]>> = {
  offer: [
    new RegExp(String.raw`\b(?:${bounds}|${byDay})${article} DAY\d`, 'g'),
    range,
    /\bbetween(?: the)? DAY\d and(?: the)? DAY\d/g,
    /\b(?:week|weekend|night|evening|monday) (?:of|before|after)(?: the)? DAY\d/g,
    /\b(?:starting|beginning)(?: on)? DAY\d(?! ?,? ?CLOCK| ?at CLOCK)/g,
    /\bevery(?: other)? DAY\d/g,
    /\bDAY\d(?= or (?:so|thereabouts|the (?:next|following|one|day|week)(?: after| before)?))/g,
    /\b(?:this|either|last) or next DAY\d/g,
  ],
  log: [
    new RegExp(String.raw`\b(?:${bounds}|${byDay}|next|coming)${article} DAY\d`, 'g'),
    range,
    /\bevery(?: other)? DAY\d/g,
    /\bDAY\d(?= or (?:so|thereabouts))/g,
  ],
  end: [/\bDAY\d(?= or (?:so|thereabouts))/g, afterSomething()],
}

/** A time of day that bounds, is somebody else's, or is only about when. */
const clocksInDoubt: readonly RegExp[] = [
  /\b(?:before|until|till|except|besides|prior to|no later than|not later than|earlier than|sooner than|not at|never at|not)(?: at| about)? CLOCK\d/g,
  // "After our 10 o'clock walkthrough": the end of that, whenever it is.
  /\b(?:before|after|during|around|past|once)(?: (?:the|my|our|your|his|her|their|a))+ CLOCK\d/g,
  /\b(?:before|after|during|past|following) CLOCK\d (?!(?:on|in|at|is|are|if|and|or|but|with|would|will|works?|for|to|please|ok|eastern|central|est|cst|et|ct|good|fine|best|that|this|next|DAY\d|then|any|he|she|i|we|you|my|your|today|slot|sharp)\b)[a-z]+/g,
  // "Noon or 1": one of them was not read.
  /\bCLOCK\d (?:or|and) (?:1[0-2]|[1-9])(?::[0-5]\d)?\b(?! ?(?:hours?|minutes|visits|of|more))/g,
  /(?<![:/\d])\b(?:1[0-2]|[1-9])(?::[0-5]\d)? ?(?:or|and|-|to) CLOCK\d/g,
  /(?<!DAY\d ?,? ?(?:at )?)\bCLOCK\d or CLOCK\d(?= (?:on )?(?:the |this )?DAY)/g,
  /\b(?:early|earlier|late|later|mid|middle of)(?:-| )?(?:in )?(?:the |that )?CLOCK\d/g,
  /\b(?:lets? out|gets? out|dismisse?s?|dismissal|delay|delayed|ends?|closes?|duty|busy|booked|gone|tied up|covering|teaching)(?: is| are| at| by| from| until| till| to)+ CLOCK\d/g,
  // Somebody else's clock, which is not known here.
  /\bCLOCK\d (?:your|his|her|their|partner1s?)(?: time\b| ?$| ?,)/g,
]

const zoneWords = /\b(eastern|central|est|edt|cst|cdt|et|ct|my time|mine)\b/g
const ofEast: ReadonlySet<string> = new Set(['eastern', 'est', 'edt', 'et'])

/** Two clocks are spoken of: only one time with its own zone behind it is clear. */
const namesTwoZones = (text: string): boolean => {
  const east = new Set([...text.matchAll(zoneWords)].map(([zone]) => (zone.startsWith('m') ? 'own' : ofEast.has(zone))))
  return east.has(true) && east.has(false)
}
const withZone = /CLOCK(\d) (?:eastern|central|est|edt|cst|cdt|et|ct|my time)\b/g
const withoutZone = /CLOCK(\d)(?! (?:eastern|central|est|edt|cst|cdt|et|ct|my time)\b)/g

const unclearZones = (text: string): readonly number[] => {
  if (!namesTwoZones(text)) return []
  const own = [...text.matchAll(withZone)]
  return [...text.matchAll(own.length > 1 ? /CLOCK(\d)/g : withoutZone)].map(([, place]) => Number(place))
}

/** A pause until "the Monday after" something ends on another Monday. */
function afterSomething(): RegExp {
  return /\bDAY\d (?:after|before|following) (?!CLOCK|DAY)\w+/g
}

/** Words of time that nothing was made of. */
const leftOver: Readonly<Record<SaidSlot, RegExp>> = {
  day: /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|weeks?|weekend|months?|semester|holidays?|break|holiday|\d{1,2}(?:st|nd|rd|th)(?! (?:visit|call|meeting|step|goal|period|block|grade|hour|one|time|half|floor|option|choice)s?\b)|\d{1,2}\/\d{1,2}|the other day|few days|couple (?:of )?days|\d days)\b/,
  time: /\b(?:periods?|blocks?|bell|dismissal|lunch|lunchtime|recess|planning|car ?line|homeroom|bus duty|mornings?|afternoons?|evenings?|night|nights|early|earlier|late|later|sooner|same time|oclock|am|pm|noon|announcements?|before school|during|assembly|duty|quarter (?:past|to|of|after|til))\b/,
  length:
    /\b(?:hours?|minutes?|half(?! day)|couple|quarter|all (?:day|morning|afternoon)|most of|whole (?:day|morning|afternoon))\b/,
}

/** Lengths that only that school knows. */
const ofSchool = /\b(?:periods?|blocks?)\b/

/** A number that may be an hour: "he is free on Friday, do 10". Not that of a visit, a grade or a choice. */
const bareHour =
  /(?<!\b(?:visit|call|step|goal|grade|option|number|room|choice|phase|tier) )(?<![\d:/.#$%-])\b(?:1[0-2]|[1-9])(?::?[0-5]\d)?\b(?![\d:/%.-])(?! (?:of|or 2 of|visits?|calls?|days?|weeks?|times|teachers?|schools?|students?|people|principals|options|choices|dates|grade)\b)|\b(?:seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|visits?|calls?|days?|weeks?|times|teachers?|schools?|students?|people)\b)/

/** What may stand between days that are offered together; anything else tells different things of them, and which is meant can't be told. */
const joining =
  /^(?:[\s,/&-]|CLOCK\d|(?:or|and|at|on|the|in|then|also|otherwise|maybe|possibly|either|any|anytime|time|around|about|is|are|works?|good|fine|ok|free|open|after|both|plus|too|as|well|even|else|how|what|if|not|that|this|next|for|him|her|you|me|us|i|we|he|she|can|could|do|make|would|will|be|it|let|try|say|between|of|a|an|my|our|your|to|with|but|so|better|best|am|all|same|instead|another|option|morning|afternoon|perhaps|sometime|whichever|eastern|central|et|ct|est|cst)(?![a-z]))*$/

/** Days, of more than one, that are told apart by more than an "or". */
const competing = (text: string): readonly number[] => {
  const days = [...text.matchAll(/DAY(\d)/g)]
  const gaps = days.slice(1).map((day, i) => text.slice(days[i]!.index + days[i]![0].length, day.index))
  return gaps.every((gap) => joining.test(gap)) ? [] : days.map(([, place]) => Number(place))
}

const placesIn = (text: string, patterns: readonly RegExp[], mark: RegExp): ReadonlySet<number> =>
  new Set(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([match]) => [...match.matchAll(mark)].map(([, place]) => Number(place))),
    ),
  )

/** What of marked words is not sure enough to fill in. A slot that stays empty is honest; a wrong one isn't. */
export const doubtsIn = (text: string, purpose: Purpose): Doubts => {
  const out = placesIn(text, ruledOut, /DAY(\d)/g)
  const unsure = new Set([
    ...placesIn(text, [...daysInDoubt[purpose], ...shifted], /DAY(\d)/g),
    ...(purpose === 'offer' ? competing(text) : []),
  ])
  const clocks = new Set([...placesIn(text, clocksInDoubt, /CLOCK(\d)/g), ...unclearZones(text)])
  const unread = new Set<SaidSlot>()
  for (const slot of ['day', 'time', 'length'] as const) if (leftOver[slot].test(text)) unread.add(slot)
  if (purpose === 'log' && ofSchool.test(text)) unread.add('length')
  if (purpose === 'offer' && !/CLOCK\d/.test(text) && bareHour.test(text)) unread.add('time')
  if (out.size + unsure.size > 0) unread.add('day')
  if (clocks.size > 0) unread.add('time')
  return {
    days: new Set([...out, ...unsure]),
    ruledOut: out,
    clocks,
    unread,
    isOtherWeek: purpose === 'offer' && /\b(?:next|following) week\b/.test(text),
  }
}
