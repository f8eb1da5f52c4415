import { afterEach, expect, it } from 'vitest'
import { card, lastOf, type Stage, setStage, wordsIn } from './stage.ts'
import { createWaitingFiles } from './waiting-files.ts'

let stage: Stage
afterEach(() => stage.close())

const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64')
const send = async (name: string, content: string) => {
  const said = stage.ada.sendFiles([{ name, base64: content }], 'here it is')
  if (said.kind === 'posted') await said.answered
  await stage.settled()
}
const file = { name: 'year.csv', mediaType: 'text/csv', content: Buffer.from('a,b\r\n1,2\r\n') }
const exporting = () => ({ kind: 'file' as const, card: card('Your export'), file })
const ask = async () => {
  const said = stage.ada.speak({ text: 'export' })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  return lastOf(stage.ada.messages())!
}

it('a roster attached in one’s own chat is handed on byte for byte: its reader finds the encoding', async () => {
  stage = await setStage()
  await send('roster.csv', base64('\ufeffname\nZoë', 'utf16le'))
  const [file] = stage.fake.asked
  expect(file?.kind === 'file' && Buffer.from(file.bytes).toString('utf16le')).toBe('\ufeffname\nZoë')
  expect(stage.fake.asked[0]).toMatchObject({ kind: 'file', name: 'roster.csv' })
})

it.each([
  ['a spreadsheet', 'roster.xlsx', base64('x'), 'CSV UTF-8'],
  ['a huge file', 'roster.csv', base64('x'.repeat(16_200_000)), 'larger than 16 MB'],
] as const)('%s is refused with what to do', async (_, name, content, words) => {
  stage = await setStage()
  await send(name, content)
  expect(stage.fake.asked).toEqual([])
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain(words)
})

it('a file from anywhere but the person’s own OneDrive is not fetched', async () => {
  stage = await setStage()
  const content = { downloadUrl: 'http://169.254.169.254/latest/meta-data/x.csv' }
  const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'x.csv', content }]
  const said = stage.ada.speak({ text: 'roster', attachments })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(stage.fake.asked).toEqual([])
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain('your own OneDrive')
})

const download = 'application/vnd.microsoft.teams.file.download.info'
it.each([
  ['two files', [{ name: 'a.csv' }, { name: 'b.csv' }], 'one file at a time'],
  ['a file of which Teams does not say where it is', [{ name: 'a.csv', content: undefined }], 'did not hand me'],
  ['a photo of a list', [{ contentType: 'image/png' }], 'CSV UTF-8'],
  ['a recording', [{ contentType: 'audio/mp4', name: 'a.mp4' }], 'CSV UTF-8'],
] as const)('%s, without a word, is answered with what to do', async (_, sent, words) => {
  stage = await setStage()
  const content = { downloadUrl: 'https://one.sharepoint.com/a.csv' }
  const attachments = sent.map((one) => ({ contentType: download, content, ...one }))
  const said = stage.ada.speak({ text: '', attachments })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(stage.fake.asked).toEqual([])
  expect(wordsIn(lastOf(stage.ada.messages()))).toContain(words)
})

it('words beside a photo are heard', async () => {
  stage = await setStage()
  const said = stage.ada.speak({ text: 'status', attachments: [{ contentType: 'image/png' }] })
  if (said.kind === 'posted') await said.answered
  await stage.settled()
  expect(stage.fake.asked).toMatchObject([{ kind: 'command', words: 'status' }])
})

it('an export is offered, put into the person’s OneDrive once allowed, and the question goes away', async () => {
  stage = await setStage({ answering: exporting })
  const question = await ask()
  expect(await stage.ada.answerFileConsent(question.id, 'accept')).toEqual({ kind: 'sent' })
  await stage.settled()
  const shown = lastOf(stage.ada.messages())!
  expect(shown.attachments[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name: 'year.csv',
  })
  const there = await fetch(shown.attachments[0]!.contentUrl!)
  expect(await there.text()).toBe('a,b\r\n1,2\r\n')
  expect(stage.ada.messages().find(({ id }) => id === question.id)?.deletedAt).toBeDefined()
})

it('a consent that Teams sends again is answered once', async () => {
  stage = await setStage({ answering: exporting })
  const question = await ask()
  const { acceptContext } = question.attachments[0]!.content as { acceptContext: object }
  const { world } = stage.pretended
  const url = `${world.serviceUrl()}files/x/y`
  const place = { contentUrl: url, uploadUrl: url, name: 'x', uniqueId: 'x', fileType: 'csv' }
  const value = { type: 'fileUpload', action: 'accept', context: acceptContext, uploadInfo: place }
  const ada = world.directory.people[0]!
  const again = () => world.activities.invoke(ada, { kind: 'personal' }, 'f3', 'fileConsent/invoke', value, question.id)
  await stage.pretended.post(again())
  await stage.settled()
  await stage.pretended.post(again())
  await stage.settled()
  expect(JSON.stringify(stage.ada.messages())).not.toContain('no longer waiting')
})

it('an export that the database does not keep is asked for again, and the answer comes all the same', async () => {
  const waitingFiles = { ...createWaitingFiles(), keep: () => Promise.reject(new Error('away')) }
  stage = await setStage({ answering: exporting, waitingFiles })
  const said = wordsIn(await ask())
  expect(said).toContain('ask for it again')
  expect(JSON.stringify(stage.ada.messages())).toContain('Your export')
})

it('a declined export is forgotten', async () => {
  stage = await setStage({ answering: exporting })
  const question = await ask()
  await stage.ada.answerFileConsent(question.id, 'decline')
  await stage.settled()
  expect(stage.ada.messages().find(({ id }) => id === question.id)?.deletedAt).toBeDefined()
})

it('an upload to anywhere else is not made: a link of one’s own comes instead', async () => {
  stage = await setStage({ answering: exporting, linkFiles: async () => 'https://p3.example.gov/f/secret' })
  const question = await ask()
  const { acceptContext } = question.attachments[0]!.content as { acceptContext: object }
  const place = {
    contentUrl: 'https://evil.example/x',
    uploadUrl: 'https://evil.example/x',
    name: 'x',
    uniqueId: 'x',
    fileType: 'csv',
  }
  const value = { type: 'fileUpload', action: 'accept', context: acceptContext, uploadInfo: place }
  const { world } = stage.pretended
  const [person] = world.directory.people
  await stage.pretended.post(
    world.activities.invoke(person!, { kind: 'personal' }, 'f1', 'fileConsent/invoke', value, question.id),
  )
  await stage.settled()
  expect(JSON.stringify(lastOf(stage.ada.messages()))).toContain('https://p3.example.gov/f/secret')
})

it('a file offered to one person is not handed to another', async () => {
  stage = await setStage({ answering: exporting })
  const question = await ask()
  const { acceptContext } = question.attachments[0]!.content as { acceptContext: object }
  const { world } = stage.pretended
  const ben = world.directory.people[1]!
  const place = {
    contentUrl: 'x',
    uploadUrl: `${world.serviceUrl()}files/x/y`,
    name: 'x',
    uniqueId: 'x',
    fileType: 'csv',
  }
  const value = { type: 'fileUpload', action: 'accept', context: acceptContext, uploadInfo: place }
  await stage.pretended.post(world.activities.invoke(ben, { kind: 'personal' }, 'f2', 'fileConsent/invoke', value))
  await stage.settled()
  expect(wordsIn(lastOf(stage.ben.messages()))).toContain('no longer waiting')
})
