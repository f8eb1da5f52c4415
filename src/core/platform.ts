/** Where people are met in chat. A new one is named here and in the schema's enum; the compiler names what else must know it. */
export type ChatPlatform = 'slack' | 'teams'

/** Every way to reach people. */
export type Platform = ChatPlatform | 'email'
