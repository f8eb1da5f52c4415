/** One indicator of an administrator evaluation rubric. Levels or scores are never stored. */
interface RubricIndicator {
  readonly code: string
  readonly name: string
}

interface RubricStandard {
  readonly code: string
  readonly name: string
  readonly indicators: readonly RubricIndicator[]
}

/** A rubric is data with a version: a plan keeps the version it was written with, whatever changes later. */
export interface RubricOfState {
  readonly key: string
  readonly name: string
  readonly version: string
  readonly standards: readonly RubricStandard[]
}

const indicators = (...rows: [code: string, name: string][]): RubricIndicator[] =>
  rows.map(([code, name]) => ({ code, name }))

/** The TEAM administrator rubric as Tennessee publishes its standards. Districts may edit it or use another. */
export const teamRubric: RubricOfState = {
  key: 'team-administrator',
  name: 'TEAM administrator evaluation rubric',
  version: '1',
  standards: [
    {
      code: 'A',
      name: 'Instructional Leadership for Continuous Improvement',
      indicators: indicators(
        ['A1', 'Capacity Building'],
        ['A2', 'Data Analysis & Use'],
        ['A3', 'Interventions'],
        ['A4', 'Progress Monitoring'],
      ),
    },
    {
      code: 'B',
      name: 'Culture for Teaching and Learning',
      indicators: indicators(
        ['B1', 'Leveraging Educator Strengths'],
        ['B2', 'Environment'],
        ['B3', 'Family Involvement'],
        ['B4', 'Ownership'],
        ['B5', 'Recognition & Celebration'],
      ),
    },
    {
      code: 'C',
      name: 'Professional Learning and Growth',
      indicators: indicators(
        ['C1', 'Evaluation'],
        ['C2', 'Differentiated Professional Learning'],
        ['C3', 'Induction, Support, Retention & Growth'],
        ['C4', 'Teacher Leaders'],
        ['C5', 'Self-Practice'],
      ),
    },
    {
      code: 'D',
      name: 'Resource Management',
      indicators: indicators(
        ['D1', 'Community Resources'],
        ['D2', 'Diversity'],
        ['D3', 'Employee & Fiscal Management'],
      ),
    },
  ],
}

export const indicatorCodes = (rubric: RubricOfState): string[] =>
  rubric.standards.flatMap((standard) => standard.indicators.map((indicator) => indicator.code))
