import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Lior,\n\nI need a yes or no by close of business today. The req closes tonight and I can't hold it past then.\n\nStacy",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Ms. Fournier,\n\nPlease note that the enclosed offer expires on Friday at 17:00. If we do not have your signature by that time it will be considered void.\n\nRegards,\nPeople Team',
    stance: 'deadline-pressure',
  },
  {
    text: "Any news? my boss is on at me. If you sign before midnight the sign on stays in, after that it's gone",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Vivek,\n\nKindly share your acceptance within 24 hours failing which the offer will stand cancelled automatically as per process.\n\nThanks,\nOnboarding Desk',
    stance: 'deadline-pressure',
  },
  {
    text: "Hello Ingrid,\n\nCan you decide while we're on the phone tomorrow? There's another candidate waiting and we'd like this wrapped up without delay.\n\nNiels",
    stance: 'deadline-pressure',
  },
];
