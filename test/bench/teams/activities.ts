import { appId } from './connector.ts'

/** Tenants enough that Microsoft's quota of 50 messages a second for each is nobody's brake. */
const tenants = 4_000
let count = 0

const common = (serviceUrl: string) => {
  count += 1
  const tenant = `tenant-${count % tenants}`
  return {
    id: `a${count}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2027-03-02T15:00:00.000Z',
    localTimezone: 'America/Chicago',
    from: { id: `29:${count % tenants}`, name: 'Ada Brooks', aadObjectId: `person-${count % tenants}` },
    recipient: { id: `28:${appId}`, name: 'P3' },
    conversation: { conversationType: 'personal', tenantId: tenant, id: `a:${count % tenants}` },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'America/Chicago' }],
    channelData: { tenant: { id: tenant } },
  }
}

export const messageActivity = (serviceUrl: string) =>
  JSON.stringify({ ...common(serviceUrl), type: 'message', textFormat: 'plain', text: 'status' })

export const submitActivity = (serviceUrl: string) => {
  const p3 = { form: 'visit', with: { step: '7' }, key: `key-${count}`, many: ['tags'], shown: 'dialog' }
  const typed = {
    day: '2027-03-02',
    start: '09:30',
    minutes: '60',
    host: 'a',
    tags: 'walk,talk',
    words: 'See you then',
  }
  const value = { data: { p3, ...typed }, context: { theme: 'default' } }
  return JSON.stringify({ ...common(serviceUrl), type: 'invoke', name: 'task/submit', value })
}
