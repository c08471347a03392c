import type { FieldReader } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { namedIn } from '#engine/read/pay/named.ts';

const COUNTED =
  /(?:\b(13|14|15)|treize|dreizehn|trece|catorce|vierzehn|quatorze|thirteen|fourteen)\s?(?:th|e|ème|º|\.)?[ -]?(?:gleichen? |equal |monthly |bruto )?(?:month|mois|monats|pagas?|mensualit|mensualidades|salaries|gehälter|salary|instal)/;
const FOURTEEN = /14|catorce|vierzehn|quatorze|fourteen|dos pagas extra/;

/** A thirteenth or fourteenth month's pay, on top or as a way of paying the year. */
export const thirteenthSalary: FieldReader = {
  id: 'thirteenthSalary',
  read(letter) {
    const context = flatContext(letter);
    const { offered, excluded } = namedIn(context, 'thirteenthSalary', 'thirteenth');
    if (offered.length === 0 && excluded.length > 0) return { facts: [], excluded };
    const unit = context.units.find((one) => one.role === 'body' && holds(one, COUNTED));
    const counted = unit === undefined ? undefined : firstIn(unit, COUNTED);
    if (unit !== undefined && counted !== null && counted !== undefined) {
      const start = unit.start + counted.index;
      const salaries = FOURTEEN.test(counted[0]) ? 14 : 13;
      return {
        facts: [
          { field: 'thirteenthSalary', salaries, confidence: 0.85, ...context.span(start, start + counted[0].length) },
        ],
        excluded,
      };
    }
    const [named] = offered;
    if (named === undefined) return { facts: [], excluded };
    return { facts: [{ field: 'thirteenthSalary', salaries: 13, confidence: 0.7, ...named.span }], excluded };
  },
};
