import { coordinatorGuide } from './coordinator.ts'
import { directorGuide } from './director.ts'
import type { Guide } from './guide.ts'
import { operatorGuide } from './operator.ts'
import { partnerGuide } from './partner.ts'

export const guides: readonly Guide[] = [partnerGuide, directorGuide, coordinatorGuide, operatorGuide]
