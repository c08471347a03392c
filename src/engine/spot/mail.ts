import type { Letter } from '#domain/document.ts';
import { gistOf } from '#engine/spot/gist/gist.ts';
import { plainText, unwrapped } from '#engine/spot/prepare/plain.ts';
import { forwardedPart, threadOf } from '#engine/spot/prepare/thread.ts';

/** A mail made ready for its signs to be looked for: plain lower-case text, its parts apart. */
export interface SpotMail {
  readonly subject: string;
  readonly sender: string;
  /** It passes on another message, and that is what counts. */
  readonly isForward: boolean;
  /** What counts: the newest message, or the one it passes on. Speech in quotation marks is left out. */
  readonly text: string;
  /** What the text says, and the subject, in tags; see {@link gistOf}. Subject first. */
  readonly gist: string;
  readonly subjectGist: string;
  readonly bodyGist: string;
  /** The same of earlier mail below the text that counts. */
  readonly quotedGist: string;
}

/** Text looked at, in characters; an offer says so early, and time stays bounded. */
const MOST = 12_000;
/** A body this short says nothing of its own. */
const POINTER_ONLY = 40;
const POINTS_BELOW =
  /\b(?:see below|below|forward(?:ed|ing)|resend(?:ing)?|sending (?:this|it) again|bump\w*|did you (?:see|get)|in case you missed|reminder|siehe unten|ci-dessous|abajo)\b/;
/** A short answer to what is quoted. */
const ANSWERS =
  /\b(?:yes|no|approved|agreed|fine|ok|okay|done|granted|deal|works|sorry|ja|einverstanden|oui|d'accord|sí|de acuerdo|conforme)\b/;
/** Somebody else's words: a template, a story, an example. File names and titles in quotes are shorter. */
const SPEECH = /"[^"]{45,1500}"/g;

/** Prepares a mail or a page, or its first `most` characters. Time grows with the first {@link MOST} characters only. */
export function spotMailOf(letter: Letter, most = MOST): SpotMail {
  const subject = plainText((letter.subject ?? '').slice(0, 500)).trim();
  const isPage = letter.subject === undefined && letter.from === undefined;
  const thread = threadOf(plainText(visibleText(letter).slice(0, MOST * 2)), isPage);
  const isForward =
    /^(?:fwd?|wg|tr|rv):/.test(subject) ||
    /forwarded message|weitergeleitete|transféré|reenviado/.test(thread.quoted.slice(0, 60));
  const short = thread.body.trim();
  const isPointer =
    (short.length < POINTER_ONLY && !ANSWERS.test(short)) || (short.length < 250 && POINTS_BELOW.test(short));
  const isPassedOn = thread.quoted.length > 80 && (isForward || isPointer);
  const said = isPassedOn ? forwardedPart(thread.quoted) : thread;
  const name = nameIn(isPassedOn ? thread.body : said.body, isPassedOn);
  const text = addressed(name, withoutSpeech(name, unwrapped(said.body.slice(0, most))));
  const quoted = unwrapped(said.quoted.slice(0, MOST).replace(/^[ \t]*>+ ?/gm, ''));
  const subjectGist = gistOf(subject);
  const bodyGist = gistOf(text);
  return {
    isForward: isPassedOn,
    subjectGist,
    bodyGist,
    gist: subjectGist + bodyGist,
    quotedGist: gistOf(quoted.slice(0, 3_000)),
    subject,
    sender: plainText(`${letter.from?.name ?? ''} <${letter.from?.email ?? ''}>`.slice(0, 500)),
    text,
  };
}

/** Words at the place of a name that are none. */
const NO_NAME =
  /^(?:all|team|both|every\w*|colleagues?|members?|students?|candidates?|applicants?|customers?|readers?|friends?|sir|madam|mrs?|ms|dr|prof|frau|herrn?|madame|monsieur)$/;
/** Who is greeted: "Hi Petra," or, above a message passed on, "Petra -". */
function nameIn(text: string, isCover: boolean): string | undefined {
  const greeted = /^\W{0,9}(?:hi|hello|dear|hey|hallo|lieber?|bonjour|salut|hola) ([a-zß-ÿ]{3,20})(?: ?[,!:-]|\n)/.exec(
    text,
  );
  const name = (greeted ?? (isCover ? /^\W{0,9}([a-zß-ÿ]{3,20}) ?[,!-]/.exec(text) : null))?.[1];
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Text without speech in quotation marks, unless it speaks of the reader or there is little else. */
function withoutSpeech(name: string | undefined, text: string): string {
  const rest = text.replace(SPEECH, (speech) => (name !== undefined && speech.includes(name) ? speech : '""'));
  return rest.length < text.length * 0.22 ? text : rest;
}

/** Where the reader is spoken of by name, the reader is meant. */
const addressed = (name: string | undefined, text: string): string =>
  name === undefined ? text : text.replace(new RegExp(`(?<![a-zß-ÿ])${name}(?![a-zß-ÿ'])`, 'g'), 'you');

/** The text without its hidden parts: those are not what the reader is told. */
function visibleText({ text, regions = [] }: Letter): string {
  let visible = '';
  let at = 0;
  const hidden = regions.filter(({ role }) => role === 'hidden').sort((a, b) => a.start - b.start);
  for (const { start, end } of hidden) {
    if (start > at) visible += text.slice(at, start);
    at = Math.max(at, end);
  }
  return at === 0 ? text : visible + text.slice(at);
}
