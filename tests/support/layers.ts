/** A source file as the architecture test sees it. */
export interface Module {
  readonly path: string;
  readonly source: string;
}

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  engine: ['engine', 'domain'],
  app: ['app', 'engine', 'domain'],
  adapters: ['adapters', 'app', 'domain'],
  ui: ['ui', 'app', 'domain'],
  cli: ['cli', 'adapters', 'app', 'engine', 'domain'],
  entrypoints: ['entrypoints', 'adapters', 'ui', 'app', 'domain'],
};

/** Parts of the engine that a part may use besides itself. */
const ENGINE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  spot: [],
  read: [],
  evaluate: ['read'],
  listen: ['read'],
  plan: ['evaluate', 'read'],
  phrase: ['plan', 'evaluate', 'read'],
  lint: ['plan', 'evaluate', 'read'],
  track: ['plan', 'evaluate', 'read'],
  rehearse: ['plan', 'evaluate', 'read', 'listen', 'lint', 'phrase', 'track'],
};

/** Names of the browser, the clock and chance that pure code must be handed instead. */
const IMPURE =
  /\b(document\.(?:body|querySelector|createElement|addEventListener)|window\.|Date\.now|Math\.random|localStorage|fetch\(|chrome\.|new Date\(\))/;
const MOST_LINES = 250;
/** Long by nature: lists of words or cases, not logic. */
const isData = (path: string) =>
  /(?:cases|data|words(?:\.[a-z]{2})?|lexicon|fixtures?)\.tsx?$/.test(path) || /\/(?:data|words|lexicon)\//.test(path);

const layerOf = (path: string) => (path.startsWith('entrypoints/') ? 'entrypoints' : (path.split('/')[1] ?? ''));
const isPageSide = (path: string) =>
  /^(?:src\/ui\/page\/|src\/adapters\/sites\/|entrypoints\/(?:webmail|granted)\.content\/)/.test(path);

function importProblem(path: string, target: string): string | undefined {
  const [to = '', part = ''] = target.split('/');
  const from = layerOf(path);
  if (!(MAY_IMPORT[from] ?? []).includes(to)) return `${from} may not import ${to}`;
  if (from === 'engine' && to === 'engine') {
    const own = path.split('/')[2] ?? '';
    if (part !== own && !(ENGINE_MAY_IMPORT[own] ?? []).includes(part))
      return `engine/${own} may not import engine/${part}`;
  }
  return undefined;
}

function pageProblem(path: string, target: string): string | undefined {
  if (!isPageSide(path)) return undefined;
  const isForbidden = /^(?:engine\/(?!lint\/)|domain\/private\.ts|app\/(?!page-view\.ts))/.test(target);
  return isForbidden ? `page side may not import ${target.replace(/^(engine\/[a-z]+).*/, '$1')}` : undefined;
}

const IMPORT = /^[ \t]*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'#([^']+)'|\bimport\s*\(?\s*'#([^']+)'/gm;

/** The line without what stands in quotes or comments: words there are not code. */
const codeOf = (line: string) =>
  line
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''")
    .replace(/^\s*(?:\/\/|\*|\/\*).*/, '')
    .replace(/\/\/.*$/, '');

/** Every line that breaks the layers, as "path:line what: the line". */
export function violations(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => [...lengthProblems(module), ...importProblems(module), ...purityProblems(module)]);
}

function lengthProblems({ path, source }: Module): string[] {
  const length = source.split('\n').length - 1;
  return length > MOST_LINES && !isData(path) ? [`${path}: longer than ${MOST_LINES} lines (${length})`] : [];
}

function importProblems({ path, source }: Module): string[] {
  return [...source.matchAll(IMPORT)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? '';
    // A type import leaves nothing in the bundle, so the page may know shapes; layers hold for types too.
    const isType = match[1] !== undefined && !target.startsWith('domain/private');
    const problem = (isType ? undefined : pageProblem(path, target)) ?? importProblem(path, target);
    const line = source.slice(0, match.index).split('\n').length;
    return problem === undefined ? [] : [`${path}:${line} ${problem}: ${match[0].replace(/\s+/g, ' ').trim()}`];
  });
}

function purityProblems({ path, source }: Module): string[] {
  if (!/^src\/(?:domain|engine|app)\//.test(path)) return [];
  return source.split('\n').flatMap((line, index) => {
    const name = IMPURE.exec(codeOf(line))?.[1];
    return name === undefined ? [] : [`${path}:${index + 1} pure code may not touch ${name}: ${line.trim()}`];
  });
}
