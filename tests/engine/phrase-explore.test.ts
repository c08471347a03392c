import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { moveSchema, MOVE_KINDS } from '#domain/move.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { TALKS } from './phrase-situations.ts';

it('explores', () => {
  const out: string[] = [];
  const seen = new Map<string, number>();
  let n = 0, bad = 0;
  for (const t of TALKS) {
    const plan = planMove(t.situation, t.goals);
    for (const medium of ['email', 'phone'] as const) for (const tone of [undefined, 'warm', 'plain', 'brief'] as const) {
      const w = phrase({ situation: t.situation, goals: t.goals, move: plan.move, qualifications: [...t.qualifications], medium, ...(tone ? { tone } : {}) });
      for (const one of w) { n++;
        const f = checkDraft(one.text, t.situation);
        if (f.length) { bad++; for (const x of f) { const k = x.rule + ' :: ' + x.quote; if (!seen.has(k)) out.push(`!! ${t.name} ${one.id} ${medium} ${x.rule}: ${x.quote}`); seen.set(k, (seen.get(k) ?? 0) + 1); } }
        if (one.text.split(/\s+/).length > 180) out.push(`LONG ${one.text.split(/\s+/).length} ${one.id}`);
      }
      if (tone === undefined) { out.push(`\n##### ${t.name} [${medium}] ${plan.move.kind}/${plan.move.occasion ?? ''} n=${w.length}`); for (const one of w) out.push(`--- ${one.id} | ${one.subject ?? ''}\n${one.text}`); }
    }
  }
  out.unshift(`n=${n} bad=${bad}`);
  writeFileSync('/tmp/phrase-out.txt', out.join('\n'));
});
it('explores every move', () => {
  const occasions = [undefined, 'extend-deadline','lowball','unemployed','non-negotiable','competing-offer','accepted-too-quickly','confirm-call','loose-ends','benefits'] as const;
  const seen = new Map<string, string>();
  let n = 0, bad = 0, few = 0;
  for (const t of TALKS) {
    const base = t.situation.offer.find((x) => x.field === 'baseSalary') as any;
    const cur = base?.currency;
    const asksOf = [[], [{ field: 'baseSalary', amount: (base?.amount ?? 50000) * 1.08, currency: cur, period: base?.period ?? 'year' }],
      [{ field: 'baseSalary', amount: (base?.amount ?? 50000) * 1.08, currency: cur, period: base?.period ?? 'year' }, { field: 'signOnBonus', amount: 7000, currency: cur }, { field: 'pto', days: 29 }, { field: 'stipend', amount: 1500, currency: cur, period: 'year', purpose: 'professional development' }],
      [{ field: 'workMode', text: 'remote' }, { field: 'startDate', date: '2026-09-14' }], [{ field: 'signOnBonus', amount: 9000, currency: cur }, { field: 'pto', days: 28 }]];
    for (const kind of MOVE_KINDS) for (const occasion of occasions) for (const asks of asksOf) for (const medium of ['email','phone'] as const) for (const tone of [undefined, 'warm','plain','brief'] as const) {
      const move = moveSchema.parse({ kind, asks, about: ['pto','targetBonus','reviewDate'], ...(occasion ? { occasion } : {}) });
      const w = phrase({ situation: t.situation, goals: t.goals, move, qualifications: [...t.qualifications], medium, ...(tone ? { tone } : {}) });
      if (w.length < 3) few++;
      for (const one of w) { n++;
        const f = checkDraft(one.text, t.situation);
        if (f.length) bad++;
        for (const x of f) { const k = x.rule + ' :: ' + x.quote; if (!seen.has(k)) seen.set(k, `${t.name} | ${kind}/${occasion ?? ''} ${one.id}`); }
        const q = (one.text.match(/\?/g) ?? []).length; if (q > 1) seen.set('QUESTIONS ' + one.id, one.text);
        const words = one.text.split(/\s+/).length; if (words > 180) seen.set('LONG ' + words + one.id, t.name);
      }
    }
  }
  writeFileSync('/tmp/phrase-all.txt', `n=${n} bad=${bad} few=${few}\n` + [...seen].map(([k, v]) => `${k}   <= ${v}`).join('\n'));
}, 300000);
