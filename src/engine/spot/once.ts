import type { SpotMail } from '#engine/spot/mail.ts';

/** A question asked of a mail by several signs, answered once. */
export function once<Answer>(ask: (mail: SpotMail) => Answer): (mail: SpotMail) => Answer {
  const answers = new WeakMap<SpotMail, { readonly answer: Answer }>();
  return (mail) => {
    const known = answers.get(mail) ?? { answer: ask(mail) };
    answers.set(mail, known);
    return known.answer;
  };
}
