/**
 * What does not belong in a plan or a log: a rubric level beside an indicator (P3 is no evaluation), and what tells who a student is.
 * Rules, no learning: each says which words it saw, the person decides. test/fixtures/kind-words holds what must and must not be seen.
 */
export interface Concern {
  readonly kind: 'level' | 'student'
  /** The words that were seen, as they were typed. */
  readonly words: string
}

export interface Rubrics {
  /** The indicators that may be meant, by code and name. */
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
}

/** The first concern of each kind. */
export const concernsIn = (text: string, rubrics: Rubrics): readonly Concern[] => {
  const sentences = text.split(/(?<=[.!?;])(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr)\.)\s+|\n+/).filter(Boolean)
  const first = (kind: Concern['kind'], look: (sentence: string) => string | undefined): readonly Concern[] => {
    for (const sentence of sentences) {
      const words = look(sentence)
      if (words !== undefined) return [{ kind, words: words.trim() }]
    }
    return []
  }
  return [...first('level', levelIn(rubrics)), ...first('student', studentIn)]
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What makes a number something else than a level. */
const COUNTED =
  '(?!(?:st|nd|rd|th)\\b)(?!\\s*(?:%|percent|x\\b|times?|of\\b|out\\b|to\\b|or\\b|and\\b|more|new|other|different|-|–|/\\d{2}|:\\d{2}|\\d|,\\d{3}|' +
  'minutes?|hours?|days?|weeks?|months?|years?|periods?|rounds?|visits?|walks?|walkthroughs?|meetings?|calls?|sessions?|teams?|teachers?|leaders?|coaches|students|classes|classrooms?|grades?|schools?|groups?|goals?|steps?|points?|ideas?|things|strategies|indicators?|standards?|tiers?|[ap]\\.?m\\b|o.clock))'
const NUMBER = `[1-5](?:\\.\\d{1,2})?(?:s\\b|\\b)${COUNTED}`
const WORDED = `(?:one|two|three|four|five)\\b(?!-)${COUNTED}`
/** What other rubrics call their levels. */
const NAMED_LEVEL =
  '(?:emerging|beginning|developing|basic|approaching|proficient|accomplished|advanced|exemplary|distinguished|effective|ineffective|needs improvement)'
/** What is out of five and no count of things. */
const OF_FIVE = '[1-5](?:\\.\\d{1,2})?\\s*(?:out of|/)\\s*5\\b(?!\\s+[a-z])'
const FROM_TO = 'from (?:an? )?[1-5] to (?:an? )?[1-5]\\b(?!\\s+(?!this\\b)[a-z]+s\\b|%)'
const WORD_LEVEL = '(?:significantly )?(?:above|below|at|exceeds?|meets?|met) (?:the )?expectations?'
const SCORE = '(?:score[ds]?|scoring|rat(?:ed|es?|ing)|level(?:ed)?|graded?|mark(?:ed)?|evaluat(?:ed|ion))'

const levelIn = ({ indicators }: Rubrics) => {
  const codes = indicators.map(({ code }) => escaped(code)).join('|')
  const names = indicators
    .filter(({ name }) => /\s/.test(name))
    .map(({ name }) => escaped(name))
    .join('|')
  const about = [
    codes && `\\b(?:${codes})\\b`,
    names && `\\b(?:${names})\\b`,
    '\\b(?:indicator|rubric|TEAM|evaluation)\\b',
  ]
    .filter(Boolean)
    .join('|')
  const indicator = [codes && `\\b(?:${codes})\\b`, names && `\\b(?:${names})\\b`].filter(Boolean).join('|') || '(?!)'
  // "Environment" is a word like others, too: it counts with its capital, where something is in or on it.
  const single = indicators.filter(({ name }) => !/\s/.test(name)).map(({ name }) => escaped(name))
  const onSingle = single.length > 0 ? `\\b(?:in|on|for|under) (?:${single.join('|')})\\b` : '(?!)'
  const looks: readonly [needs: RegExp, level: RegExp][] = [
    // "B1: 2", "B1 = 3", "B1 (4)", "B1 level 2"
    [/(?:)/, new RegExp(`(?:${indicator})\\s*(?:[:=(]|[-–—](?=\\s))\\s*(?:a |level |score )?${NUMBER}`, 'i')],
    // "a 2 in B1", "3 on Family Involvement"
    [
      /(?:)/,
      new RegExp(
        `\\b(?:an? |level |her |his |their )?${NUMBER}\\s+(?:in|on|for|under|at)\\s+(?:the |indicator )*(?:${indicator})`,
        'i',
      ),
    ],
    // "A1 a two", "B3: developing", "a three on Teacher Leaders"
    [
      /(?:)/,
      new RegExp(
        `(?:${indicator})\\s*[:=(,–—-]?\\s*(?:is |was )?an? ${WORDED}(?=\\s*(?:[,.;:!?)]|$|this\\b|last\\b|in\\b|but\\b|now\\b|again\\b))`,
        'i',
      ),
    ],
    [/(?:)/, new RegExp(`(?:${indicator})\\s*(?:[:=(]|[–—-](?=\\s))\\s*${NAMED_LEVEL}\\b(?!\\s+[a-z])`, 'i')],
    [/(?:)/, new RegExp(`\\ban? ${WORDED} (?:in|on|for|under) (?:the |indicator )*(?:${indicator})`, 'i')],
    [/(?:)/, new RegExp(`\\ban? (?:${NUMBER}|${WORDED}) ${onSingle}`)],
    [new RegExp(onSingle), /["“'‘]?\b(?:ineffective|unsatisfactory|needs improvement|least effective)\b/i],
    // "4 out of 5", "from 3 to 4"
    [new RegExp(`${indicator}|\\brubric\\b`, 'i'), new RegExp(`(?<![\\d/])${OF_FIVE}`, 'i')],
    [new RegExp(`${indicator}`, 'i'), new RegExp(FROM_TO, 'i')],
    // "scored 2", "a rating of 3", "level 4", in a sentence about an indicator or an evaluation
    [
      new RegExp(about, 'i'),
      new RegExp(`\\b${SCORE}\\b[^.!?\\d]{0,20}?\\b(?:an? |at |as |of |is |was |with )?${NUMBER}`, 'i'),
    ],
    // "she is a 2", "got a 3"
    [
      new RegExp(about, 'i'),
      new RegExp(
        `\\b(?:is|was|are|were|got|gets?|earned|received|gave|given|made|stays?|remains?)\\b(?: (?:me|her|him|them|it|still|now|only|just))*\\s(?:(?:an?|at|all|straight|mostly) )*(?:solid |strong |weak |low |high )?${NUMBER}`,
        'i',
      ),
    ],
    [new RegExp(about, 'i'), new RegExp(`\\b${WORD_LEVEL}\\b`, 'i')],
    [new RegExp(about, 'i'), /\b(?:ineffective|unsatisfactory|needs improvement|least effective)\b/i],
  ]
  return (sentence: string): string | undefined => {
    for (const [needs, level] of looks) {
      const found = needs.test(sentence) ? level.exec(sentence) : null
      if (found) return found[0]
    }
    return undefined
  }
}

/** A word that begins with a capital and is called so, and not the first of what such a sentence begins with. */
const NAME =
  "(?!(?:The|This|That|These|Those|Our|My|Her|His|Their|Your|Each|Every|All|Some|Any|Both|Many|Most|One|Two|In|On|At|For|With|From|To|By|We|They|He|She|It|I|A|An|If|When|As|And|But|Or|No|Not|New|Council|Services|Support|Success|Government|Growth|Learning|Achievement|Data|Handbook|Affairs|Teachers?|Body|Voice|Work|Leaders?hip|Led|Centered|School|District|State|County|Elementary|Middle|High|Grade|Tier|Title|Special|Ready|Reading|Math|English|Science|History|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Fall|Winter|Summer|IEP|PLC|TEAM|RTI|MTSS|ELL|ESL|EL|SPED|TCAP|Teacher|Parent|Family|Principal|Assistant|Director|Coach|Counselor|Mr|Ms|Mrs|Dr|Miss|Coaches|Visit|Observe|Meet|Read|Review|Discuss|Share|Ask|Plan|Use|Try|Add|Build|Set|Talk|Begin|Start|Keep|Look|Check|Track|Lead|Model|Pair|Give|Make|Take|Write|Post|Walk|Watch|Focus|Train|Bring|Send|Help|Move|Run|Show|Find|Get|Offer|Create|Develop|Monitor|Celebrate|Include|Invite|Compare|Collect|Continue|Increase|Improve|Reduce)\\b)(?:[A-Z][’'])?[A-Z][a-zà-ž]+(?:[-’'][A-Z][a-zà-ž]+)?"
const INITIALS = '[A-Z]\\.\\s?[A-Z]\\.'
const PERSON = `(?:${NAME}(?:\\s+(?:${NAME}|[A-Z]\\.?(?![a-zA-Z])))?|${INITIALS})`
const PUPIL =
  '(?:student|pupil|kid|child|boy|girl|scholar|kindergartner|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th)?)[- ]grader|freshman|sophomore)'
const RECORD =
  '(?:IEP|504(?: plan)?|BIP|FBA|behavior plan|report card|transcript|test scores?|discipline record|disability|diagnosis|attendance record|lunch status|suspension|expulsion|retention|absences|reading (?:fluency|level|score)|fluency|Lexile|tardies|medication|custody)'
/** Grown-ups who are named beside students. */
const GROWN_UP = /\b(?:Mr|Ms|Mrs|Dr|Miss|Coach|Principal|Teacher|Director)\.?\s+$/

const STUDENT: readonly RegExp[] = [
  // "a student named Jayden", "our fourth grader Ava B."
  new RegExp(`\\b[Ss]?(?:${PUPIL})s?\\b,?\\s+(?:(?:is |was )?(?:named|called)\\s+)${PERSON}`),
  new RegExp(`\\b(?:${PUPIL})\\b,?\\s+${PERSON}(?![\\w’']*\\s+(?:Elementary|Middle|High|School|County|Academy))`),
  // "Jayden, a 4th grader", "Jayden is a student"
  new RegExp(`\\b${PERSON},?\\s+(?:who\\s+)?(?:is |was )?(?:a|an|our|my|one)\\s+(?:[a-z]+\\s+){0,2}(?:${PUPIL})\\b`),
  // "Jayden in 4th grade", "Ava B. (grade 3)"
  new RegExp(
    `\\b${PERSON},?\\s+(?:\\(|in |from |of )?(?:our )?(?:grade \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th) grade\\b(?!\\s+(?:team|teachers?|PLC|math|reading|data|class)))(?=\\)|[,.]|\\s|$)`,
  ),
  // "Jayden's IEP", "the suspension of Ava"
  new RegExp(`\\b${PERSON}[’']s\\s+(?:[a-z]+\\s+)?${RECORD}\\b`),
  new RegExp(`\\b${RECORD}\\s+(?:of|for)\\s+${PERSON}(?![\\w’']*\\s+(?:Elementary|Middle|High|School|County|Academy))`),
  new RegExp(
    `\\b${PERSON}\\s+(?:has|had|needs|got|lost|is on|was on)\\s+(?:an?|his|her|their)\\s+(?:new\\s+)?${RECORD}\\b`,
  ),
  // "one of my 5th graders, Marcus Webb", "the twins, Noah and Liam Park", "Jayden R. in room 204"
  new RegExp(`\\b[Oo]ne of (?:my|our|the|his|her|their) (?:[a-z]+ ){0,2}(?:${PUPIL})s,?\\s+${PERSON}`),
  new RegExp(`\\b(?:twins|triplets|siblings|brothers|sisters),?\\s+${PERSON}`),
  new RegExp(`\\b${NAME}\\s[A-Z]\\.\\s+(?:in|from)\\s+(?:room|class|homeroom|grade|my|our)\\b`),
  // "Ava's mother"
  new RegExp(
    `\\b${PERSON}[’']s\\s+(?:(?:step|grand|foster )?(?:mother|father|mom|mum|dad|parents?)|guardian|grandma|grandpa|caseworker)\\b(?!\\s+(?:nights?|days?|surveys?|councils?|groups?|meetings?|teacher|conferences?|centers?|advisory|academy|workshops?|university|association|letters?|involvement|engagement|breakfast|caf)\\b)`,
  ),
  /\bSSN\b|\b[Ss]ocial [Ss]ecurity [Nn]umber\b|(?<!\d|-)\d{3}-\d{2}-\d{4}(?!\d|-)/,
  // "student ID 4471902", "DOB 3/14/2015"
  /\b(?:[Ss]tudent|[Ss]tate|[Pp]upil)\s+(?:ID|number|no\.?)\s*(?:#|is|:)?\s*\d{4,}/,
  /\b(?:DOB|[Dd]ate of birth|[Bb]orn on)\b[:\s]*(?:\d|[A-Z][a-z]{2})/,
  /\b[Ll]unch (?:number|ID|PIN)\s*:?\s*\d{3,}/,
]

const studentIn = (sentence: string): string | undefined => {
  for (const rule of STUDENT) {
    const found = rule.exec(sentence)
    if (found && !GROWN_UP.test(sentence.slice(0, found.index))) return found[0]
  }
  return undefined
}
