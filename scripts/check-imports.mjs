/** Cruises src/ with dependency-cruiser and holds every import against the table in import-rules.mjs. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ruleFor } from './import-rules.mjs';

const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '\\.test\\.tsx?$|^out/' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'], exportsFields: ['exports'] },
  ruleSet: {
    forbidden: [
      {
        name: 'no-cycles',
        severity: 'error',
        from: {},
        to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      },
    ],
  },
  validate: true,
};

const { output } = await cruise(['src'], options);
const sources = output.modules.filter((module) => module.source.startsWith('src/'));
const problems = sources.flatMap(problemsOf).concat(cycles(output));
const expected = countFiles('src');
if (sources.length < expected)
  problems.push(`only ${sources.length} of ${expected} files were read: the check itself is broken`);

for (const problem of problems) console.error(problem);
console.log(`import rules: ${sources.length} modules, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

function problemsOf(module) {
  const path = module.source.slice('src/'.length);
  const rule = ruleFor(path);
  if (!rule) return [`${module.source}: its folder is not in scripts/import-rules.mjs`];
  return module.dependencies.flatMap((dependency) => {
    const reason = refuse(path, rule, dependency);
    return reason ? [`${module.source} imports ${dependency.module}: ${reason}`] : [];
  });
}

function refuse(path, rule, dependency) {
  const { resolved, module: name } = dependency;
  if (resolved.startsWith('src/')) {
    const target = resolved.slice('src/'.length);
    const allowed =
      target.startsWith(`${rule.from.replace('/*.ts', '')}/`) &&
      (!rule.from.endsWith('*.ts') || ruleFor(target) === rule);
    if (allowed || rule.own.some((folder) => target.startsWith(`${folder}/`))) return null;
    return `${rule.from} may not import ${target}`;
  }
  if (/\.(css|woff2|json)$/.test(resolved) || name.startsWith('.')) return null;
  const wanted = dependency.dependencyTypes.includes('core') ? `node:${name.replace(/^node:/, '')}` : packageOf(name);
  const fits = (pattern) => (pattern.endsWith('*') ? wanted.startsWith(pattern.slice(0, -1)) : wanted === pattern);
  return rule.packages.some(fits) ? null : `${rule.from} may not use the package ${wanted}`;
}

function packageOf(name) {
  const depth = name.startsWith('@') ? 2 : 1;
  return name.split('/').slice(0, depth).join('/');
}

function cycles(result) {
  return result.summary.violations.map((violation) => `cycle: ${violation.from} -> ${violation.to}`);
}

function countFiles(folder) {
  return readdirSync(folder).reduce((count, name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return count + countFiles(path);
    return count + (/\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name) ? 1 : 0);
  }, 0);
}
