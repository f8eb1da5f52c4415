/** What somebody may mean. Most are a word that the bot knows; the others are a form or card about the current step. */
export const intentNames = [
  'schedule',
  'log',
  'cancel',
  'decline',
  'accept',
  'missed',
  'status',
  'partner',
  'plan',
  'settings',
  'pause',
  'snooze',
  'needHelp',
  'help',
  'export',
  'leave',
  'skip',
  'home',
] as const
export type IntentName = (typeof intentNames)[number]

/** How people say it, over tidy words, and how sure that makes us: 0 to 1. The surest cue that fits is an intent's confidence. */
export interface Intent {
  readonly name: IntentName
  readonly cues: readonly (readonly [pattern: RegExp, confidence: number])[]
}

const not = '(?:not|never|no longer|unable)'
const thing = '(?:visit|call|meeting|appointment|times?|it|date)'
const between = '(?:\\w+ ){0,4}'
const re = (source: string) => new RegExp(source)

/** Read it as the dictionary of what the bot understands. A sentence that fits two intents nearly as well is asked about. */
export const intents: readonly Intent[] = [
  {
    name: 'cancel',
    cues: [
      [
        /\b(?:(?:can|could|will|am|are|is) not|unable to|not going to|not able to) (?:going to |be able to |able to )*(?:make|come|get away|attend)\b/,
        0.92,
      ],
      [/\b(cancel|call off|back out)\b/, 0.93],
      [/\bsomething came up\b/, 0.85],
    ],
  },
  {
    name: 'decline',
    cues: [
      [
        re(
          `\\b(?:none|no one|neither|not none) of (?:them|those|these|the)?\\b.*\\b(?:work|works|good|fit|suit|possible|times|days)\\b`,
        ),
        0.95,
      ],
      [/\bnone of (them|those|these)\b/, 0.88],
      [
        re(
          `\\b(?:times|hours|dates|days|those|these|any)\\b(?: you| are| were| will| would| is| offered| proposed| do)* ${not} (?:be )?(?:for me )?(?:a |any )?(?:work|good|fit|suit|do|possible|available)\\b`,
        ),
        0.95,
      ],
      [
        re(
          `\\b(?:can ${not}|${not} available|unable)\\b.*\\b(?:any of (?:those|these|them)|those times|these times)\\b`,
        ),
        0.96,
      ],
    ],
  },
  {
    name: 'missed',
    cues: [
      [/\bno ?show\b/, 0.93],
      [/\b(did not|never) (show|come|turn up|meet|meat|call|called|showed|came|met)\b/, 0.93],
      [/\bnobody (showed|came)\b|\bstood me up\b/, 0.93],
    ],
  },
  {
    name: 'accept',
    cues: [
      [/^(yes|sure|ok|perfect|great|absolutely)$/, 0.85],
      [/^(yes|sure|ok)\b.*\b(works?|fine|good|one|slot)\b/, 0.93],
      [
        /\b(that|this|it|one|slot|day|time|times?|at \S+) (works|is fine|is good|is great|is perfect|will work)\b/,
        0.88,
      ],
      [/(\w*day|\dth|noon|morning|afternoon) works( for (me|us))?\b/, 0.92],
      [/\bsounds (good|great)\b|\bi will take the\b|\bsee you then\b/, 0.92],
    ],
  },
  {
    name: 'log',
    cues: [
      [/\b(log|logged)\b/, 0.95],
      [/\b(record|write down|put (it|that|us) down (for|as)|put it in)\b/, 0.9],
      [re(`\\b(?:we|i|me and \\w+)\\b ${between}(?:met|visited|talked|spoke|called)\\b`), 0.88],
      [
        re(
          `\\b(?:we|i) (?:have )?(?:had|made|completed|did|finished|have visit) (?:the |our |a |my )?${between}(?:visit|call|meeting|conversation)\\b`,
        ),
        0.9,
      ],
      [
        /\b(visit|call|meeting|conversation)\b( \w+)? (done|took place|went|lasted|happened|took|was \d|was about)\b/,
        0.9,
      ],
      [/\bcall was\b/, 0.8],
      [/\b(did|had|finished|completed) (the |our |a |my )?(\w+ ){0,3}(visit|call)\b/, 0.9],
      [/\b(went over to|got back from( \w+)?|visited|called|back from)\b/, 0.85],
      [/^done\b/, 0.85],
      [/\balready (met|talked|happened|visited)\b|\b(met|talked|visited) already\b/, 0.9],
    ],
  },
  {
    name: 'schedule',
    cues: [
      [/\b(schedule|propose|reschedule|set up|find a time|calendar|make (an )?appointment|fix (a )?date)\b/, 0.93],
      [/\b(offer|available)\b/, 0.8],
      [re(`\\b(?:move|push|change|shift) (?:our |the |my )?(?:${thing})?\\b ?(?:back |up )?(?:to|the time)?`), 0.86],
      [/\b(push|move|change)\b.*\b(time|to|back)\b/, 0.86],
      [/\bput (me|us) (on|down)\b/, 0.84],
    ],
  },
  {
    name: 'status',
    cues: [
      [/\bwhen (do|is|are|must|will|am|i)\b.*\b(visit|go|call|meeting|meet)\b/, 0.95],
      [/\b(what|who) is (\w+ )?next\b|\bnext step\b/, 0.94],
      [/\bwhere (are|do|does|am) (we|i)\b|\bwhere is (my|the|our) (visit|call|meeting)\b/, 0.94],
      [/\b(whose|who is) turn\b|\bmy turn\b/, 0.95],
      [/\bwhat (do i|am i|should i|must i|do we)\b.*\b(do|next)\b/, 0.92],
      [/\b(what|which) (day|time|date) is\b.*\b(visit|call|meeting)\b/, 0.96],
      [/\b(status|progress)\b/, 0.9],
      [/\bwhat is left\b/, 0.9],
    ],
  },
  {
    name: 'partner',
    cues: [
      [/\bwho (is|are)( my| the| our)? (\w+ )?(partner|pair|peer)\b/, 0.95],
      [/\b(name|email|phone|number|reach|contact|school)\b.*\bpartner/, 0.93],
      [/\bpartners? .{0,30}\b(name|email|phone|number|school|from)\b/, 0.93],
      [/\bpaired( up)? with\b/, 0.95],
      [/\bwho (do|did|i|would)( i)? (have|get|got)\b|\bwhod i get\b/, 0.9],
      [/\b(about|show me) my partner\b/, 0.92],
      [/^(my )?partner$/, 0.9],
    ],
  },
  {
    name: 'plan',
    cues: [
      [/\b(my|the|our|show|open|see|add|a) (individual |action )*(plan|goals?)\b/, 0.93],
      [/\b(iap|action plan)\b/, 0.95],
      [/^(plan|goals)$/, 0.95],
    ],
  },
  {
    name: 'settings',
    cues: [
      [/\bsettings\b/, 0.94],
      [/\bchange (my|the) (\w+ )?(hours|time zone|timezone)\b/, 0.95],
      [/\bremind\w*\b.*\bon (mon|tues|wednes|thurs|fri)days\b/, 0.99],
    ],
  },
  {
    name: 'pause',
    cues: [
      [
        /\b(no|stop|do not|quit|pause|without)\b.*\b(remind|reminders|reminding|bugging|messages|nudges|buggin)\b/,
        0.94,
      ],
      [/\b(pause|mute)\b/, 0.93],
      [/\b(leave me alone|out|off|away|on leave|vacation|sick)\b.*\buntil\b/, 0.92],
    ],
  },
  {
    name: 'snooze',
    cues: [
      [/\bremind me( again)? (later|tomorrow|in|on|next)\b/, 0.94],
      [/^(later|not now)$/, 0.9],
      [/\b(ask|holler at|write|ping|tell) me( again)? (later|tomorrow|next)\b/, 0.92],
    ],
  },
  {
    name: 'needHelp',
    cues: [
      [/\bneed (some |your )?(help|assistance)\b/, 0.93],
      [/\b(talk|speak|write) (to|with) (somebody|someone|a person|the coordinator|a coordinator|the office)\b/, 0.95],
      [
        re(`\\bpartner\\b ${between}${not} (?:\\w+ )?(?:answer\\w*|respond\\w*|repl\\w+|write|written|responding)`),
        0.95,
      ],
      [/\bcan not (reach|get hold of|find|contact)\b.*\bpartner\b/, 0.95],
      [/\b(somebody|someone|anybody)\b.*\bhelp\b/, 0.94],
    ],
  },
  {
    name: 'help',
    cues: [
      [/^(help|halp)( me)?$/, 0.95],
      [/\bhow (do|does|is|can)\b.*\b(work|use)\b/, 0.92],
      [/\bwhat (is p3|can you do|can i do here)\b/, 0.95],
      [/\bexplain\b/, 0.85],
    ],
  },
  { name: 'export', cues: [[/\b(copy|download|export|send me)\b.*\bdata\b/, 0.95]] },
  {
    name: 'leave',
    cues: [
      [/\b(withdraw|drop out|take me out|leave|quit)\b.*\b(program|partnership|p3|this)\b/, 0.94],
      [/\bwant to quit\b/, 0.93],
      [/\b(no longer|not) (wish|want)( to)?( \w+)? participate\b/, 0.95],
    ],
  },
  { name: 'skip', cues: [[/\bskip\b.*\b(final|last|meeting)\b/, 0.96]] },
  {
    name: 'home',
    cues: [
      [/^(hi|hello|hey|howdy|good (morning|afternoon|evening))( there| all)?$/, 0.9],
      [/^(ok )?(many )?(thanks|thank you)( \w+){0,6}$/, 0.9],
    ],
  },
]
