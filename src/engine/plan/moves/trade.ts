import { bridgeAsks } from '#engine/plan/bridge.ts';
import { close } from '#engine/plan/closing.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { equalPackages } from '#engine/plan/packages.ts';
import { because, listOf } from '#engine/plan/sentences.ts';
import { baseIsFixed } from '#engine/plan/stop.ts';

/** Base is fixed: what it will not give is looked for where there is room, as packages worth the same. */
export const trade: MoveRule = {
  id: 'trade',
  plan(table) {
    if (!baseIsFixed(table)) return undefined;
    const asks = bridgeAsks(table);
    const all = table.situation.employerSaid.fixed.includes('all');
    if (asks.length === 0) {
      return close(table, [
        because(
          all
            ? 'Everything is called fixed. The choice is the offer as it stands.'
            : 'Base is fixed and the rest is settled.',
        ),
      ]);
    }
    // Moving figures that already lie on the table is the counter's business.
    if (asks.every(({ place, figure }) => place.mine === figure) && table.everMoved) return undefined;
    const packages = equalPackages(table, asks);
    const fields = asks.map(({ place }) => place.field);
    return planOf(
      { kind: 'trade', asks: termsOf(table, asks), ...(all ? { occasion: 'non-negotiable' as const } : {}) },
      [
        because(`Base is fixed, so stop asking for it. ${capital(listOf(fields))} may have room.`),
        ...(packages.length > 1
          ? [
              because(
                'Offer the choice between packages: each is worth the same to you, and they can pick the one that costs them least.',
              ),
            ]
          : []),
      ],
      packages,
    );
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
