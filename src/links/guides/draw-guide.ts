import { withTitles } from '../../core/directors/titled.ts'
import type { Guide, Section } from './guide.ts'

export const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const pictureAddress = (file: string): string => `/guide/picture/${file}`

const sectionInHtml = ({ heading, list = [], text = [], words = [], picture }: Section): string =>
  [
    `<section><h2>${inHtml(heading)}</h2>`,
    ...(list.length > 0 ? [`<ul>${list.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`] : []),
    ...text.map((paragraph) => `<p>${inHtml(paragraph)}</p>`),
    ...(words.length > 0
      ? [`<dl>${words.map(([word, does]) => `<dt>${inHtml(word)}</dt><dd>${inHtml(does)}</dd>`).join('')}</dl>`]
      : []),
    ...(picture ? [`<img src="${pictureAddress(picture.file)}" alt="${inHtml(picture.alt)}">`] : []),
    '</section>',
  ].join('\n')

/** What stands within the page: a title, a lead and its sections. Prints on two sheets or fewer. */
export const guideInHtml = ({ title, lead, sections }: Guide): string =>
  [`<h1>${inHtml(title)}</h1>`, `<p>${inHtml(lead)}</p>`, ...sections.map(sectionInHtml)].join('\n')

const sectionInMarkdown = ({ heading, list = [], text = [], words = [], picture }: Section): string[] => [
  `## ${heading}`,
  '',
  ...(list.length > 0 ? [...list.map((item) => `- ${item}`), ''] : []),
  ...text.flatMap((paragraph) => [paragraph, '']),
  ...(words.length > 0
    ? ['| word | what it does |', '| --- | --- |', ...words.map(([word, does]) => `| \`${word}\` | ${does} |`), '']
    : []),
  ...(picture ? [`![${picture.alt}](../pictures/${picture.file})`, ''] : []),
]

/** The same as a file of the repository, with Tennessee's words. */
export const guideInMarkdown = ({ title, lead, sections }: Guide): string =>
  withTitles(
    `${[`# ${title}`, '', lead, '', ...sections.flatMap(sectionInMarkdown)].join('\n').trimEnd()}\n`,
    'director',
  )
