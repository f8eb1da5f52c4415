import { newest } from './client.ts'
import { linkIn, mailOf, open, send } from './letter.ts'
import { readPairs } from './pairs.ts'
import { pressInMail } from './server-beginning.ts'
import { cast, type Role } from './server-cast.ts'
import type { ServerWorld } from './server-world.ts'

const roleOf = (email: string): Role => (Object.keys(cast) as Role[]).find((role) => cast[role].email === email)!

/** The partner of somebody in their newest pair, and both places. */
export const partnerOf = async (world: ServerWorld, role: Role) => {
  const pairs = await readPairs(world.running)
  const pair = pairs.findLast(({ a, b }) => [a.email, b.email].includes(cast[role].email))!
  const [me, other] = pair.a.email === cast[role].email ? [pair.a, pair.b] : [pair.b, pair.a]
  return { role: roleOf(other.email), me, other }
}

/** A district whose people are in a Teams of their own, which nobody allowed yet, comes by a roster with schools by name. */
export const bringWilson = async (world: ServerWorld): Promise<void> => {
  const [nora, owen, iris] = [world.client('nora'), world.client('owen'), world.client('iris')]
  await world.addApp('iris')
  newest(iris, 'Your organization is not part of P3 yet')
  newest(owen, 'asks to use P3')
  await owen.press('Allow')
  await owen.fill({ name: 'Wilson County Schools', serves: 'districts', districts: 'Wilson County' })
  await nora.say('district wilson')
  await nora.press('Take part', 'Wilson County')
  await nora.say('import')
  await nora.press('Send a file', 'Send me a roster')
  const rows = [
    'name,email,district,school,title',
    `${cast.iris.name},${cast.iris.email},Wilson County,Gladeville Elementary,Principal`,
    `${cast.carla.name},${cast.carla.email},Rutherford County,Barfield Elementary School,Assistant Principal`,
  ]
  await world.upload('nora', 'roster.csv', rows.join('\n'))
  await nora.press('Import 2 people')
  // Allowed since, Iris is known as soon as she writes.
  await iris.say('status')
  await iris.press('Yes, I’m in')
  await world.client('carla').press('Yes, I’m in')
}

/** One offers in chat, the other accepts where they are; both met, and one logs it. */
export const meet = async (
  world: ServerWorld,
  role: Role,
  day: string,
  label: string,
  more: Record<string, string>,
) => {
  const { role: partner, me } = await partnerOf(world, role)
  const mine = world.client(role)
  await mine.say('schedule')
  await mine.fill({
    date1: day,
    time1: '09:00',
    ...(more.host === 'mine' ? { ...more, host: me.participantId } : more),
  })
  await world.client(partner).press(label)
  newest(mine, 'Booked')
  await world.passTo(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10), 11)
  await mine.press('Log it', 'How did')
  await mine.fill({})
}

/** Somebody who has mail only offers times on a page; their partner accepts in Teams, and an invitation comes by mail. */
export const meetByMail = async (world: ServerWorld, role: Role): Promise<string> => {
  const { role: partner, me, other } = await partnerOf(world, role)
  const address = linkIn(mailOf(world.mails(role), 'Meet your P3 partner').html, 'Suggest times')
  await send(address, await open(address), { host: me.participantId, date1: '2026-09-11', time1: '09:00' })
  await world.idle()
  await world.client(partner).press('Fri, Sep 11, 9:00 AM')
  const booked = mailOf(world.mails(role), `Booked: the first visit with ${other.name}`)
  await world.passTo('2026-09-12', 11)
  await pressInMail(world, role, 'How did the first visit', 'Log it')
  return Buffer.from(booked.attachments[0]!.contentBase64, 'base64').toString()
}

/** Somebody leaves the program where they are: in their chat, or by the link below a mail. */
export const leave = async (world: ServerWorld, role: Role): Promise<void> => {
  if ('home' in cast[role] && cast[role].home) {
    await world.client(role).say('leave')
    await world.client(role).fill({ why: 'moved' })
    return
  }
  const address = linkIn(world.mails(role)[0]!.html, 'Leave the program')
  await send(address, await open(address), { why: 'moved' })
  await world.idle()
}
