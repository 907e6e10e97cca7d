/**
 * Who may import whom: the table of ARCHITECTURE.md as data. Anything unlisted is an error.
 * `own` are folders under src/, `packages` are package names (a trailing * matches the rest; `node:*` is Node itself).
 */
const coreStages = [
  'alignment',
  'attribution',
  'agreement',
  'entities',
  'families',
  'figures',
  'framing',
  'grouping',
  'import',
  'interchange',
  'ledger',
  'omissions',
  'quotes',
  'report',
  'evaluation',
];

/** Stages that truly stand on another one; each with its reason. */
const standsOn = {
  // Who said it is decided over the quotations found, and sources are mentions of entities.
  attribution: ['quotes', 'entities'],
  // The evaluation measures what the stages produce.
  evaluation: ['attribution'],
};

const stagePackages = {
  import: ['htmlparser2'],
};

const features = [
  'annotations',
  'codebook',
  'commands',
  'compare',
  'import',
  'inspector',
  'library',
  'read',
  'report',
  'search',
  'settings',
  'sources',
  'welcome',
];

export const importRules = [
  { from: 'core/model', own: [], packages: ['zod'] },
  { from: 'core/text', own: ['core/model'], packages: [] },
  ...coreStages.map((stage) => ({
    from: `core/${stage}`,
    own: ['core/text', 'core/model', ...(standsOn[stage] ?? []).map((other) => `core/${other}`)],
    packages: stagePackages[stage] ?? [],
  })),
  { from: 'core/*.ts', own: ['core'], packages: [] },
  { from: 'shared', own: ['core/model'], packages: ['zod'] },
  // What both hosts share: plain Node. The library is also the command line's, so it knows no host.
  { from: 'main/*.ts', own: ['main/library', 'shared', 'core'], packages: ['node:*'] },
  { from: 'main/library', own: ['shared', 'core'], packages: ['node:*', 'postal-mime', 'pdfjs-dist'] },
  { from: 'main/electron', own: ['main', 'shared', 'core'], packages: ['electron', 'node:*'] },
  { from: 'main/chromium-host', own: ['main', 'shared', 'core'], packages: ['playwright', 'node:*'] },
  { from: 'preload', own: ['shared'], packages: ['electron'] },
  {
    from: 'renderer/ui',
    own: [],
    packages: ['react', 'react-dom', 'react-resizable-panels', '@tanstack/react-virtual', '@ariakit/react'],
  },
  { from: 'renderer/storage', own: ['core', 'shared'], packages: ['dexie', 'react'] },
  { from: 'renderer/analysis', own: ['core'], packages: [] },
  { from: 'renderer/editor', own: ['renderer/ui', 'core'], packages: ['react', 'react-dom', 'lexical', '@lexical/*'] },
  ...features.map((name) => ({
    from: `renderer/features/${name}`,
    own: [
      'renderer/ui',
      'renderer/storage',
      'renderer/analysis',
      'renderer/editor',
      'renderer/session',
      'core',
      'shared',
    ],
    packages: ['react', 'react-dom', '@tanstack/react-virtual', 'zustand', 'd3-*'],
  })),
  // The window's own state that features share: settings, selection, commands, current library.
  {
    from: 'renderer/session',
    own: ['renderer/ui', 'renderer/storage', 'renderer/analysis', 'core', 'shared'],
    packages: ['react', 'zustand'],
  },
  {
    from: 'renderer/*.ts',
    own: ['renderer', 'core', 'shared'],
    packages: ['react', 'react-dom', 'react-resizable-panels'],
  },
  // Styles import fonts and nothing else.
  { from: 'renderer/styles', own: [], packages: ['@fontsource-variable/*'] },
  // Measuring the extraction of pages against a peer: never reached by the program itself.
  { from: 'cli/pages', own: ['core'], packages: ['node:*', '@mozilla/readability', 'linkedom'] },
  { from: 'cli', own: ['core', 'main/library'], packages: ['node:*', 'tsx'] },
];

/** Folder of a rule for a path under src/, the most exact first. */
export function ruleFor(path) {
  const direct = importRules.filter((rule) => !rule.from.includes('*') && path.startsWith(`${rule.from}/`));
  if (direct.length > 0) return direct.sort((a, b) => b.from.length - a.from.length)[0];
  return importRules.find((rule) => rule.from.endsWith('/*.ts') && isFileOf(path, rule.from.slice(0, -5)));
}

const isFileOf = (path, folder) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
