/** How people shorten words on a phone or as they speak, and what these stand for. */
const shortened: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tnx: 'thanks',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tmr: 'tomorrow',
  yday: 'yesterday',
  yest: 'yesterday',
  resched: 'reschedule',
  sched: 'schedule',
  diff: 'different',
  aft: 'afternoon',
  morn: 'morning',
  nvm: 'never mind',
  mtg: 'meeting',
  appt: 'appointment',
  fr: 'for',
  bout: 'about',
  til: 'until',
  till: 'until',
  mins: 'minutes',
  min: 'minutes',
  mns: 'minutes',
  hrs: 'hours',
  hr: 'hours',
  h: 'hours',
  mornin: 'morning',
  evenin: 'evening',
  aint: 'not',
  em: 'them',
  wen: 'when',
  w: 'with',
  wats: 'whats',
  wat: 'what',
  gonna: 'going to',
  gotta: 'have to',
  wanna: 'want to',
  fixin: 'going',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  couldnt: 'can not',
  isnt: 'is not',
  arent: 'are not',
  hasnt: 'has not',
  havent: 'have not',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  ill: 'i will',
  whats: 'what is',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  hows: 'how is',
  lets: 'let us',
  its: 'it is',
  thats: 'that is',
  whod: 'who did',
  whered: 'where did',
  whend: 'when did',
  howd: 'how did',
  whatd: 'what did',
  shes: 'she is',
  hes: 'he is',
  theyre: 'they are',
  youre: 'you are',
  wasnt: 'was not',
  werent: 'were not',
  wouldnt: 'would not',
  lemme: 'let me',
  gimme: 'give me',
  ahve: 'have',
  yall: 'you',
  ya: 'you',
  meat: 'meet',
  nope: 'no',
  yep: 'yes',
  yeah: 'yes',
  yup: 'yes',
  okay: 'ok',
  okey: 'ok',
  k: 'ok',
  trn: 'turn',
  wher: 'where',
  wut: 'what',
  dat: 'that',
  gud: 'good',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  b4: 'before',
  nxt: 'next',
  msg: 'message',
  msgs: 'messages',
  wk: 'week',
  wknd: 'weekend',
  tomm: 'tomorrow',
  tmrow: 'tomorrow',
  tomoro: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  nite: 'night',
  tom: 'tomorrow',
  preciate: 'appreciate',
  couldve: 'could have',
  thursdayll: 'thursday will',
  tuesdayll: 'tuesday will',
  fridayll: 'friday will',
  mondayll: 'monday will',
  wednesdayll: 'wednesday will',
  itll: 'it will',
  thatll: 'that will',
  theyll: 'they will',
  hed: 'he would',
  theyve: 'they have',
  weve: 'we have',
  hadnt: 'had not',
  shouldnt: 'should not',
  yalls: 'your',
  whatre: 'what are',
  whyd: 'why did',
  phoned: 'called',
  tues: 'tuesday',
  tue: 'tuesday',
  mon: 'monday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  aug: 'august',
  sept: 'september',
  sep: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
}

const named: Readonly<Record<string, string>> = {
  lt: ' ',
  gt: ' ',
  quot: ' ',
  apos: "'",
  nbsp: ' ',
  amp: '&',
  '#39': "'",
}

/** What clients leave of a mention, their markup and their entities: none of it was said. */
const withoutRemains = (words: string): string =>
  words
    .slice(0, 500)
    .replaceAll(/&(\w{2,4}|#39);/g, (whole, name: string) => named[name] ?? whole)
    .replaceAll(/<at>[^<]*<\/at>|<[@!#][^>\s]*>|<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/:[a-z_+-]{2,30}:/gi, ' ')
    .replace(/^\s*(hi|hey|hello)?[\s,]*[@/]?p(3|\s?three)(\s?bot)?\b[\s:,]*/i, ' $1 ')
    .replaceAll(/@p3(\s?bot)?\b/gi, ' ')

/** The words as they were meant: lower case, no remains of mentions, short forms spelled out, one space between words. */
export const tidy = (words: string): string => {
  const plain = withoutRemains(words)
    .toLowerCase()
    .replaceAll(/\bwe[‘’´`']d\b/g, 'we would')
    .replaceAll(/[‘’´`']/g, '')
    .replaceAll(/[“”"*_~()[\]{}!|;]/g, ' ')
    .replaceAll(/\p{Extended_Pictographic}/gu, (sign) => (sign.startsWith('👍') ? ' yes ' : ' '))
    .replaceAll(/(\d) ?½/g, '$1.5')
    .replaceAll(/\b(\d)(?: and)? 1\/2(?= ?-?h)/g, '$1.5')
    .replaceAll(/\b1\/2(?= ?-?(?:an )?(?:h|hr|hour)\b)/g, 'half')
    .replaceAll(/\b(\d)\s?h(?:rs?|ours?)?\s?(\d\d)(?:\s?m(?:ins?|inutes?)?)?\b/g, '$1 hours $2 minutes')
    .replaceAll(/(\d|\bnoon)\s?-?ish\b/g, '$1')
    // 12.9.26 and 12-9-26 are days, as 12/9/26 is.
    .replaceAll(/(?<![\d./-])(0?[1-9]|1[0-2])([.-])(\d{1,2})\2((?:20)?\d\d)(?![\d./-])/g, '$1/$3/$4')
    .replaceAll(/(?<![\d.$/])(\d{1,2})\.([0-5]\d)(?![\d.%]|\s*-?h)/g, '$1:$2')
    // 14:05:00 and 2026-09-24T10:00:00, as programs write them; in a zone of its own such a time is asked for.
    .replaceAll(/\b(\d{4}-\d\d-\d\d)t\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:z|[+-]\d\d:?\d\d)(?!\w)/g, '$1')
    .replaceAll(/\b(\d{4}-\d\d-\d\d)t(?=\d\d:\d\d)/g, '$1 ')
    .replaceAll(/\b(\d{1,2}:[0-5]\d):[0-5]\d(?:[.,]\d+)?(?![\d:])/g, '$1')
    // "Ten a m", "10 30 p m", as a phone writes down what it hears.
    .replaceAll(
      /(?<=\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty) )([ap]) m\b/g,
      '$1m',
    )
    .replaceAll(/\b(1[0-2]|[1-9]) ([0-5]\d) (?=[ap]m\b)/g, '$1:$2 ')
    .replaceAll(/\ba\.\s?m\./g, 'am')
    .replaceAll(/\bp\.\s?m\./g, 'pm')
    .replaceAll(/(\d)\s*(hours?|hrs?|h|minutes?|mins?|m)\b/g, '$1 $2')
    .replaceAll(/(\d) m\b/g, '$1 minutes')
    .replaceAll(/[.,?](?=\s|$)|(?<=\D)\.(?=\D)/g, ' , ')
  return plain
    .replaceAll(/\bthis am\b/g, 'this morning')
    .replaceAll(' & ', ' and ')
    .replaceAll(/(?<=[a-z]{3})\/(?=[a-z]{3})/g, ' or ')
    .replaceAll(/\bsat(?= (in|down|on|there|with|by|through|around|next|and|for|at)\b)/g, 'stayed')
    .split(/\s+/)
    .map((word) => shortened[word] ?? word)
    .join(' ')
    .replaceAll(/( ,)+/g, ' ,')
    .replace(/^[\s,]+|[\s,]+$/g, '')
}
