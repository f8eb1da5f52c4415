import nock from 'nock'
import { expect, it } from 'vitest'
import { createFetchFile } from '../../src/slack/inbound/fetch-file.ts'
import { createRespondByUrl } from '../../src/slack/inbound/respond-by-url.ts'
import { withNock } from '../with-nock.ts'

withNock()

const commercial = 'https://slack.com/api/'
const government = 'https://slack-gov.com/api/'
const page = { text: 'Hello', blocks: [] }

it.each([
  [commercial, 'https://files.slack.com', true],
  [commercial, 'https://files.slack-gov.com', false],
  [commercial, 'https://files.slack.com.evil.example', false],
  [commercial, 'http://files.slack.com', false],
  [commercial, 'https://evil.example', false],
  [government, 'https://files.slack-gov.com', true],
  [government, 'https://files.slack.com', false],
])(
  'with the API at %s, a file and the token that goes with it are exchanged with %s: %s',
  async (api, origin, trusted) => {
    const asked = nock(origin, { reqheaders: { authorization: 'Bearer xoxb-secret' } })
      .get('/roster.csv')
      .reply(200, 'a,b')
    const fetched = await createFetchFile(api)('xoxb-secret', { url: `${origin}/roster.csv`, bytes: 3 } as never)
    expect(typeof fetched === 'string' ? fetched : Buffer.from(fetched).toString()).toBe(trusted ? 'a,b' : 'gone')
    expect(asked.isDone()).toBe(trusted)
  },
)

it.each([
  [commercial, 'https://hooks.slack.com', true],
  [commercial, 'https://hooks.slack-gov.com', false],
  [commercial, 'https://slack.com', false],
  [commercial, 'https://evil.example', false],
  [government, 'https://hooks.slack-gov.com', true],
  [government, 'https://hooks.slack.com', false],
])('with the API at %s, an answer is given to %s: %s', async (api, origin, trusted) => {
  const heard = nock(origin).post('/commands/1').reply(200, 'ok')
  const taken = await createRespondByUrl(api)(`${origin}/commands/1`, [page as never], { replace: false, stays: false })
  expect(taken).toBe(trusted)
  expect(heard.isDone()).toBe(trusted)
})
