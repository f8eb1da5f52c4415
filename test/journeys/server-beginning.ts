import { newest } from './client.ts'
import { choiceIn, linkIn, mailOf, type Opened, open, send } from './letter.ts'
import { cast, type Role } from './server-cast.ts'
import type { ServerWorld } from './server-world.ts'

/** Presses a link of somebody's newest mail with these words, as a person does: opens the page, ticks the box, presses the button. */
export const pressInMail = async (
  world: ServerWorld,
  role: Role,
  subject: string,
  label: string,
  typed: Record<string, string> = {},
): Promise<Opened> => {
  const address = linkIn(mailOf(world.mails(role), subject).html, label)
  const answer = await send(address, await open(address), typed)
  await world.idle()
  return { ...answer, html: world.reach(answer.html) }
}

/** The first coordinator sets the program up, says whom to contact, and where P3 announces. */
export const setUp = async (world: ServerWorld): Promise<void> => {
  const nora = world.client('nora')
  await nora.say('')
  await nora.press('Set it up')
  await nora.say('texts')
  await nora.press('Contact and names')
  await nora.fill({ contact: `${cast.nora.name}, ${cast.nora.email}`, names: 'no' })
  await world.addApp('owen')
  await world.addTeam()
  await world.client('owen').say('channels')
  await world.client('owen').press('Announce here', 'General')
  await nora.say('channels')
  await nora.press('Announce here', 'p3-news')
}

/** One director by a form, two by a file: they chat in Slack, in Teams and not at all. */
export const nameDirectors = async (world: ServerWorld): Promise<void> => {
  const nora = world.client('nora')
  await nora.say('directors')
  await nora.press('Name a director')
  await nora.fill({ district: 'Rutherford', name: cast.dana.name, email: cast.dana.email, answerBy: '2026-08-17' })
  await nora.say('directors')
  await nora.press('Send a file')
  const rows = (['marcus', 'ruth'] as const).map((role) => {
    const { name, email, title } = cast[role]
    return `${role === 'marcus' ? 'Williamson County' : 'Cannon County'},${name},${email},${title}`
  })
  await world.upload('nora', 'directors.csv', ['district,name,email,title', ...rows].join('\n'))
  newest(nora, 'Nothing is changed yet', 'New: 2')
  await nora.press('Name them')
  await nora.fill({ answerBy: '2026-08-17' })
}

/** Directors nominate: by rows on a page, by rows in Slack's form, by a file in Teams. */
export const nominateAll = async (world: ServerWorld, afterOptIn: Opened): Promise<void> => {
  const address = linkIn(afterOptIn.html, 'Nominate')
  const page = await open(address)
  await send(address, page, {
    name1: cast.kay.name,
    email1: cast.kay.email,
    school1: choiceIn(page, 'Cannon County Elementary School'),
    name2: cast.lon.name,
    email2: cast.lon.email,
    school2: choiceIn(page, 'Cannon County High School'),
  })
  const dana = world.client('dana')
  await dana.press('Nominate')
  await dana.fill({
    name1: cast.alma.name,
    email1: cast.alma.email,
    school1: 'Blackman Elementary School',
    name2: cast.ben.name,
    email2: cast.ben.email,
    school2: 'Blackman Middle School',
  })
  const rows = [
    'name,email,title,school',
    `${cast.gina.name},${cast.gina.email},Principal,Allendale Elementary School`,
    `${cast.hal.name},${cast.hal.email},Principal,Bethesda Elementary`,
  ]
  await world.upload('marcus', 'nominees.csv', rows.join('\n'))
  const marcus = world.client('marcus')
  newest(marcus, 'Nothing is changed yet', 'Nominated and asked')
  await marcus.press('Nominate them')
}
