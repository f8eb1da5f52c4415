import type { Command } from '../kit/request.ts'
import { status } from './status.ts'

export const statusCommand: Command = {
  word: 'status',
  also: ['where', 'next', 'path', 'home', 'start'],
  roles: ['anyone'],
  summary: 'Where things stand and whose turn it is',
  run: (request, rest) => status(request, rest),
}
