const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** Ways of saying a day or a span that are told apart before anything is read. */
export const plainDates = (words: string): string =>
  words
    .replaceAll(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, '$2/$3/$1')
    .replaceAll(/\b(lock|pencil|squeeze|fit|work) in (?=an? )/g, '$1 ')
    // "Visit 1 February 10": the number is the visit's.
    .replaceAll(
      /\b(visit|call|step|goal|option|meeting) (?:number )?\d (?=[a-z])(?!(?:am|pm|hours?|minutes|oclock|days?|weeks?)\b)/g,
      '$1 ',
    )
    .replaceAll(/\b(?:the )?day after tomorrow\b/g, 'in 2 days')
    .replaceAll(/\b(an?|\d{1,2}) (days?|weeks?) from (?:today|now)\b/g, 'in $1 $2')
    .replaceAll(
      new RegExp(String.raw`\b(\d|an?|a couple(?: of)?) weeks? from (${weekday})\b`, 'g'),
      (_, count: string, day: string) =>
        /^an?$|^1$/.test(count) ? `${day} week` : `${day} in ${Number(count) || 2} weeks`,
    )
    .replaceAll(
      /(?<!day )\b(\d) weeks ago\b(?: today\b)?(?! (?:on |this |last )?\w+day\b)/g,
      (_, weeks: string) => `${Number(weeks) * 7} days ago`,
    )
    .replaceAll(/\b(?:coming|upcoming) (?=\w+day\b)/g, '')
    .replaceAll(/\blast night\b/g, 'yesterday')
    .replaceAll(new RegExp(String.raw`\bnext week,? (?:on )?(?=${weekday}\b)`, 'g'), 'next ')
    .replaceAll(
      new RegExp(String.raw`\b(${weekday})((?: ?(?:,|or|and) ${weekday})*) (?:of )?next week\b`, 'g'),
      (days: string) => days.replace(/ (?:of )?next week$/, '').replaceAll(new RegExp(weekday, 'g'), 'next $&'),
    )
    .replaceAll(/\bon either (?=\w+day\b)/g, 'on ')
    .replaceAll(/\ba week ago(?: today\b|(?! (?:on |this |last )?\w+day\b))/g, '7 days ago')
    .replaceAll(/\ba week ago (?:on |this |last )?(?=\w+day\b)/g, 'last ')
    .replaceAll(/\bweek of (?:the )?(?:[a-z]{3,9} )?\d{1,2}(?:\/\d{1,2}|st|nd|rd|th)?\b/g, 'week')
    .replaceAll(/\bbetween (\d{1,2}(?::\d\d)?(?: ?[ap]m)?) and (?=\d)/g, 'from $1 to ')
