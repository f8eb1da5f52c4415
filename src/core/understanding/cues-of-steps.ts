import type { Intent } from './intent-names.ts'

const not = '(?:not|never|no longer|unable)'
const thing = '(?:visit|call|meeting|appointment|times?|it|date)'
const between = '(?:\\w+ ){0,4}'
const re = (source: string) => new RegExp(source)

/** What is said of a visit, a call or a meeting: that it is to be, was, or is not. */
export const stepCues: readonly Intent[] = [
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
    name: 'skip',
    cues: [
      [
        /\b(skip|do not need|do not want|do without|no need for|without|not (to )?have)\b.*\b(final|last) (meeting|one|step)\b|\bskip\b.*\b(final|last|meeting)\b/,
        0.97,
      ],
    ],
  },
]
