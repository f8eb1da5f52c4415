/** Ways of saying one thing, phrases with their spaces. What is learned of one of them holds for all. In capitals as what the words become. */
const concepts: Readonly<Record<string, string>> = {
  CANNOT: `no dice|not in the cards|out of the question|not happening|no go|a no|off the table|not feasible|unavailable|booked solid|double booked|have a conflict|do not have time|tied up|can not|could not|will not be able to|will not be|not going to be able to|am not able to|are not able to|is not able to|not able to|unable to|
    will not|would not|not going to|no way i can|there is no way|no way|not possible|impossible|can no longer|no can do|
    will have to pass|have to pass|got to pass|might not|may not be able to|never going to|is not going to|are not going to|am not going to|
    not gonna|do not think i can|do not think we can|do not see how i can`,
  NOT: 'not|never|no longer|neither|none|nobody|no one|not one|nothing|without|nor|hardly',
  MUST: `have to|has to|need to|needs to|must|had to|got to|going to have to|ought to|supposed to|expected to|should|shall|be due to|meant to`,
  WISH: `i would like to|i would love to|we would like to|i want to|we want to|i wish to|i wanted to|would like to|want to|would like|want|wish|i need you to|
    can you please|could you please|can you|could you|would you|will you|please|let me|help me|i need to|may i|can i|could i|might i|allow me to|
    i am trying to|trying to|i was hoping to|hoping to|let us|go ahead and|i am looking to|looking to|i was wondering if|wondering if`,
  CANCEL: `pull the plug|bag it|take a pass|put the kibosh on|ax|axe|bow out of|break our appointment|take it off|fall through|falls through|fell through|undo|wash out|cancel|canceled|cancelled|canceling|cancelling|cancellation|call off|called off|call it off|scrap|scrapped|nix|scratch|back out|backing out|
    backed out|bail|bail out|bow out|pull out|pulling out|drop out|beg off|renege|flake|opt out of the visit`,
  MOVE: `raincheck|kick the can|table it|push out|redo|rework|shuffle|juggle|trade|exchange|sooner|some other time|try again another|reschedule|rescheduling|rescheduled|postpone|postponed|postponing|push back|push|pushed|move|moved|moving|shift|bump|slide|delay|delayed|
    rebook|swap|switch|change the date|change the time|change the day|another day|another time|another date|a different day|a different time|
    a different date|different time|different day|different date|new time|new date|new day|other times|other time|other dates|other days|
    another week|later date|rain check|rearrange`,
  BOOK: `on the books|ink it|lock down|firm up|hammer out|touch base|compare calendars|sync up|find a slot|get the ball rolling|settle on|figure out a time|schedule|scheduling|set up|set a time|set a date|arrange|organize|find a time|find a date|pick a date|pick a time|pick a day|choose a date|
    get on the calendar|on the calendar|put on the calendar|pencil in|pencil me in|line up|get together|nail down|plan a visit|book|propose|suggest|offer`,
  OPEN: `wide open|have an opening|have room|got time|have time|flexible|clear|am game|cleared|freed up|available|free|open|am around|in town|could come|can come|can do|could do|able to do|could make|can make|would work|works for me|good for me|
    works best for me|good with me|i could|swing by|drop by|stop by|come by|come over|come see|head over|drive over`,
  ATTEND: `swing it|swing|make it work|be present|get over there|get up there|break away|get loose|sneak away|pull it off|pull that off|make it|be there|come|attend|get away|show|show up|be coming|join|participate in|make the visit|make the call|make the meeting|travel|drive there|
    go|do it|keep|be at|get there|leave the building`,
  CAME: `showed|shown|showed up|show up|shows up|turned up|turn up|came|arrived|arrive|appeared|appear|joined|dialed in|dial in|called in|picked up|pick up|
    answered the phone|logged on|logged in|showed his face|show his face|be found|around|on the call|on the line|in the building|got on|came on`,
  ABSENT: `high and dry|never materialized|bailed on me|in the lurch|dropped the ball|flaked|flaked on me|no sign of|nowhere to be found|left me waiting|stood ben up|no show|no showed|no-show|stood me up|stood us up|stand me up|blew me off|blew us off|ghosted|ghosted me|left me hanging|absent|forgot about me|
    skipped out|forgot about our|missed our|was a no|no call`,
  WAITED:
    'waited|was waiting|sat there|stood there|sat in|sat on|hung around|drove all the way|i showed up|we showed up',
  MET: `broke bread|crossed paths|face time|shot the breeze|in the books|checked off|hung up|dropped in on|paid a visit|complete|met|met up|talked|spoke|spoken|chatted|visited|called him|called her|toured|hosted|sat down with|got together|caught up|had a visit|had a call|
    had our call|had our visit|had the call|had the visit|had my visit|did the visit|did our visit|did the call|did our call|did my visit|went to see|went over to|
    went by|was over at|came back from|back from|got back from|got off the phone|on the phone for|carried myself over|chewed the fat|had a good talk|
    finished|completed|wrapped up|knocked out|got done|done with|is done|was done|took place|happened|lasted|ran about|ran|spent|stayed|zoomed|facetimed|
    connected|made it over|made the visit yesterday|got to talk|finally met|got to meet`,
  LOG: 'log|logged|logging|record|write up|write down|put in|put down|enter|report a|report my|report our|document|note|mark|jot down|submit|file my|turn in',
  VISIT: 'visit|visits|visitation|site visit|school visit|trip|walkthrough|walk through|tour',
  CALL: 'call|phone call|phone conversation|conversation|talk|zoom|check in|chat',
  MEETING: 'meeting|final meeting|appointment|get together|session|meet|meetings',
  TIMES:
    'times|dates|days|options|slots|choices|offers|suggestions|hours he|hours she|time slots|those|these|them|any of them|any|all of them|all three|all two|both',
  FITS: `works|work|suits|suit|fits|fit|good|fine|perfect|great|best|better|ok|convenient|possible|suitable|dandy|ideal|will do|would do|doable|sounds good`,
  ACCEPT: `thumbs up|good to go|green light|a go|sold|done deal|fine by me|no problem|on board|am down|down for|winner|sign me up for|say yes|a yes|accept|accepted|agree|agreed|confirm|confirmed|take|choose|go with|count me in|i am in|see you then|i will be there|it is a date|
    that is a plan|deal|sounds like a plan|works great|lock in|lock it in|put me down for`,
  FIRST: 'first|second|third|last one|1st|2nd|3rd|earlier one|later one|former|latter|the one',
  WHO: 'who|whom|whose|who is|who are|what is the name|name of|what person|which principal|which person',
  WHEN: 'when|when is|when are|what time|what day|what date|which day|how soon',
  WHERE: 'where|where is|where are|which school|what school|location|address|directions',
  REACH: `reach|contact|get hold of|get ahold of|get in touch|get in touch with|email|e-mail|phone number|phone|number|cell|cell phone|mobile|
    contact info|contact information|info|extension`,
  PARTNER:
    'other half|teammate|opposite number|other guy|the person i am with|my person|partner|partners|peer|buddy|companion|counterpart|match|pair|paired|paired up|matched|matched up|paired with|matched with|hooked up with|put with|assigned|other principal',
  NEXT: `the scoop|any word|in my court|in his court|in their court|on deck|on tap|in store|in the works|next up|holding things up|the holdup|where things stand|where do things|rundown|next|next step|left to do|what is left|still owe|owe|to do|my turn|whose turn|turn|my move|whose move|our move|status|progress|where we are|where are we|
    where we stand|where do we stand|stand|where we at|how far|due|deadline|overdue for me|on track|behind on|caught up|what now|steps|remaining|remain|left|
    still scheduled|still on|still meeting|anything scheduled|coming up|upcoming|expected of me|happens now|happens next|comes after|waiting on me|need from me`,
  REPLIED:
    'radio silence|crickets|gone dark|called me back|called back|texted back|wrote back|written me back|answered|answer|responded|respond|replied|reply|heard back|gotten back|got back to|get back to|written back|returned my|returning my|heard from',
  STUCK: `hit a wall|dead end|wits end|end of my rope|in a bind|in a pickle|over my head|broken|blank|crash|crashed|crashing|error|glitch|froze|frozen|freezing|not loading|will not load|not letting me|will not let me|mistake|wrong person|technical|need help|need some help|need assistance|need advice|need a hand|needs help|stuck|trouble|problem|issue|complaint|step in|intervene|someone help|somebody help|
    anybody help|someone from the office|human being|real person|a human|an actual person|talk to somebody|talk to someone|speak to somebody|speak to someone|
    speak with someone|speak with somebody|coordinator|the office|the department|the state|in charge|not working out|not getting along|not a good fit|
    new partner|different partner|another partner|retired|resigned|left the district|moved away|got a new job|rude`,
  PLAN: 'plan|action plan|individual action plan|iap|goal|goals|action step|action steps|evidence|objective|objectives|growth plan',
  SETTINGS: `settings|setting|preferences|time zone|timezone|working hours|work hours|office hours|quiet hours|my hours|notification settings|change my email|
    reminder settings|between 8|only mornings|mornings only|by email instead|reminders by email|central time|eastern time|turn off|opt in`,
  QUIET: `zip it|pipe down|take a break|back off|ease up|dial it back|cool it|leave me be|let me be|quiet down|on hold|a break from|stop|quit|pause|mute|silence|hush|hush up|hold off|hold off on|no more|snooze|leave me alone|do not disturb|quit bugging|stop bugging|shut up|cut out|cut off|
    be quiet|shush|lay off|suspend|knock it off|give it a rest|turn off|halt`,
  REMINDERS: `reminders|reminder|reminding|remind me|reminding me|messages|messaging|message me|texts|texting|notifications|nudges|nudging|pings|pinging|bugging|
    bothering|pestering|nagging|emails|emailing|alerts|bug me|bother me|pester me|nag me|ping me|write to me|contact me|text me|notify me`,
  AWAY: `on leave|maternity leave|medical leave|family leave|sick leave|on vacation|vacation|out of town|out of the office|out of office|away|surgery|jury duty|
    be out|i am out|back on|conference|traveling|travelling|bereavement|recovering`,
  UNTIL: 'until|till|through|thru|before|not before|get back|am back',
  LATER: `slammed|buried|up to my ears|up to my neck|snowed under|hands full|hands are full|plate is full|full plate|drowning|underwater|put a pin|back burner|hold that thought|bad time|in the weeds|crazy day|backed up|middle of something|later|ask me again|ask again|check back|check with me|try me|try again|remind me later|remind me again|holler at me|another time please|not now|
    not right now|not today|not a good time|busy|covered up|swamped|in a meeting|give me a|couple days|circle back|follow up with me|get back to me|come back`,
  LEAVE: `throw in the towel|hang it up|call it quits|bow out|jump ship|pack it in|tap out|not for me|move on|participation|no longer a principal|leave the program|leave the partnership|leave p3|drop out of|withdraw|withdraw from|resign|resigning|step down|take me off|take me out|remove me|
    sign me off|opt me out|opt out|unenroll|unsubscribe|get me out|count me out|pull me out|want out|quit the program|no longer participate|no longer be part|
    end my participation|be done with|do not want to participate|not participate|be in the program|be in this|stay in the program|not stay in`,
  PROGRAM: 'program|partnership|p3|initiative|project|this thing|list',
  SKIP: 'skip|forgo|forego|do without|go without|omit|pass on the final|do not need|no need for|not necessary|not needed|see a need for|drop the final|without the final',
  FINAL: 'final meeting|last meeting|final one|last one|final step|last step|wrap up meeting|closing meeting|debrief',
  HOW: 'show me the ropes|learn the ropes|clueless|no clue|new here|heads or tails|what is the deal|get started|confused|directions|purpose|how do i|how does|how do|how can i|how to|how is|how this|how it|explain|instructions|guide|manual|tutorial|what can i type|what can i say|what can you|what can i do|what all can|what do you do|what is p3|what is this|who are you|what are you|commands|menu|options here',
  DATA: 'data|information|records|copy of everything|everything you have|everything you know|what you have|what you know|what do you know|got on me|have on me|about me|stored|my file',
  EXPORT: 'download|export|copy|a copy|as a file|json',
  PRIVACY:
    'privacy|private|who can see|who sees|who all can see|who reads|can anybody see|can anyone see|can my boss|can my director|visible|confidential|see what i write|see my notes|read my notes|delete my|erase my|delete what|erase what|delete everything|my account',
  PROOF:
    'for my records|paper trail|paperwork|something official|licensure|recertification|portfolio|prove|proof|certificate|credit|credits|hours i have|my hours|hours have i|hours do i have|professional learning|professional development|pd credit|ceu|transcript|letter that says|documentation of',
  IDEAS: 'ideas|idea|next steps i|things i wanted to try|wanted to try|follow ups',
  THANKS:
    'thanks|thank you|much obliged|appreciate it|appreciate you|appreciate|cheers|bye|goodbye|good night|have a good|see you|take care|many thanks',
  HELLO: 'hi|hello|hey|howdy|good morning|good afternoon|good evening|morning all|greetings|hiya|hey there',
  SEE: 'show|show me|see|look at|look over|open|view|pull up|bring up|display|check|list|give me|get me|find|tell me|let me see',
  CHANGE:
    'change|edit|update|add|fix|correct|modify|amend|revise|adjust|adding|updating|finished my|completed my|reached my|met my goal|done with goal',
  EVERYONE:
    'all of the principals|the whole state|the entire group|the late ones|all of our|everybody|everyone|all the principals|all principals|all partners|all the directors|all directors|the whole group|all of them who|every principal|all administrators',
  SEND: 'send|message|email everybody|email everyone|write to|tell all|let everyone know|announce|blast|text everybody|note to|notify',
  BEHIND:
    'chasing|through the cracks|gone cold|cold|dragging|dropping the ball|not scheduled|stalled|slipping|behind|late|overdue|past due|have not met|has not met|have not logged|have not started|not started|stuck pairs|are stuck|slow|lagging|missed the deadline|gone quiet',
  PAIRS: 'pairs|pairings|partnerships|all the pairs|every pair|couples|matches',
  BOARD:
    'lay of the land|where do the pairs|how the pairs|state of the pairs|look over the pairs|board|dashboard|overview|big picture|overall|all the pairs|everything going|how are the pairs|how are things',
  WAITING:
    'approve|requests come in|handle first|needs my|my decision|my approval|my queue|my desk|waiting on me|waiting for me|needs my attention|need my attention|on my plate|my to do|todo|requests for help|asked for help|inbox|need me|need to handle',
  UNREACHABLE:
    'without an account|not connected|never got there|did not arrive|never arrived|wrong email|invalid|unreachable|can not get hold of|can not reach|bounced|bounce|not getting our messages|not getting our|not delivered|undeliverable|not installed|does not have the app|do not have the app|did not get it|not receiving|bad email|bad address',
  MATCHING:
    'matching|run the match|make pairs|make the pairs|pair people|pair them up|match everybody|propose pairs|propose some pairs|match people|match them|publish|new proposal',
  IMPORT: 'import|upload|load|spreadsheet|csv|excel|file of|csv file|load the roster|new roster',
  ROSTER:
    'roster|on the roster|everybody we have|participants|list of principals|people in the program|signed up people',
  BREAKS:
    'snow day|snow days|spring break|fall break|winter break|thanksgiving break|christmas break|holiday|holidays|testing window|testing windows|breaks|blackout|closed for|out for',
  NUMBERS:
    'report|reports|numbers|figures|statistics|stats|year end|end of year|results|totals|summary for|how many hours|pdf|school board|legislature|commissioner',
  DIGEST: 'digest|weekly|weekly summary|this week|past week|each week|every week|summary',
  DIRECTORS: 'directors|director|superintendents|superintendent',
  NOMINATE:
    'nominate|nominating|put up|put forward|put in for|recommend|another principal up|sign up a principal|add a principal',
  NOMINEES:
    'nominees|nominations|nominated|my people|my principals|our principals|said yes|have not answered|has not answered|who have we got|my administrators|our people',
  DISTRICT:
    'district|districts|county|opt us|opting out|opting in|our district|my district|sign us up|we want in|we are in|we are out|city schools|county schools',
  CHANNELS: 'channel|channels|post in|posting in|posts|announcements',
  YEAR: 'due date|due dates|dates of the year|school year|new year|windows|deadline for|deadlines|end of the program|program end|program start|cycle',
  SETUP:
    'setup|start a new|begin a new|new cycle|from scratch|get started with the program|set up the program|set up the year',
  CHECKLIST:
    'checklist|missing|ready to start|ready to launch|ready to go|before we launch|before we start|did i forget|good to go',
  AUDIT: 'audit|who looked|who opened|who changed|who read|who did|trail|history of changes|access log',
  TEXTS:
    'what the bot says|sounds|phrased|tone|reads|typo|greeting|wording|welcome message says|what the message says|what it says|the text of|reword|template text|welcome message|invitation says|contact person',
  OFFICES:
    'allowed to|rights|do what i do|take over for me|fill in for me|backup|coordinators|make a coordinator|a coordinator too|give access|access to the|admin|admins|another coordinator|operator',
  RETENTION: 'retention|how long do we keep|how long are|kept|legal hold|purge|records request|public records',
  LINKCODE: 'code|link code|log in|different email|wrong email|other address|link their',
  NEIGHBORS: 'neighbors|neighbor|border|borders|bordering|next to|adjacent|neighboring',
  WORKSPACES: 'workspaces|workspace|tenant|tenants|slack and teams|hooked up',
  ILL: 'sick|ill|fever|flu|covid|stomach bug|under the weather|throwing up|strep|migraine|in the hospital|surgery|quarantined|puking|laid up|a cold|sore throat|food poisoning',
  HINDRANCE:
    'tornado|flood|flooded|snow|ice|icy|power outage|lost power|burst|water main|jury duty|court|funeral|a death|passed away|emergency|accident|car trouble|broke down|in the shop|no sub|get a sub|short staffed|the state is|lockdown|roads|stranded|stuck at|pulled into|called away|short handed',
  SMALLTALK: `lol|haha|lunch|game|weather|football|basketball|birthday|happy birthday|joke|dinner|breakfast|movie|church|vols|titans|coffee|dog|cat|pizza|picnic|
    newsletter|meme|bless your heart|congratulations|congrats|weekend|raining|snowing|ice`,
  SCHOOLDAY: `bus|buses|cafeteria|copier|toner|gym|hvac|heat|gate|fire drill|drill|iep|grade|lunch duty|car line|yearbook|printer|password|wifi|internet|projector|
    attendance|field trip|recess|library|board meeting|board packet|purchase order|budget|po|powerschool|skyward|evaluation|evaluations|tcap|rti|mtss|504|spelling bee|
    concert|recital|auditorium|banquet|tickets|report cards|report card|grades|interview|interviews|interviewing|alarm|fire alarm|fire marshal|key|keys|sink|roof|boiler|
    plumbing|water|power|tornado|homework|graduation|prom|homecoming|discipline|suspended|suspension|expelled|detention|hallway|textbooks|desks|laptops|chromebooks|
    parking lot|playground|practice|game|tryouts|assembly|pep rally|fundraiser|book fair|science fair|open house|parent night|picture day|faculty meeting|staff meeting|
    team meeting|department meeting|budget meeting|parent conference|parent teacher|wing|room|rooms|building|classroom|testing coordinator|enrollment|zoning|accreditation|
    improvement plan|walkthrough scores|test scores|state test|benchmark|benchmarks|lesson plans|professional day|band|choir|cheer|track meet|tournament|
    miles|mileage|museum|zoo|piano|laminator|stapler|badge|keys|umbrella|jacket|coat|backpack|backpacks|lunchbox|locker|lockers|mop|ladder|truck|trailer|van|vans|tire|
    battery|charger|phone line|intercom|bell|bells|speaker|microphone|camera|cameras|flag|sign|banner|poster|posters|shirts|t-shirts|uniforms|trophy|plaque|ribbons|
    candy|cookies|donuts|cake|cupcakes|snacks|popcorn|milk|juice|sandwiches|barbecue|chicken|tacos|salad|restaurant|catering|caterer|flowers|gift|gifts|cards|envelopes|
    stamps|checks|invoice|invoices|receipt|receipts|requisition|timesheet|timesheets|payroll|insurance|benefits|leave request|raise|contract|grant|grants|audit of the|
    architects|contractor|painters|paint|carpet|floor|floors|ceiling|windows|window|door|doors|lock|locks|lights|light|fence|trees|grass|mower|snowplow|ice melt|
    thermostat|furnace|leak|leaks|flood|mold|mice|bees|spider|snake|dance|dances|play|musical|talent show|carnival|festival|parade|auction|raffle|yard sale|dues|fees|
    vaccine|flu|fever|covid|lice|stomach bug|ambulance|hospital|dentist|surgeon|pharmacy|haircut|gym membership|vet|mechanic|oil change|car wash|airport|flight|hotel|
    wedding|funeral home|baby shower|reunion|anniversary|vacation photos|movie|book club|podcast|playlist|song|concert tickets|lottery|election|vote|jury|police|sheriff|
    deputy|fire department|firefighter|mail carrier|delivery|package|packages|boxes|dumpster|trash|recycling|bathroom|bathrooms|toilet|water fountain|kitchen|stove|
    freezer|refrigerator|microwave|ice machine|coffee pot|vending machine|spelling|phonics|math scores|reading scores|act|sat prep|valedictorian|diploma|diplomas|
    transcripts|transfer|transfers|custody|guardian|truancy|court|dcs|bullying|fight|fights|vape|vaping|weapon|threat|lockdown|evacuation|siren|weather radio`,
  OTHERS: `parent|parents|mom|moms|mother|dad|father|coach|coaches|teacher|teachers|faculty|staff|substitute|sub|subs|nurse|custodian|custodians|student|students|kid|kids|
    pto|pta|plumber|electrician|guy|repairman|inspector|marshal|team|class|classes|grader|graders|boys|girls|driver|drivers|secretary|bookkeeper|counselor|librarian|sro|
    officer|vendor|superintendent|assistant principal|assistant|committee|wife|husband|daughter|son|sister|brother|grandmother|grandma|grandpa|granddaughter|grandson|
    uncle|aunt|cousin|friend|friends|pastor|doctor|dentist|lawyer|attorney|mayor|crew|company|sales rep|salesman|volunteers|band director|aide|aides|child|children|baby|
    family|families|grandparents|applicant|applicants|candidate|candidates|senator|legislators|PERSON`,
}

const phrases: readonly (readonly [phrase: string, concept: string])[] = Object.entries(concepts)
  .flatMap(([concept, words]) => words.split('|').map((phrase) => [phrase.trim(), concept] as const))
  .sort(([a], [b]) => b.split(' ').length - a.split(' ').length || b.length - a.length)

const byPhrase = new Map<string, string[]>()
for (const [phrase, concept] of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), concept])
const longest = Math.max(...phrases.map(([phrase]) => phrase.split(' ').length))

/** What the words at each place stand for: every phrase that begins there, so that "call off" is both a call and its end. */
export const conceptsIn = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((_, at) => {
    const found: string[] = []
    for (let length = longest; length >= 1; length--) {
      if (at + length > words.length) continue
      found.push(...(byPhrase.get(words.slice(at, at + length).join(' ')) ?? []))
    }
    return [...new Set(found)]
  })

/** Every single word that has a place in it: what is nearly one of these is taken for it. */
export const conceptWords: ReadonlySet<string> = new Set(phrases.flatMap(([phrase]) => phrase.split(' ')))
