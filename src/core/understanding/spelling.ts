import { slips, slipsAllowed } from '../people/slips.ts'
import { conceptWords } from './concepts.ts'

/** Words that intents and moments are told by: what is nearly one of these is taken for it. */
const known =
  `schedule reschedule propose offer times visit visited visits call called meeting meet met final first second
  cancel log logged status next step turn partner partners plan goals goal settings pause reminders remind reminding until help
  export download leave skip none work works working minutes hours today tomorrow yesterday morning afternoon evening noon
  lunch monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december program show showed when where what whose available appointment make change hours half
  these those data coordinator answer answered responding weeks already happened please school three times thanks cant move
  roster upload import nominate nominated principal principals district districts report reports unreachable overdue board
  message messages everyone everybody matching director directors checklist certificate proof channel channels coordinator
  partnership match paired settings change zone number email phone snow spring announcement weekly summary withdraw instead`
    .trim()
    .split(/\s+/)

/** Real words that are near a known one and mean something else. */
const themselves = new Set(
  `there their where here then than them that with work word words was want wait went were well will week made make male
  shop show short could would should move more most time tile turn term true trust form from first fist test text best next
  plant plane place plain play pay day days say may man many main mail call cell ball all tall hall fall calm cold
  stop step stay start state stats help held hello home hope hour our your you year hear near school cool pool
  food good mood book look took cook might right night light leaves live love data date late gate half hall
  thing things think thanks thank someone somebody none done gone one phone alone bone copy coffee meal meals mean means
  team tea seat neat heat deal real read reading ready tell sell fell bell taken token three tree free these those theme
  this thus miss list last lost past part party past partly pair paid page case cause pause house mouse noise nurse
  note notes not now new know knew knows never ever every very even event evens seven eleven ten log lot logo dog
  lead leader letter later water after often offered office officer often answer another other others mother brother father
  model module mobile able table cable buses budget bus busy reset password copier staff order pizza weather what
  can cap car mondays tuesdays wednesdays thursdays fridays ski cart cat calm pant
  opening openings bring being been seen seem same some come came name names game gave give given gives live lives alive arrive
  parent parents patient student students game joke night many score scores send sent sends ask asked asks eval
  fine find kind mind wind wine line nine five fire wire tired hired said sad bad had has his him her hers`
    .trim()
    .split(/\s+/),
)

/** A short word is a slip of one with the same letters or one more at its end, a longer one starts alike at least. */
const near = (word: string, right: string): boolean =>
  word.length < 4
    ? [...word].sort().join() === [...right].sort().join() || (right.length === 4 && right.startsWith(word))
    : word[0] === right[0] || word.length > 5

/** The known word that this one is a slip of; the word itself when it is known, is another word, or is near nothing. */
const spelled = (word: string): string => {
  if (!/^[a-z]{3,14}$/.test(word) || known.includes(word) || themselves.has(word) || conceptWords.has(word)) return word
  const likely = known
    .map((right) => ({ right, by: near(word, right) ? slips(word, right) : 9 }))
    .filter(({ by }) => by <= slipsAllowed(word.length))
    .sort((a, b) => a.by - b.by)
  const [best, other] = likely
  return best && (!other || best.by < other.by || best.right.startsWith(other.right.slice(0, 4))) ? best.right : word
}

export const spelledOut = (words: string): string => words.split(' ').map(spelled).join(' ')

/** Strange words as the usual ones that they are one slip away from, where only one is. */
export const mended = (words: string, usual: ReadonlySet<string>): string =>
  words
    .split(' ')
    .map((word) => {
      const isStrange =
        /^[a-z]{4,14}$/.test(word) && !usual.has(word) && !conceptWords.has(word) && !themselves.has(word)
      if (!isStrange) return word
      const near = [...usual].filter(
        (right) =>
          right[0] === word[0] &&
          right.length > 3 &&
          Math.abs(right.length - word.length) < 2 &&
          slips(word, right) === 1,
      )
      return near.length === 1 ? near[0]! : word
    })
    .join(' ')

/** Whether a name is a word as well that means something here. */
export const isWordToo = (name: string, usual: ReadonlySet<string>): boolean =>
  known.includes(name) || themselves.has(name) || conceptWords.has(name) || usual.has(name)
