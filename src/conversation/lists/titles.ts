import type { ListKind } from '../../core/lists/list-items.ts'

export const titles: Readonly<Record<ListKind, string>> = {
  districts: 'Districts',
  schools: 'Schools',
  neighbors: 'Neighboring districts',
  regions: 'Regions',
  duties: 'Region coordinators',
  rubric: 'Rubric',
  activities: 'Activities of a visit',
  strategies: 'Strategies',
  lengths: 'Recommended lengths',
  breaks: 'Breaks',
  years: 'School years',
}
