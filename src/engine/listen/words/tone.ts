/** Words that tell a part from the whole, and a yes from terms of their own. Used where a figure alone leaves it open. */

const PARTIAL =
  /\b(?:not (?:quite |all |the |at |your |what |exactly |entirely |fully |everything )|since|tight|one-time|instead|rather than|however|although|though|while|whilst|middle|half-?way|split|short of|closer|compromise|alternatives?|can't|cannot|couldn't|unable|won't|isn't|outside|beyond|less than|part of|some of|the best|the most|elsewhere|in lieu|propos\w+|suggest\w*|what (?:we|i) (?:can|could)|stretch|only|but|unfortunately|afraid|meet you)\b/;
const AFFIRMS =
  /\b(?:yes|good news|great news|happy to|glad to|pleased to|delighted|green light|thumbs up|no drama|approved|agreed|deal|done|welcome|as (?:you )?(?:asked|requested|wished|wanted)|you (?:asked|wanted|requested)|settled|accepted|granted|sorted|wish granted|made it happen|got it (?:through|done|approved)|congrat\w*|came through|you're in)\b/;

export const soundsPartial = (plain: string): boolean => PARTIAL.test(plain);
export const soundsAffirming = (plain: string): boolean => AFFIRMS.test(plain);
