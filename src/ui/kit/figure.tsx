import { formatMoney } from '#domain/money/format.ts';
import { useDesk } from '#ui/store/context.ts';

interface MoneyProps {
  readonly amount: number;
  readonly currency: string | undefined;
  /** A computed figure said in round thousands. */
  readonly rough?: boolean;
  /** Marked as computed or doubtful. */
  readonly about?: boolean;
}

/** Money to whole units in the person's own way of writing; never breaks inside itself. */
export function Money({ amount, currency, rough, about }: MoneyProps) {
  const { locale } = useDesk();
  return (
    <span class="figure">
      {about && '≈ '}
      {formatMoney(rough ? roughly(amount) : Math.round(amount), currency, locale)}
    </span>
  );
}

/** Round thousands once a figure has five digits: what is estimated should not look exact. */
function roughly(amount: number): number {
  return Math.abs(amount) < 10_000 ? Math.round(amount) : Math.round(amount / 1_000) * 1_000;
}

/** Any figure that must stay in one piece. */
export function Figure({ children }: { readonly children: string | number }) {
  return <span class="figure">{children}</span>;
}
