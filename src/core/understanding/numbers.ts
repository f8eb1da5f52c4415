const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const teens: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

const one = ones.slice(1).join('|')
const ten = Object.keys(teens).join('|')
const digitsOf = (word: string): number => teens[word] ?? ones.indexOf(word)

/** "Half past nine", "quarter to ten". */
const partOfHour = (part: string, hour: number): string => {
  if (part === 'half past') return `at ${hour}:30`
  return /past|after/.test(part) ? `at ${hour}:15` : `at ${hour === 1 ? 12 : hour - 1}:45`
}

/** Numbers as they are dictated, in digits where a clock, a length or a date is meant: "nine thirty" is 9:30. */
export const withDigits = (words: string): string =>
  words
    .replaceAll(
      new RegExp(`\\b(?:a )?(half past|quarter (?:past|after|to|til|until|of)) (${one}|\\d{1,2})\\b`, 'g'),
      (_, part: string, hour: string) => partOfHour(part, /\d/.test(hour) ? Number(hour) : digitsOf(hour)),
    )
    .replaceAll(new RegExp(`\\b(${ten})-(${one})\\b`, 'g'), '$1 $2')
    .replaceAll(
      new RegExp(`day the (${ordinals.join('|')})\\b(?! (?:week|one|time|half|visit|part))`, 'g'),
      (_, word) => `day the ${ordinals.indexOf(word) + 1}th`,
    )
    .replaceAll(
      new RegExp(`\\b(${months}) (the )?(${ordinals.join('|')})\\b`, 'g'),
      (_, month, __, word) => `${month} ${ordinals.indexOf(word) + 1}`,
    )
    .replaceAll(new RegExp(`\\b(${ten}) (${one})\\b(?= minutes)`, 'g'), (_, a, b) => String(digitsOf(a) + digitsOf(b)))
    .replaceAll(
      new RegExp(`\\b(${one}) (fifteen|thirty|forty five)\\b(?! minutes)`, 'g'),
      (_, hour, rest) => `${digitsOf(hour)}:${rest === 'forty five' ? 45 : digitsOf(rest)}`,
    )
    // "Wednesday 8 30", as it is dictated.
    .replaceAll(/(?<=(?:day|tomorrow|\bat) )(\d{1,2}) (00|15|30|45)\b(?! minutes)/g, '$1:$2')
    .replaceAll(new RegExp(`\\b(${ten})\\b(?= minutes)`, 'g'), (_, word) => String(digitsOf(word)))
    .replaceAll(
      new RegExp(
        `\\b(${one})(?=( and a half)?[ -]((?:good|full|solid|whole|long|great) )?(hours?|minutes|am|pm|oclock|days?|weeks?)\\b)`,
        'g',
      ),
      (_, word) => String(digitsOf(word)),
    )
    .replaceAll(
      new RegExp(`\\b(at|about|around|for) (${one})\\b(?! hour)`, 'g'),
      (_, before, word) => `${before} ${digitsOf(word)}`,
    )
