/**
 * Whether an inline style hides text from a reader: no display, no size, no opacity, moved off the page,
 * or written in the colour of its own ground.
 */
export function isHiddenStyle(style: string): boolean {
  if (style === '') return false;
  const plain = style.slice(0, 2_000).toLowerCase().replace(/\s+/g, '');
  return (
    /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?(?:;|!|$)|mso-hide:all)/.test(plain) ||
    /(?:^|;)font-size:(?:0|0?\.\d+|1)(?:px|pt)?(?:;|!|$)/.test(plain) ||
    /(?:^|;)(?:left|top|right|text-indent|margin-left|margin-top):-\d{3,}/.test(plain) ||
    /(?:^|;)(?:max-height|height|width|max-width):0(?:px)?(?:;|!|$)/.test(plain) ||
    hasColourOfGround(plain)
  );
}

function hasColourOfGround(plain: string): boolean {
  const colour = /(?:^|;)color:([^;!]{1,40})/.exec(plain)?.[1];
  if (colour === undefined) return false;
  const ground = /(?:^|;)background(?:-color)?:([^;!]{1,40})/.exec(plain)?.[1];
  return ground === undefined ? /^(?:transparent|rgba\([^)]*,0\))$/.test(colour) : sameColour(colour, ground);
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function sameColour(a: string, b: string): boolean {
  const full = (colour: string) =>
    (NAMED[colour] ?? colour).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').replace(/^rgb\(255,255,255\)$/, '#ffffff');
  return full(a) === full(b);
}
