import { afterEach, expect, it } from 'vitest'
import { type Stage, setStage } from './stage.ts'

let stage: Stage
afterEach(() => stage.close())

const consent = {
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'pairs.csv',
  content: { description: 'All pairs', sizeInBytes: 4, acceptContext: { report: 7 }, declineContext: { report: 7 } },
}

const offer = async () => {
  stage = await setStage({
    turn: async (context) => {
      const { type, name, value } = context.activity
      if (type === 'message') await context.sendActivity({ attachments: [consent] })
      if (name !== 'fileConsent/invoke') return
      if (value.action === 'accept') {
        const { uploadUrl, contentUrl, uniqueId, fileType } = value.uploadInfo
        const headers = { 'content-range': 'bytes 0-3/4' }
        await fetch(uploadUrl, { method: 'PUT', headers, body: 'a,b\n' })
        const info = { contentType: 'application/vnd.microsoft.teams.card.file.info', name: 'pairs.csv', contentUrl }
        await context.sendActivity({ attachments: [{ ...info, content: { uniqueId, fileType } }] })
      }
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } })
    },
  })
  const said = stage.ada.speak({ text: 'export' })
  if (said.kind === 'posted') await said.answered
  return stage.ada.messages().at(-1)!.id
}

it('an accepted file is uploaded, shown and downloaded; a second answer changes nothing', async () => {
  const messageId = await offer()
  expect(await stage.ada.answerFileConsent(messageId, 'accept')).toEqual({ kind: 'sent' })
  const [shown] = stage.ada.messages().at(-1)!.attachments
  expect(await (await fetch(shown!.contentUrl!)).text()).toBe('a,b\n')
  expect(stage.received.at(-1)!.value).toMatchObject({ type: 'fileUpload', action: 'accept', context: { report: 7 } })
  expect(await stage.ada.answerFileConsent(messageId, 'decline')).toMatchObject({ kind: 'error' })
})

it('a declined file is only declined', async () => {
  const messageId = await offer()
  expect(await stage.ada.answerFileConsent(messageId, 'decline')).toEqual({ kind: 'sent' })
  expect(stage.received.at(-1)!.value).not.toHaveProperty('uploadInfo')
  expect(stage.ada.messages().at(-1)).toMatchObject({ id: messageId, consent: 'decline' })
})

it('a file sent to the bot comes with a download address that works', async () => {
  stage = await setStage()
  const said = stage.ada.sendFiles([{ name: 'roster.csv', base64: Buffer.from('name\nAda').toString('base64') }])
  if (said.kind === 'posted') await said.answered
  const file = stage.received.at(-1)!.attachments!.at(-1)!
  expect(file).toMatchObject({ name: 'roster.csv', content: { fileType: 'csv' } })
  expect(await (await fetch(file.content.downloadUrl)).text()).toBe('name\nAda')
})

it('an upload without its range, or to an address nobody gave, is refused', async () => {
  stage = await setStage()
  const base = `${stage.teams.world.serviceUrl()}files/`
  expect((await fetch(`${base}made-up/a.csv`, { method: 'PUT', body: 'x' })).status).toBe(404)
  expect((await fetch(`${base}made-up/a.csv`)).status).toBe(404)
})
