// Mails that must yield nothing and cost nothing: no text, far too much text, deep nesting, markup in the subject, another script.
import { dayFrom } from './dates.mjs';

const one = (key, subject, at, html) => ({
  key,
  subject,
  isOffer: false,
  messages: [{ from: { name: 'Odd Sender', email: 'odd@odd.example' }, at, html }],
  later: [],
});

const SENTENCE = 'The quarterly figures of the northern branch were 12,300 and 45.7 percent, as planned. ';
const DEPTH = 10_000;
const MANY_BYTES = 2_000_000;

export const oddMails = (today) => [
  one('no-text', 'A picture', dayFrom(today, 0, 8, 1), '<img alt="" src="data:,">'),
  one(
    'two-megabytes',
    'The whole report',
    dayFrom(today, 0, 8, 2),
    `<div dir="ltr">${`<p>${SENTENCE.repeat(20)}</p>`.repeat(Math.ceil(MANY_BYTES / (SENTENCE.length * 20)))}</div>`,
  ),
  one(
    'one-long-word',
    'An encoded file',
    dayFrom(today, 0, 8, 3),
    `<div dir="ltr">${'A1b2C3d4'.repeat(MANY_BYTES / 8)}</div>`,
  ),
  one(
    'deep',
    'A forwarded forward',
    dayFrom(today, 0, 8, 4),
    `${'<div><span>'.repeat(DEPTH / 2)}At the bottom of it all: nothing of weight.${'</span></div>'.repeat(DEPTH / 2)}`,
  ),
  one(
    'markup-subject',
    '<img src=x onerror="document.title=\'broken\'"><b>Job offer</b> & <script>document.title="broken"</script>',
    dayFrom(today, 0, 8, 5),
    '<div dir="ltr">The subject of this mail is written in markup.</div>',
  ),
  one(
    'chinese',
    '关于周五的会议',
    dayFrom(today, 0, 8, 6),
    '<div dir="ltr"><div>您好：</div><div>周五下午三点的会议改到三楼会议室，请带上第二季度的报告。预算为人民币十二万元。</div><div>谢谢</div></div>',
  ),
];
