import about from '../../package.json' with { type: 'json' }

/** Of this program, as the changelog counts it. */
export const { version } = about
