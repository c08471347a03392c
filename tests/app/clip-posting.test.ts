import { describe, expect, it } from 'vitest';
import { clipped, offersFor } from '#app/clip-posting.ts';
import type { OfferSummary } from '#app/home-view.ts';

const offer = (negotiationId: string, employer: string, role: string): OfferSummary => ({
  negotiationId,
  employer,
  role,
  stage: 'read',
  updatedAt: '2026-03-01T00:00:00Z',
});
const posting = {
  title: 'Senior Buyer (Fresh Food)',
  employer: 'Cedar Freight Inc.',
  place: 'Austin',
  pay: { low: 40, high: 52, currency: 'USD', period: 'hour', from: 'data' },
  hints: [],
} as const;

describe('clipping a posting', () => {
  it('puts the offer of the same employer and role first', () => {
    const offers = [
      offer('a', 'Elsewhere', 'Buyer'),
      offer('b', 'Cedar Freight', 'Driver'),
      offer('c', 'Cedar Freight', 'Buyer'),
    ];
    expect(offersFor(posting, offers).map(({ offer: { negotiationId }, of }) => [negotiationId, of])).toEqual([
      ['c', 'this-job'],
      ['b', 'this-employer'],
      ['a', 'another-employer'],
    ]);
  });

  it('links nothing by an employer or a role that is not named', () => {
    const nameless: OfferSummary = { negotiationId: 'n', stage: 'read', updatedAt: '2026-03-01T00:00:00Z' };
    expect(offersFor(posting, [nameless])[0]?.of).toBe('another-employer');
    expect(offersFor({ ...posting, employer: undefined }, [offer('c', 'Cedar Freight', 'Buyer')])[0]?.of).toBe(
      'another-employer',
    );
  });

  it('becomes evidence brought to a year, with its source and day', () => {
    expect(clipped({ posting, host: 'jobs.example' }, 'this-job', '2026-03-04')).toEqual({
      source: 'Cedar Freight Inc., Senior Buyer (Fresh Food), jobs.example',
      kind: 'posted-range',
      measures: 'base',
      low: 83_200,
      high: 108_160,
      currency: 'USD',
      role: 'Senior Buyer (Fresh Food)',
      place: 'Austin',
      asOf: '2026-03-04',
    });
  });

  it('is nothing where the pay or its unit is not told', () => {
    const { pay: _pay, ...unpaid } = posting;
    expect(clipped({ posting: unpaid, host: 'x' }, 'this-job', '2026-03-04')).toBeUndefined();
    const noUnit = { ...posting, pay: { low: 40, from: 'data' as const } };
    expect(clipped({ posting: noUnit, host: 'x' }, 'this-job', '2026-03-04')).toBeUndefined();
  });
});
