import { guid, slackId } from './chance.ts'

/** A Slack workspace or Teams tenant, and the opted-in districts whose people work in it. */
export interface SampleHome {
  readonly key: string
  readonly platform: 'slack' | 'teams'
  /** Slack team id or Entra tenant GUID. */
  readonly tenantId: string
  readonly name: string
  readonly districtCodes: readonly string[]
}

const slack = (key: string, name: string, ...districtCodes: string[]): SampleHome => ({
  key,
  platform: 'slack',
  tenantId: slackId('T', key),
  name,
  districtCodes,
})

const teams = (key: string, name: string, ...districtCodes: string[]): SampleHome => ({
  key,
  platform: 'teams',
  tenantId: guid('tenant', key),
  name,
  districtCodes,
})

/**
 * Who works where. Large districts run a workspace or tenant of their own; small ones share that of an education
 * service, all of which are invented. Neighbors often differ in platform, so that pairs span two.
 */
export const districtHomes: readonly SampleHome[] = [
  slack('knox', 'Knox County Schools', '0470'),
  slack('clinch-river', 'Clinch River Education Service', '0010', '0011', '0012', '0730', '0531'),
  slack('nashville', 'Metro Nashville Public Schools', '0190'),
  slack('stones-river', 'Stones River Education Service', '0750', '0751', '0951'),
  slack('holston', 'Holston Education Service', '0821', '0822', '0901', '0101'),
  slack('wolf-river', 'Wolf River Education Service', '0794', '0795', '0796', '0840'),
  slack('falling-water', 'Falling Water Education Service', '0180', '0710', '0930', '0670', '0250'),
  teams('hamilton', 'Hamilton County Schools', '0330'),
  teams('hiwassee', 'Hiwassee Education Service', '0060', '0061', '0720', '0580'),
  teams('little-river', 'Little River Education Service', '0050', '0051', '0530', '0070'),
  teams('harpeth', 'Harpeth Education Service', '0940', '0941', '0830'),
  teams('watauga', 'Watauga Education Service', '0820', '0900'),
  teams('forked-deer', 'Forked Deer Education Service', '0570', '0271', '0272', '0275', '0391', '0480', '0910'),
  teams('memphis-shelby', 'Memphis-Shelby County Schools', '0792'),
]

/** The department keeps one of each: one coordinator works in Slack, the other in Teams. */
export const departmentSlack: SampleHome = slack('department', 'Department of Education')
export const departmentTeams: SampleHome = teams('department', 'Department of Education')

export const optedInDistrictCodes: readonly string[] = districtHomes.flatMap((home) => home.districtCodes).sort()
