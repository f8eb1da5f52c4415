const usual = new Set(
  `i you we me my your our us he she it they them him her his their this that these those the a an and or but so if then to
  of for from with at on in by about around into over up down out off back is are was were be been am do does did done have has
  had can could would should will may must shall not no yes ok please thanks thank hi hello hey good great fine sure maybe how
  what when where who which whose why all any some one two three four five six seven eight nine ten eleven twelve first second
  third half quarter quarters suits next last now later soon today tomorrow yesterday tonight morning afternoon evening noon lunch oclock am pm
  day days week weeks month months hour hours minute minutes time times date dates monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december visit visits visiting
  visited call called calling meet meeting met talk talked speak spoke phone conversation school schools building campus partner
  partners pair peer partnership program bot calendar schedule reschedule propose offer book move push change shift set put make
  made get got go going went come came cancel work works working suit suits free available possible like want need let know
  see think able until after before during between again still also just really real only both each other too much many more
  late early long took take takes lasted lasting place happened happens log logged record write status step plan goal goals
  settings reminder reminders remind pause help final follow p3 appointment slot ones here there very well sorry afraid shoot
  reckon bit follow-up second-visit together ready open show tell ask done kids bus snow sick leave reason because thing
  switch swap delay postpone arrange suggest request report enter note option second choice charge best steps someone wish would
  able unable attend appear arrive wait waited busy weather another different new same other site couple few stayed met expected point fella sorry telephone by fine perfect proposed round process try prefer rather instead perhaps probably supposed head drive drop swing pick choose tell told guess hope hoping happy glad
  wonder wondering nothing something anything comes follows later
  elementary middle high three-hour two-hour st nd rd th`
    .trim()
    .split(/\s+/),
)

const wordsIn = (text: string): string[] => text.split(' ').filter((word) => /^[a-z]{2,}/.test(word))

/** Of all words said, the share of those beside a cue that have no place in what is talked about here, 0 to 1. Numbers and known names have one. */
export const strangeness = (beside: string, said: string, names: readonly string[]): number => {
  const words = wordsIn(beside)
  if (words.length === 0) return 0
  const own = new Set(names.map((name) => name.toLowerCase()))
  const known = (word: string) => usual.has(word) || own.has(word) || own.has(word.replace(/s$/, ''))
  return words.filter((word) => !known(word)).length / wordsIn(said).length
}
