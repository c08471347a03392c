type Limit = 'up-to' | 'at-least' | 'about';

const BEFORE: readonly (readonly [Limit, RegExp])[] = [
  [
    'up-to',
    /(?:up ?to|up-to|a maximum(?: amount)? of|maximum of|max\.?(?:imum)?|not to exceed|no more than|not more than|not exceeding|as much as|capped at|limited to|bis zu|höchstens|maximal|jusqu'à|maximum de|plafonnée? à|hasta(?: un)?|máximo de)(?: an?| the| of| total(?: of)?| additional| aggregate(?: of)?| gross){0,3}[\s:(]{0,3}$/,
  ],
  [
    'at-least',
    /(?:at least|a minimum(?: amount)? of|minimum of|min\.?|no less than|not less than|mindestens|au moins|minimum de|al menos|como mínimo|starting at|starting from)(?: an?| the| of){0,2}[\s:(]{0,3}$/,
  ],
  [
    'about',
    /(?:about|approximately|approx\.?|around|roughly|~|circa|ca\.|etwa|rund|ungefähr|environ|aproximadamente|unos|alrededor de|estimated(?: at)?|some)(?: an?| the){0,2}[\s:(]{0,3}$/,
  ],
];

/** "Up to", "at least", "about" right before a figure; `before` ends where the figure starts. */
export function limitBefore(before: string): Limit | undefined {
  return BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
}
