import type { Heard } from '#engine/listen/heard.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';
import { isAgreedBefore, isRevised, sendsPaper } from '#engine/listen/words/paper.ts';

/** The paper of something else. */
const OTHER_PAPER =
  /\b(?:benefits? (?:guide|summary|booklet|overview)|handbook|i-9|w-4|w-2|tax|background|brochure|parking|map|survey|plan comparison|invitation|calendar|badge|pay ?stubs?|passport|visa|rationale|justification|business case|slides?|policy)\b/;
const PUTS_IN_WRITING =
  /\b(?:i'll|i will|we'll|we will|let me|going to) (?:\w+ )?(?:put|get|set|have) (?:that|this|it|everything|all (?:of )?(?:that|this)|the terms)(?: \w+)? (?:in|down in|into) writing\b/;
const NOT_YET =
  /\b(?:reviewing|approval|once (?:approved|finance|the board)|finali[sz]ing|if you|when you (?:decide|accept)|should you|unless|expir\w+|before i (?:\w+ )?(?:write|draw|draft|ask|send|put)|what (?:we|i) (?:can|could|would)|before (?:the|we) (?:letter|write)|how (?:does|do))\b/;

/** Sends or promises the paper for terms agreed before. */
export const writtenConfirmation: StanceRule = {
  id: 'written-confirmation',
  find(heard: Heard): Evidence | undefined {
    const agreed = heard.sentences.some(({ plain }) => isAgreedBefore(plain));
    for (const { plain, start, end } of heard.sentences) {
      if (OTHER_PAPER.test(plain) || NOT_YET.test(plain)) continue;
      if (
        PUTS_IN_WRITING.test(plain) ||
        /\bconfirm\b[^.;!?]{0,30}\bin writing\b/.test(plain) ||
        /\bin writing\b[^.;!?]{0,40}\bas (?:agreed|promised|discussed)/.test(plain)
      )
        return { start, end, strength: 'strong' };
      if (!sendsPaper(plain)) continue;
      if (agreed) return { start, end, strength: 'strong' };
      if (isRevised(plain)) return { start, end, strength: 'weak' };
    }
    return undefined;
  },
};
