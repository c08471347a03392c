import type { Story, StoryStep, StoryTerm } from '#engine/track/story/story.ts';
import { STATE_NAMES, STORY_WORDS } from '#engine/track/story/story-words.ts';

/** Text that is not ours stands as text, whatever signs it holds. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}[.)])/, '\\$1');

const quoted = (words: string | undefined): string[] => (words === undefined ? [] : ['', `> ${plain(words)}`]);
const term = ({ label, shown, quote }: StoryTerm): string[] => [
  `- **${plain(label)}**: ${plain(shown)}`,
  ...(quote === undefined ? [] : [`  > ${plain(quote)}`]),
];

function step({ on, title, lines, words, unconfirmed }: StoryStep): string[] {
  const doubt = unconfirmed === true ? ` (${STORY_WORDS.unconfirmed})` : '';
  return [`### ${on}: ${plain(title)}${doubt}`, '', ...lines.map((line) => `- ${plain(line)}`), ...quoted(words), ''];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

/** The story as Markdown. */
export function storyMarkdown(story: Story): string {
  const { employer, role, on, offers, steps, evidence, agreed, dates } = story;
  const lines = [
    `# ${plain(STORY_WORDS.title(employer))}`,
    '',
    ...(role === undefined ? [] : [plain(role), '']),
    STORY_WORDS.on(on),
    '',
    ...section(
      STORY_WORDS.offers,
      offers.flatMap(({ on: day, title, from, subject, terms }) => [
        `### ${day}: ${plain(title)}`,
        '',
        ...[from, subject].flatMap((part) => (part === undefined ? [] : [plain(part), ''])),
        ...terms.flatMap(term),
        '',
      ]),
    ),
    ...section(STORY_WORDS.steps, steps.flatMap(step)),
    ...section(
      STORY_WORDS.agreed,
      agreed.flatMap((each) => [
        `- **${plain(each.label)}**: ${plain(each.shown)} (${STATE_NAMES[each.state]})`,
        `  ${plain(STORY_WORDS.source(each.who ?? STORY_WORDS.they, each.on))}`,
        ...(each.words === undefined ? [] : [`  > ${plain(each.words)}`]),
        ...(each.quote === undefined ? [] : [`  ${STORY_WORDS.letter}:`, `  > ${plain(each.quote)}`]),
      ]),
    ),
    ...section(STORY_WORDS.evidence, evidence.flatMap(term)),
    ...section(
      STORY_WORDS.dates,
      dates.map(
        ({ date, title, counted }) => `- ${date}: ${plain(title)}${counted === undefined ? '' : `. ${plain(counted)}`}`,
      ),
    ),
    ...(story.private === undefined
      ? []
      : section(STORY_WORDS.private, [
          ...story.private.lines.flatMap(term),
          ...story.private.notes.map((note) => `- ${note.on}: ${plain(note.text)}`),
        ])),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
