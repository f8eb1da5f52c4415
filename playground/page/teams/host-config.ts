// Colors are the pane's own custom properties, so that one card serves the light and the dark look.
const tone = (name: string) => ({ default: `var(--teams-${name})`, subtle: `var(--teams-${name}-subtle)` })

const foregroundColors = {
  default: tone('ink'),
  dark: tone('ink'),
  light: tone('ink'),
  accent: tone('brand-ink'),
  attention: tone('danger'),
  good: tone('good'),
  warning: tone('warning'),
}

const container = (background: string) => ({ backgroundColor: background, foregroundColors })

/** How Teams' desktop client sets the renderer: sizes, spaces and colors. */
export const teamsHostConfig = {
  fontFamily: 'var(--teams-font)',
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--teams-line)' },
  fontTypes: {
    default: {
      fontFamily: 'var(--teams-font)',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: 'var(--font-mono)',
      fontSizes: { small: 12, default: 13, medium: 15, large: 17, extraLarge: 22 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--teams-emphasis)'),
    accent: container('var(--teams-brand-soft)'),
    good: container('var(--teams-good-soft)'),
    attention: container('var(--teams-danger-soft)'),
    warning: container('var(--teams-warning-soft)'),
  },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' } },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention', size: 'default' },
      optionalInputs: { weight: 'bolder', size: 'default' },
      inputSpacing: 'small',
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
}
