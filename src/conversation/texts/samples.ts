import type { NoticeName } from '../../core/notice.ts'
import { type TextName, textNames } from '../../core/texts/texts.ts'
import { textsOfNotices } from '../../core/texts/texts-of-notices.ts'
import { deskSamples } from '../desk/index.ts'
import { directorSamples } from '../directors/index.ts'
import { homeWelcomeCard, wayBackCard } from '../home/index.ts'
import type { Card } from '../kit/card.ts'
import { inOwnWords } from '../kit/own-text.ts'
import { matchingSamples } from '../matching/index.ts'
import { nudgeSamples } from '../nudges/index.ts'
import { pathSamples, type SampleDeps } from '../partnership/index.ts'
import { planSamples } from '../plan/index.ts'
import { rosterSamples } from '../roster/index.ts'
import { yearSamples } from '../year/index.ts'

/** What each message looks like to people who are made up. What is missing is a picture of the state’s own counts, or what somebody wrote, of which no example would be honest. */
const samples: Partial<Record<TextName, (deps: SampleDeps) => Card>> = {
  ...pathSamples,
  ...nudgeSamples,
  ...directorSamples,
  ...rosterSamples,
  ...matchingSamples,
  ...deskSamples,
  ...planSamples,
  ...yearSamples,
  welcome: () => homeWelcomeCard('Alex Example'),
  wayBack: () => wayBackCard('Alex Example', 'https://p3.example.org'),
}

/** Those of which a whole message can be shown. */
export const sampledTexts = textNames.filter((name) => samples[name])

/** The whole message as people get it, in the words that are in force. */
export const sampleOf = (deps: SampleDeps, name: TextName): Card | undefined => {
  const card = samples[name]?.(deps)
  const { settings, program, name: year } = deps.cycle
  const spoken = { texts: settings.texts, program: program.name, department: program.department, name: year }
  return card && inOwnWords(noticeOf(name), card, spoken)
}

const noticeOf = (name: TextName): NoticeName =>
  (Object.keys(textsOfNotices) as NoticeName[]).find((notice) => textsOfNotices[notice] === name)!
