import type { Intent } from './intent-names.ts'

const not = '(?:not|never|no longer|unable)'
const between = '(?:\\w+ ){0,4}'
const re = (source: string) => new RegExp(source)

/** What is asked about, looked at or set: where things stand, who the partner is, reminders, help, one’s data. */
export const viewCues: readonly Intent[] = [
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
    name: 'home',
    cues: [
      [/^(hi|hello|hey|howdy|good (morning|afternoon|evening))( there| all)?$/, 0.9],
      [/^(ok )?(many )?(thanks|thank you|bye|goodbye|cheers)( \w+){0,6}$/, 0.9],
    ],
  },
]
