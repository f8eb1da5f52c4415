import type { IntentName } from './intent-names.ts'

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
      [re(`\\b(?:drop|skip|scratch|nix|kill|undo|delete) (?:the|our|my|this|that) (?:\\w+ )?${thing}\\b`), 0.92],
      [
        /\b(unable|not able|impossible)( for me)? to (be able to )?(do|make|manage|keep|come|attend|visit|go|travel|be there)\b/,
        0.93,
      ],
      [
        /\b(can|could|will|am) not (be able to )?(do|make|manage|keep|come|attend|visit|be there)\b(?! any)(?! (those|these|them))/,
        0.93,
      ],
      [/\b(bail|flake|back) (on|out)\b|\b(need|have|going) to (bail|cancel|miss|skip)\b/, 0.93],
      [
        /\b(?:(?:can|could|will|am|are|is) not|unable to|not going to|not able to) (?:going to |be able to |able to )*(?:make|come|get away|attend)\b/,
        0.92,
      ],
      [/\b(cancel|call (it |this )?off|back out|scrap)\b/, 0.93],
      [re(`\\b(?:withdraw|pull out|bow out|drop out|get out|miss) (?:from |of )?${between}${thing}\\b`), 0.93],
      [re(`\\b(?:will|can) not be (?:there|able to be|at ${between}${thing})\\b`), 0.92],
      [/\bsomething came up\b/, 0.85],
    ],
  },
  {
    name: 'decline',
    cues: [
      [/\b(all|both|every one)\b.*\b(bad|wrong|out|impossible|taken|booked)\b/, 0.92],
      [/\b(can not|will not) (accept|take|use)\b.*\b(those|these|them|dates|times|days|any)\b/, 0.96],
      [/\b(not any|not one|neither)( one)? of (the )?(\w+ )?(them|those|these|times|days)\b/, 0.95],
      [
        /\b(any|all|those|these)( of)?( the)?( those| these| them)?( times| days)? (are|is) (bad|out|impossible)\b/,
        0.92,
      ],
      [
        re(
          `\\b(?:none|no one|neither|not none) of (?:them|those|these|the)?\\b.*\\b(?:work|works|good|fit|suit|possible|times|days)\\b`,
        ),
        0.95,
      ],
      [/\bnone of (them|those|these)\b/, 0.88],
      [/\b(none|neither|not one)( of \w+)?( \w+){0,2} (works?|fits?|suits?|good|possible)\b/, 0.95],
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
      [
        /\b(did not|never|failed to) (appear|arrive|attend|turn up|join|pick up|answer the phone|be there)\b|\bwaited\b.*\b(no|nobody|never|but)\b/,
        0.94,
      ],
      [
        /\b(ghosted|forgot about|skipped out)\b|\b(he|she|they|partner|nobody) (was|were) not (there|here|at|in|around)\b|\b(nobody|no one) was (there|here|home|in)\b|\bwas absent\b/,
        0.94,
      ],
      [/\bno[- ]?show(ed)?\b/, 0.93],
      [/\b(did not|never) (show|come|turn up|meet|meat|call|called|showed|came|met)\b/, 0.93],
      [/\bnobody (showed|came)\b|\b(stood|blew) (me|us) (up|off)\b/, 0.93],
    ],
  },
  {
    name: 'accept',
    cues: [
      [
        /\b(first|second|third|last) (one|option|time|slot|day|choice|offer)?\b ?(suits|works|is fine|is good|fits|will do)\b/,
        0.93,
      ],
      [/\bi (can do|choose|pick|prefer|want) the (first|second|third|last)\b|\bcount me in\b/, 0.92],
      [
        /\b\w+days (fine|perfect|great|ok)\b|\b(\w+day|that|this|it|noon|morning|afternoon) (is|will be|would be|sounds) (perfect|fine|good|great|ok)\b/,
        0.92,
      ],
      [/^(yes|sure|ok|perfect|great|absolutely)$/, 0.85],
      [/^(yes|sure|ok)\b.*\b(works?|fine|good|one|slot)\b/, 0.93],
      [
        /\b(that|this|it|one|slot|day|time|times?|at \S+) (works|is fine|is good|is great|is perfect|will work)\b/,
        0.88,
      ],
      [/(\w*day|\dth|noon|morning|afternoon) works( for (me|us))?\b/, 0.92],
      [
        /\bsounds (good|great)\b|\b(i will take|go with|let us do) the (\w+ )?(one|time|slot|option|day)\b|\bsee you then\b/,
        0.92,
      ],
      [/\bi will take the\b|\bwe (accept|agree)\b|\bi (accept|agree)\b/, 0.92],
    ],
  },
  {
    name: 'log',
    cues: [
      [/\b(report|enter|note|document|register|file)\b.*\b(visit|call|meeting|visited|talked|spoke|met)\b/, 0.9],
      [/\b(visit|call|meeting|conversation)\b.*\b(has|have) (taken place|happened|been held|been done)\b/, 0.92],
      [/\b(we|i) (did|have|just) (speak|spoken|meet|met|talk|talked|visit|visited|call|called)\b/, 0.9],
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
      [/\b(call|visit|meeting) (was|ran|lasted|took)\b/, 0.88],
      [/\b(hosted|sat down with|wrapped up|spent|toured)\b/, 0.85],
      [/\b(did|had|finished|completed) (the |our |a |my )?(\w+ ){0,3}(visit|call)\b/, 0.9],
      [/\b(went over to|got back from( \w+)?|visited|called|back from)\b/, 0.85],
      [/^done\b/, 0.85],
      [/\balready (met|talked|happened|visited)\b|\b(met|talked|visited) already\b/, 0.9],
    ],
  },
  {
    name: 'schedule',
    cues: [
      [
        /\b(switch|swap|shift|push|delay|bump|slide|rearrange|move|change|postpone)\b.*\b(day|date|time|week|it|visit|call|meeting|back|later|earlier)\b/,
        0.88,
      ],
      [
        /\b(arrange|organize|plan|book|suggest|propose|request) (a|an|the|our|my|another|some) (\w+ )?(visit|call|meeting|time|date|day)\b/,
        0.92,
      ],
      [
        /\b(schedule|propose|reschedule|set up|find a time|calendar|make (an )?appointment|(fix|set|pick|choose) (a |another )?(date|day|time)|postpone|rebook)\b/,
        0.93,
      ],
      [/\b(another|different|other|new) (day|date|time)\b/, 0.86],
      [/\b(offer|available)\b/, 0.8],
      [re(`\\b(?:move|push|change|shift) (?:our |the |my )?(?:${thing})?\\b ?(?:back |up )?(?:to|the time)?`), 0.86],
      [/\b(push|move|change)\b.*\b(time|to|back)\b/, 0.86],
      [/\bput (me|us) (on|down)\b/, 0.84],
    ],
  },
  {
    name: 'status',
    cues: [
      [/\bhow (many|much)\b.*\b(steps?|left|remain\w*|to go)\b/, 0.93],
      [/\b(supposed|expected|meant|need|have) to do (next|now|at this point)\b/, 0.93],
      [/\bwhere (are )?(we|i|you) (at|stand)\b|\bhow far (along )?(are|am)\b|\bmy go\b/, 0.94],
      [/^(is |there |do i have )*(anything|something) (due|open|left|to do)\b/, 0.93],
      [
        /\bwhen (do|is|are|must|will|am|i)\b.*\b(visit|go|call|meeting|meet|head|drive|come|supposed|due|expected)\b/,
        0.95,
      ],
      [/\b(what|which)( step| one)? (comes|happens|follows)\b|\bwhat now\b/, 0.93],
      [
        /\b(do i|do we|am i|are we) (owe|behind|late|due|done|on track)\b|\b(do i|do we) (need|have) to do (anything|something)\b/,
        0.92,
      ],
      [/\b(anything|something|what)\b.*\b(due|left|need from me|waiting on me|i need to do)\b/, 0.92],
      [/\b(what|who) is (\w+ )?next\b|\bnext step\b/, 0.94],
      [/^(when|what (time|day|date)) (is|are|am|was|do)\b.*\b(visit|call|meeting|step|turn|due)\b/, 0.985],
      [
        /\bwhere (are|do|does|am) (we|i)\b|\bwhere (we|i) (are|am|stand)\b|\bwhere is (my|the|our) (visit|call|meeting)\b/,
        0.94,
      ],
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
      [/\bwho (am|are) (i|we) (\w+ )?with\b|\bwith whom am i\b|\bname i am with\b/, 0.94],
      [/\b(which|what|at which|at what) (school|district|town) (does|is|do)\b/, 0.92],
      [/\bwho (is|are)( my| the| our)? (\w+ )?(partner|pair|peer)\b/, 0.95],
      [/\b(name|email|phone|number|reach|contact|school)\b.*\bpartner/, 0.93],
      [/\bpartners? (?!.*\bon the phone\b).{0,30}\b(name|email|phone|number|school|from)\b/, 0.93],
      [/\bpaired( up)? with\b|\bwho\b.*\b(pair|paired|match|matched|put)\b.*\bwith\b/, 0.95],
      [/\b(reach|contact|get hold of|call|write to) (my partner|him|her)\b/, 0.9],
      [/\bwho (do|did|i|would)( i)? (have|get|got)\b|\bwhod i get\b/, 0.9],
      [/\b(about|show me) my partner\b/, 0.92],
      [/^(my )?partner$/, 0.9],
    ],
  },
  {
    name: 'plan',
    cues: [
      [/^(please )?(my |our )?(goals?|plan)( please)?$/, 0.94],
      [/\b(see|show|open|edit|update|add|change|look at)\b.*\bgoals?\b/, 0.93],
      [/\b(my|the|our|show|open|see|add|a) (individual |action )*(plan|goals?)\b/, 0.93],
      [/\b(iap|action plan)\b/, 0.95],
      [/^(plan|goals)$/, 0.95],
    ],
  },
  {
    name: 'settings',
    cues: [
      [/\b(settings|preferences)\b/, 0.94],
      [/\bchange (my|the) (\w+ )?(hours|time zone|timezone)\b/, 0.95],
      [/\bremind\w*\b.*\bon (mon|tues|wednes|thurs|fri)days\b/, 0.99],
    ],
  },
  {
    name: 'pause',
    cues: [
      [/\b(hush|shush|be quiet|do not disturb)\b/, 0.92],
      [
        /\b(no|stop|do not|quit|pause|without|enough)\b.*\b(remind\w*|bug|buggin\w*|pester\w*|nag\w*|bother\w*|messag\w+|nudg\w+|ping\w*|notif\w+)\b/,
        0.94,
      ],
      [/\b(pause|mute|silence)\b/, 0.93],
      [/\b(leave me alone|out|off|away|on leave|vacation|sick)\b.*\buntil\b/, 0.92],
    ],
  },
  {
    name: 'snooze',
    cues: [
      [/^(not (now|today|yet)|later|another day)( please)?$/, 0.94],
      [/\bask (me )?again\b/, 0.9],
      [/\bremind me( again)? (later|tomorrow|in|on|next)\b/, 0.94],
      [/^(later|not now)$/, 0.9],
      [/\b(ask|holler at|write|ping|tell) me( again)? (later|tomorrow|next)\b/, 0.92],
    ],
  },
  {
    name: 'needHelp',
    cues: [
      [/\bneed (a hand|support|advice)\b|\bwho (can|do) i (ask|contact|call) (for|about)\b/, 0.92],
      [/\bneed (some |your )?(help|assistance)\b/, 0.93],
      [/\b(talk|speak|write) (to|with) (somebody|someone|a person|the coordinator|a coordinator|the office)\b/, 0.95],
      [
        re(`\\bpartner\\b ${between}${not} (?:\\w+ )?(?:answer\\w*|respond\\w*|repl\\w+|write|written|responding)`),
        0.95,
      ],
      [/\bcan not (reach|get hold of|find|contact)\b.*\bpartner\b/, 0.95],
      [/\b(somebody|someone|anybody)\b.*\bhelp\b/, 0.94],
      [
        /\b(problem|trouble|issue|not getting along)\b.*\b(partner|partnership)\b|\bpartner\b.*\b(problem|trouble|issue)\b/,
        0.95,
      ],
      [/\bi am stuck\b/, 0.9],
    ],
  },
  {
    name: 'help',
    cues: [
      [/\b(what|which|list|show)\b.*\bcommands\b/, 0.94],
      [/^(help|halp)( me)?$/, 0.95],
      [/\bhow (do|does|is|can)\b.*\b(work|use)\b/, 0.92],
      [/\bwhat (is p3|can you do|do you do|can i (do|say|type|ask)( here| you)?)\b/, 0.95],
      [/^(commands|instructions|manual)$/, 0.92],
      [/\bexplain\b/, 0.85],
    ],
  },
  {
    name: 'export',
    cues: [
      [
        /\b(send|give|show|get|copy|see|download|have)\b.*\b(information|info|data|records?|everything)\b.*\b(about|on|of) me\b/,
        0.94,
      ],
      [/\b(copy|download|export|send me)\b.*\bdata\b/, 0.95],
      [
        /\b(copy|what|everything|all|data|information)\b.*\byou (keep|have|know|store|hold|saved?) (about|on|of) me\b/,
        0.95,
      ],
    ],
  },
  {
    name: 'leave',
    cues: [
      [/\b(resign\w*|step(ping)? down|opt(ing)? out|end my participation|unenroll)\b/, 0.94],
      [/\b(withdraw|drop out|take me out|leave|quit)\b.*\b(program|partnership|p3|this)\b/, 0.94],
      [/\bwant to quit\b/, 0.93],
      [/\b(remove|take|drop|sign|pull|count) me (off|out|from)\b/, 0.93],
      [/\b(no longer|not) (wish|want)( to)?( \w+)? participate\b/, 0.95],
    ],
  },
  {
    name: 'skip',
    cues: [
      [
        /\b(skip|do not need|do not want|do without|no need for|without|not (to )?have)\b.*\b(final|last) (meeting|one|step)\b|\bskip\b.*\b(final|last|meeting)\b/,
        0.97,
      ],
    ],
  },
  {
    name: 'home',
    cues: [
      [/^(hi|hello|hey|howdy|good (morning|afternoon|evening))( there| all)?$/, 0.9],
      [/^(ok )?(many )?(thanks|thank you|bye|goodbye|cheers)( \w+){0,6}$/, 0.9],
    ],
  },
]
