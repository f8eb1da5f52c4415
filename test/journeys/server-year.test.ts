import { describe, expect, it } from 'vitest'
import { interaction, signed } from '../slack/sign.ts'
import { newest } from './client.ts'
import { linkIn, mailOf, open, wordsOn } from './letter.ts'
import { nameDirectors, nominateAll, pressInMail, setUp } from './server-beginning.ts'
import { accounts, cast, type Role, workspace } from './server-cast.ts'
import { bringWilson, leave, meet, meetByMail, partnerOf } from './server-middle.ts'
import { SIGNING_SECRET } from './server-world.ts'
import { withServerWorld } from './with-server-world.ts'

const world = withServerWorld('2026-08-03T15:00:00Z')
const slackIdOf = (role: Role) => accounts.find(({ email }) => email === cast[role].email)!.externalId

describe('a year from an empty database', () => {
  it('tells whoever has the app before there is a roster that they need only wait', async () => {
    await world().client('alma').say('')
    newest(world().client('alma'), 'I can’t find you on the P3 roster', 'I write to you here')
    await world().addApp('gina')
    newest(world().client('gina'), 'I can’t find you on the P3 roster')
  })

  it('begins with the set-up that the first coordinator is led to', async () => {
    await setUp(world())
    newest(world().client('nora'), 'has begun', 'Name the directors of schools')
    await world().client('nora').say('checklist')
    newest(world().client('nora'), 'No director of schools is named')
    // The second coordinator met P3 on an empty database, in Teams.
    newest(world().client('owen'), 'Hello, Owen. I’m P3')
  })

  it('asks directors where they are: in Slack, by mail until the app comes in Teams, and by mail', async () => {
    // Slack has had enough of look-ups: who is looked for waits a second.
    const ofDana = ({ email }: Record<string, unknown>) => email === cast.dana.email
    world().slack.failures.plan('users.lookupByEmail', { kind: 'ratelimited', retryAfterSeconds: 1 }, 1, ofDana)
    await nameDirectors(world())
    newest(world().client('dana'), 'Does Rutherford County take part in P3, 2026-27?')
    mailOf(world().mails('marcus'), 'Does Williamson County take part')
    await world().addApp('marcus')
    newest(world().client('marcus'), 'Williamson County in P3', 'Take part')
    await world().client('dana').press('Take part')
    await world().client('marcus').press('Take part')
    const joined = await pressInMail(world(), 'ruth', 'Does Cannon County take part', 'Take part')
    expect(joined.words).toContain('Cannon County in P3')
    await nominateAll(world(), joined)
  })

  it('invites administrators where they are, whether the app came before the roster or after it', async () => {
    for (const role of ['alma', 'ben', 'gina'] as const)
      newest(world().client(role), 'Would you like a peer in a neighboring district?')
    mailOf(world().mails('hal'), 'Would you like a peer')
    await world().addApp('hal')
    newest(world().client('hal'), 'You are nominated for this year', 'Not this year')
    for (const role of ['alma', 'gina', 'hal'] as const) await world().client(role).press('Yes, I’m in')
    await world().client('ben').press('Not this year')
    const yes = await pressInMail(world(), 'kay', 'Would you like a peer', 'Yes, I’m in')
    expect(yes.words).toContain('Glad you are')
  })

  it('reminds after a week of the invitation, only who has not answered, who may say yes by that mail', async () => {
    const told = () =>
      world()
        .mails('lon')
        .filter(({ subject }) => subject.includes('Would you like a peer'))
    const others = world().mails('kay').length
    expect(told()).toHaveLength(1)
    await world().passTo('2026-08-11', 10)
    expect(told()).toHaveLength(2)
    expect(wordsOn(told()[0]!.html!)).toContain('this invitation is still waiting for your answer')
    expect(world().mails('kay')).toHaveLength(others)
    const yes = await pressInMail(world(), 'lon', 'Would you like a peer', 'Yes, I’m in')
    expect(yes.words).toContain('Glad you are')
  })

  it('keeps to the guest rule whoever speaks first, and lists whose account is closed, with a way to try again', async () => {
    const { teamId } = workspace
    const [nora, carla] = [world().client('nora'), world().client('carla')]
    world().slack.world.changeUser(teamId, slackIdOf('carla'), { isGuest: true })
    await carla.say('status')
    newest(carla, 'You are a guest here')
    world().slack.world.changeUser(teamId, slackIdOf('carla'), { isGuest: false })
    world().slack.world.changeUser(teamId, slackIdOf('alma'), { isDeactivated: true })
    world().slack.sendEvent(teamId, { type: 'user_change', user: { id: slackIdOf('alma'), deleted: true } })
    await world().idle()
    await nora.say('unreachable')
    newest(nora, cast.alma.name, 'deactivated')
    world().slack.world.changeUser(teamId, slackIdOf('alma'), { isDeactivated: false })
    await nora.press('Try again', cast.alma.name)
    newest(nora, `Trying ${cast.alma.name} again`)
    await nora.say('unreachable')
    newest(nora, 'Everyone can be reached')
  })

  it('takes in a district with a Teams of its own by a roster that names schools', async () => {
    await bringWilson(world())
  })

  it('matches, publishes and introduces across Slack, Teams and mail', async () => {
    const nora = world().client('nora')
    // Slack never reaches this server: the map stands there in words, and all else is there.
    world().slack.rules.reachesPictures = false
    await nora.say('match')
    newest(nora, 'Pairs: 3', '(Picture: ')
    world().slack.rules.reachesPictures = true
    expect(
      new Set(
        world()
          .troubles.splice(0)
          .map((one) => JSON.stringify(one)),
      ),
    ).toEqual(new Set([expect.stringContaining('downloading image failed')]))
    await nora.press('Publish 3 pairs')
    newest(nora, '3 pairs published')
    for (const platform of ['slack', 'teams'] as const)
      expect(world().channel(platform).join()).toContain('3 pairs matched')
    const pair = await partnerOf(world(), 'alma')
    newest(world().client('alma'), `Meet your P3 partner: ${pair.other.name}`)
    newest(world().client(pair.role), `Meet your P3 partner: ${cast.alma.name}`)
    expect(pair.other.platform).toBe('teams')
  })

  it('edits the announcement where it stands when the contact, or whether channels name people, is corrected', async () => {
    const nora = world().client('nora')
    const correct = async (contact: string, names: 'yes' | 'no') => {
      await nora.say('texts')
      await nora.press('Contact and names')
      expect(await nora.fill({ contact, names })).toBe('closed')
      await world().idle()
    }
    const { other } = await partnerOf(world(), 'alma')
    const announced = (platform: 'slack' | 'teams') =>
      world()
        .channel(platform)
        .find((words) => words.includes('3 pairs matched'))
    await correct('The P3 office, office@education.tn.example', 'yes')
    for (const platform of ['slack', 'teams'] as const) {
      expect(announced(platform)).toContain('The P3 office')
      for (const { name } of [cast.alma, other]) expect(announced(platform)).toContain(name)
    }
    await correct(`${cast.nora.name}, ${cast.nora.email}`, 'no')
    for (const platform of ['slack', 'teams'] as const) {
      expect(announced(platform)).toContain(cast.nora.email)
      for (const { name } of [cast.alma, other]) expect(announced(platform)).not.toContain(name)
    }
  })

  it('answers the global shortcut, and keeps a dialog that can’t be read open with a sentence', async () => {
    const alma = world().client('alma')
    const shortcut = async (role: Role) => {
      await world().slack.person(workspace.teamId, slackIdOf(role)).shortcut('log_visit')
      await world().idle()
    }
    await shortcut('ben')
    expect(world().client('ben').form()).toContain('You said no for this year')
    await world().client('ben').dismiss()
    await shortcut('alma')
    expect(alma.form()).toMatch(/visit/i)
    await alma.dismiss()
    const view = { id: 7, callback_id: 'form:v1', blocks: [{ type: 'input', block_id: 'words' }] }
    const sent = { type: 'view_submission', team: { id: workspace.teamId }, user: { id: slackIdOf('alma') }, view }
    const request = signed({ body: interaction(sent), secret: SIGNING_SECRET })
    const answer = await fetch(`${world().running.url}/slack/events`, request)
    expect(await answer.json()).toMatchObject({ errors: { words: expect.stringContaining('nothing was saved') } })
    // The cause is in the log, under the reference that was told.
    expect(world().troubles.splice(0)).toHaveLength(1)
  })

  it('asks about a Sunday at 2 AM, and believes who means it', async () => {
    const { me } = await partnerOf(world(), 'alma')
    const alma = world().client('alma')
    const odd = { host: me.participantId, date1: '2026-09-06', time1: '02:00', minutes: '300' }
    await alma.press('Suggest times')
    expect(await alma.fill(odd)).toMatchObject({ problems: expect.stringContaining('That is on a weekend.') })
    // Length and time are each asked about, and neither forgets the other.
    expect(await alma.fill({ ...odd, sureTime: ['sure'] })).toMatchObject({
      problems: expect.stringContaining('hours'),
    })
    expect(await alma.fill({ ...odd, sureTime: ['sure'], sure: ['sure'] })).toBe('closed')
  })

  it('lives the path of a pair across Slack and Teams, and of one by mail', async () => {
    await meet(world(), 'alma', '2026-09-08', 'Tue, Sep 8, 9:00 AM', { host: 'mine', minutes: '180' })
    const { role } = await partnerOf(world(), 'alma')
    const mailer = (await partnerOf(world(), 'iris')).role
    const invitation = await meetByMail(world(), mailer)
    expect(invitation).toContain('METHOD:REQUEST')
    expect(invitation).toMatch(/DTSTAMP:\d{8}T\d{6}Z/)
    await meet(world(), role, '2026-09-16', 'Wed, Sep 16, 9:00 AM', { minutes: '40', place: '555-0100' })
    await meet(world(), 'alma', '2026-09-29', 'Tue, Sep 29, 9:00 AM', { minutes: '180' })
    expect(world().channel('slack').join()).toContain('First visits')
    newest(world().client('dana'), 'P3 in Rutherford County: what is new', 'First visit done')
  })

  it('takes out who leaves, asks the coordinator, and gives the one who stays another partner', async () => {
    const { role: leaver, other } = await partnerOf(world(), 'carla')
    const [nora, carla] = [world().client('nora'), world().client('carla')]
    await leave(world(), leaver)
    newest(carla, `Your partnership with ${other.name} is on hold`)
    newest(nora, `${other.name}`, 'on hold', 'the one who stays can be matched again')
    await nora.press('End the pair', other.name)
    expect(await nora.fill({ reason: 'You will be matched again' })).toBe('closed')
    newest(carla, `Your partnership with ${other.name} has ended`)
    await nora.say('match')
    await nora.press('Publish 1 pair')
    const now = await partnerOf(world(), 'carla')
    expect(now.other.email).not.toBe(other.email)
    newest(carla, `Meet your P3 partner: ${now.other.name}`)
    expect(world().channel('slack').at(-1)).toContain('1 more pair matched')
  })

  it('speaks in each channel once a week at most, never in a break, and not when nothing has changed', async () => {
    await world().passTo('2027-05-18', 10)
    const posts = await world().running.database.prisma.channelPost.findMany({
      include: { channel: { include: { tenant: true } } },
    })
    const outcomes = new Set(posts.map(({ outcome }) => outcome))
    expect([...outcomes].sort()).toEqual(expect.arrayContaining(['break', 'post', 'unchanged']))
    expect(new Set(posts.map(({ channelId, key }) => `${channelId} ${key}`)).size).toBe(posts.length)
    for (const platform of ['slack', 'teams'] as const) {
      const weekly = world()
        .channel(platform)
        .filter((words) => words.includes('P3 this week'))
      const told = posts.filter(({ outcome, channel }) => outcome === 'post' && channel.tenant.platform === platform)
      expect([platform, weekly.length]).toEqual([platform, told.length])
      expect(told.length).toBeGreaterThan(3)
    }
  })

  it('closes a year, lets who wants to go on, and begins the next', async () => {
    const [nora, alma] = [world().client('nora'), world().client('alma')]
    await nora.say('year')
    await nora.press('Announce the last day')
    await nora.fill({ closesOn: '2027-06-11' })
    const { role, other } = await partnerOf(world(), 'alma')
    await alma.press('Go on over the summer')
    await world().client(role).press('Go on over the summer')
    newest(alma, 'You two go on until')
    expect(other.name).not.toBe('')
    await nora.say('year')
    await nora.press('Prepare the next year')
    await nora.fill({ name: '2027-28', startsOn: '2027-07-01', endsOn: '2028-06-30' })
    await world().passTo('2027-06-14', 10)
    await nora.say('year')
    await nora.press('Close 2026-27')
    newest(nora, '2026-27 is closed')
    expect(world().channel('slack').at(-1)).toContain('2026-27 is complete. Thank you!')
    await world().passTo('2027-07-06', 10)
    await nora.say('checklist')
    newest(nora, '2027-28', '3 districts have a director but are not in')
    // Those two go on because they want to: nothing of theirs is to be closed.
    expect(newest(nora, '2027-28')).not.toContain('still open')
    await nora.say('directors')
    await nora.press('Ask 3 now')
    expect(await nora.fill({ answerBy: '2027-07-20' })).toBe('closed')
    await nora.say('year 2026-27')
    newest(nora, 'Principal Peer Partnership, 2026-27', 'This year is closed')
  })

  it('was whole for a director who has mail only: all that was theirs came, and every mail is a way in', async () => {
    const subjects = world()
      .mails('ruth')
      .map(({ subject }) => subject)
    for (const [what, least] of [
      [/^Does Cannon County take part in P3, 2026-27/, 1],
      [/^Cannon County: \d+ pairs? in P3/, 1],
      [/^P3 in Cannon County: what is new/, 2],
      [/^2026-27 ends on/, 1],
      [/^P3, 2026-27: the year has closed/, 1],
      [/^Does Cannon County take part in P3, 2027-28/, 1],
    ] as const)
      expect(
        subjects.filter((one) => what.test(one)).length,
        `${what} among ${subjects.join(' | ')}`,
      ).toBeGreaterThanOrEqual(least)
    const oldest = world().mails('ruth').at(-1)!
    const page = await open(linkIn(oldest.html, 'My P3 page'))
    expect(page.words).toContain('Your P3 page, Ruth')
    const yes = await pressInMail(world(), 'ruth', 'take part in P3, 2027-28', 'Take part')
    expect(yes.words).toContain('Cannon County in P3')
  })

  it('has left nobody out and nothing wrong in the log', async () => {
    expect(world().troubles).toEqual([])
    expect(await world().lost()).toEqual([])
  })
})
