/** Who reads what stands in a file: the first that fits. What fits none is read by nobody. */
const audiences = [
  ['coordinators', /^src\/conversation\/partnership\/(?:ledger|log-on-behalf|office-pair|overseen|ruling)/],
  ['directors', /^src\/(?:conversation|core|usecases)\/directors\//],
  ['coordinators', /^src\/conversation\/(?:channels|desk|matching|roster|texts|year)\//],
  ['coordinators', /^src\/core\/(?:matching|roster|table|texts)\//],
  ['coordinators', /^src\/usecases\/(?:matching|roster|year|desk)\//],
  ['partners', /^src\/conversation\//],
  ['partners', /^src\/core\/(?:partnership|plan)\//],
  ['partners', /^src\/(?:email|links)\//],
  ['everyone', /^src\/(?:slack|teams)\/(?:render|inbound)\//],
  ['IT staff', /^src\/(?:app|slack|teams|deliveries|operating)\//],
  ['visitors of the playground', /^playground\//],
] as const

export type Audience = (typeof audiences)[number][0]
export const audienceOf = (file: string): Audience | undefined => audiences.find(([, files]) => files.test(file))?.[0]
