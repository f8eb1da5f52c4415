import { nameColumns } from '../people/name-columns.ts'
import { type Column, headingKey } from '../table/headings.ts'

/** What a roster may say of a person; PowerSchool's, OneRoster's and people's own headings are known. */
export const rosterColumns = [
  ...nameColumns('administrator', 'administrator name', 'principal', 'principal name'),
  {
    key: 'email',
    label: 'email',
    also: [
      'e-mail',
      'email address',
      'e-mail address',
      'email_addr',
      'mail',
      'work email',
      'school email',
      'staff email',
      'principal email',
      'administrator email',
      'emailadresse',
    ],
  },
  { key: 'title', label: 'title', also: ['job title', 'position', 'role', 'job', 'staff title'] },
  {
    key: 'school',
    label: 'school_code',
    also: [
      'school',
      'school name',
      'building',
      'school id',
      'school number',
      'school no',
      'school #',
      'schoolcode',
      'school state id',
      'state school id',
      'orgSourcedIds',
      'primaryOrgSourcedId',
      'school title',
      'campus',
      'site',
      'site name',
      'building name',
      'building code',
      'site code',
    ],
  },
  {
    key: 'district',
    label: 'district',
    also: [
      'district name',
      'district code',
      'district id',
      'district number',
      'school district',
      'school system',
      'system',
      'LEA',
    ],
  },
  {
    key: 'refinements',
    label: 'refinements',
    also: ['areas of refinement', 'refinement areas', 'refinement', 'wants to work on', 'focus'],
  },
  { key: 'strengths', label: 'strengths', also: ['strength', 'can offer', 'areas of strength', 'offers'] },
  { key: 'years', label: 'years', also: ['years of experience', 'experience', 'years as administrator', 'yrs'] },
  { key: 'status', label: 'status', also: ['state', 'enrolled', 'staff status'] },
] as const satisfies readonly Column[]

export type RosterKey = (typeof rosterColumns)[number]['key']

/** What a file must name to be a roster. */
export const rosterNeeds: readonly { readonly any: readonly RosterKey[]; readonly label: string }[] = [
  { any: ['name', 'family', 'lastFirst'], label: 'name' },
  { any: ['email'], label: 'email' },
  { any: ['title'], label: 'title' },
  { any: ['school'], label: 'school_code' },
]

/** What a roster may leave out. */
export const rosterExtras: readonly RosterKey[] = ['refinements', 'strengths', 'years', 'status']

/** As a roster is asked for. */
export const rosterHeading = 'name,email,title,school_code,refinements,strengths,years'

export const spellingsOf = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ key, label, also }) => [key, label, ...also].map(headingKey))
