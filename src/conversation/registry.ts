import type { NoticeName } from '../core/notice.ts'
import { feature as channels } from './channels/feature.ts'
import { feature as desk } from './desk/feature.ts'
import { feature as directors } from './directors/feature.ts'
import { receiveDirectorsFile } from './directors/index.ts'
import { feature as home } from './home/feature.ts'
import { helpOver, named, home as showHome, welcome } from './home/index.ts'
import { feature as identity } from './identity/feature.ts'
import type { Draw } from './kit/notice.ts'
import { feature as lists } from './lists/feature.ts'
import { receiveListFile } from './lists/index.ts'
import { feature as matching } from './matching/feature.ts'
import { feature as nudges } from './nudges/feature.ts'
import { feature as partnership } from './partnership/feature.ts'
import { feature as plan } from './plan/feature.ts'
import { feature as privacy } from './privacy/feature.ts'
import { feature as programs } from './programs/feature.ts'
import { feature as roster } from './roster/feature.ts'
import { sendFileForm } from './roster/file-form.ts'
import { receiveFile } from './roster/files.ts'
import { feature as settings } from './settings/feature.ts'
import type { Registry } from './tables.ts'
import { feature as texts } from './texts/feature.ts'
import { feature as year } from './year/feature.ts'

/** Help names the words of these in this order. */
const features = [
  home,
  partnership,
  nudges,
  plan,
  settings,
  matching,
  desk,
  directors,
  roster,
  identity,
  year,
  lists,
  channels,
  texts,
  privacy,
  programs,
] as const

const words = features.flatMap(({ commands }) => commands)

/** Its heading tells whose business a file is. */
const file = receiveListFile(receiveDirectorsFile(receiveFile))

/** Everything the bot can be asked. */
export const registry: Registry = {
  commands: [...words, helpOver(words)],
  forms: [...features.flatMap(({ forms }) => forms), sendFileForm(file)],
  actions: features.flatMap(({ actions }) => actions),
  home: showHome,
  welcome,
  named,
  file,
}

/** A new name of a notice does not compile until a feature draws it. */
export const drawings: { readonly [N in NoticeName]: Draw<N> } = {
  ...home.notices,
  ...partnership.notices,
  ...nudges.notices,
  ...plan.notices,
  ...matching.notices,
  ...desk.notices,
  ...channels.notices,
  ...identity.notices,
  ...roster.notices,
  ...directors.notices,
  ...year.notices,
  ...privacy.notices,
}
