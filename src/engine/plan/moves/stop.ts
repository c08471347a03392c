import { close } from '#engine/plan/closing.ts';
import type { MoveRule } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { type StopReason, stopReason } from '#engine/plan/stop.ts';

const WHY: Readonly<Record<StopReason, string>> = {
  final: 'They said this is final. Asking on would cost goodwill and bring little.',
  frustration: 'They are losing patience. What is left to win is not worth a strained start.',
  rescind: 'The offer itself is in question. Nothing more is asked for; answer calmly what stands.',
  repetition: 'They have given the same answer more than once. That is their limit, said or not.',
  rounds: 'You have asked often enough. Each further round brings less and costs more.',
  deadline: 'The time is up. Decide on what stands.',
};

/** The limit is reached: decide on what stands. */
export const stop: MoveRule = {
  id: 'stop',
  plan(table) {
    const reason = stopReason(table);
    return reason === undefined ? undefined : close(table, [because(WHY[reason])]);
  },
};
