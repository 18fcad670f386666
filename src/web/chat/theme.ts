// The sheets say once what dark looks like, under a media query for those whose device is dark. A chosen theme
// changes what these queries ask for, so that nothing is said twice and new colours follow by themselves.

const asksForDark = '(prefers-color-scheme: dark)';
const answers = { system: asksForDark, light: 'not all', dark: 'all' } as const;

const darkRules = new Set<CSSMediaRule>();

function collect(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === asksForDark) darkRules.add(rule);
    else if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

/** Makes the page light or dark, whatever the device is; `system` follows the device again. */
export function wearTheme(theme: 'system' | 'light' | 'dark'): void {
  for (const sheet of document.styleSheets) collect(sheet.cssRules);
  for (const rule of darkRules) rule.media.mediaText = answers[theme];
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}
