import type { PretendAccount } from '../../playground/pretend.ts'

/** The department's Slack workspace, its Teams tenant, and a district's own tenant. */
export const workspace = { teamId: 'T0DEPT0001', name: 'Department of Education' }
export const homeTenant = '5f0f7f54-6a3c-4ab0-9d6b-0d9c6c4b6b11'
export const wilsonTenant = '7c1e2d90-3b5a-4f0e-8a77-2f6f1d0c9a02'
export const teamsAppId = '2b9d8a64-1c37-4e5f-9a20-6d3e4c5b7f03'

const DEPARTMENT = 'education.tn.example'
const RUTHERFORD = 'rutherford.k12.tn.example'
const WILLIAMSON = 'williamson.k12.tn.example'
const WILSON = 'wilson.k12.tn.example'
const CANNON = 'cannon.k12.tn.example'

export interface CastMember {
  readonly name: string
  readonly email: string
  readonly title: string
  /** Where they chat; undefined: mail only. */
  readonly home?: { readonly platform: 'slack' | 'teams'; readonly tenantId: string }
}

const slack = { platform: 'slack', tenantId: workspace.teamId } as const
const teams = { platform: 'teams', tenantId: homeTenant } as const
const teamsOfWilson = { platform: 'teams', tenantId: wilsonTenant } as const

const person = (name: string, domain: string, title: string, home?: CastMember['home']): CastMember => ({
  name,
  title,
  home,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${domain}`,
})

/** Everybody of the year, invented. */
export const cast = {
  nora: person('Nora Whitfield', DEPARTMENT, 'Program coordinator', slack),
  owen: person('Owen Bratcher', DEPARTMENT, 'Program coordinator', teams),
  // Rutherford County: Slack.
  dana: person('Dana Purcell', RUTHERFORD, 'Director of Schools', slack),
  alma: person('Alma Reyes', RUTHERFORD, 'Principal', slack),
  ben: person('Ben Tolliver', RUTHERFORD, 'Principal', slack),
  carla: person('Carla Jennings', RUTHERFORD, 'Assistant Principal', slack),
  // Williamson County: the department's Teams.
  marcus: person('Marcus Hale', WILLIAMSON, 'Director of Schools', teams),
  gina: person('Gina Foster', WILLIAMSON, 'Principal', teams),
  hal: person('Hal Underwood', WILLIAMSON, 'Principal', teams),
  // Wilson County: a Teams of its own, which nobody allowed yet.
  iris: person('Iris Caldwell', WILSON, 'Principal', teamsOfWilson),
  // Cannon County: mail only.
  ruth: person("Ruth Ann O'Neal", CANNON, 'Director of Schools'),
  kay: person('Kay Mabry', CANNON, 'Principal'),
  lon: person('Lon Barrett', CANNON, 'Principal'),
} as const

export type Role = keyof typeof cast

/** Their accounts on the pretended platforms. */
export const accounts: readonly PretendAccount[] = Object.values<CastMember>(cast).flatMap(
  ({ name, email, title, home }, index) =>
    home
      ? [
          {
            platform: home.platform,
            tenantId: home.tenantId,
            tenantName: home.tenantId === workspace.teamId ? workspace.name : 'Teams',
            externalId:
              home.platform === 'slack'
                ? `U0CAST${String(index).padStart(4, '0')}`
                : `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
            name,
            email,
            timeZone: 'America/Chicago',
            title,
          },
        ]
      : [],
)

export const slackChannel = 'C0P3NEWS01'
export const teamsTeam = { id: '19:p3educatorsupport@thread.tacv2', name: 'Educator Support' }
