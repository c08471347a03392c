import type { Letter } from '#domain/document.ts';
import type { Negotiation } from '#domain/ledger.ts';

/** The name without its legal form, for telling whether two letters are from one employer. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(inc|llc|ltd|limited|gmbh|ag|plc|corp|co|bv|sas|sa|pvt)\b/g, '')
    .trim();

/** Mail hosts and hiring services that write for many employers: an address there says nothing about the employer. */
const SHARED_HOST =
  /(?:^|[.])(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|zoho|mail|fastmail|yandex|qq|163|greenhouse|greenhouse-mail|lever|ashbyhq|workable|workablemail|smartrecruiters|myworkday|myworkdayjobs|workday|icims|jobvite|bamboohr|teamtailor|teamtailor-mail|recruitee|personio|successfactors|taleo|oraclecloud|docusign|dropboxsign|hellosign|adobesign|linkedin|indeed|xing|hired|wellfound|calendly)[.][a-z]{2,6}(?:[.][a-z]{2})?$/;

export const senderOf = (letter: Letter): string | undefined => {
  const email = letter.from?.email?.trim().toLowerCase();
  return email === undefined || !/^[^@\s]{1,200}@[^@\s]{1,200}$/.test(email) ? undefined : email;
};
const hostOf = (sender: string): string => sender.slice(sender.lastIndexOf('@') + 1);

export function withEmployer(all: readonly Negotiation[], employer: string | undefined): Negotiation | undefined {
  const name = employer === undefined ? '' : plainName(employer);
  if (name === '') return undefined;
  return all.findLast((negotiation) => negotiation.employer !== undefined && plainName(negotiation.employer) === name);
}

/**
 * The one negotiation this sender, or somebody at the same employer's own mail host, wrote in. With several it cannot be
 * told which is meant, and none is taken.
 */
export function withSender(all: readonly Negotiation[], sender: string | undefined): Negotiation | undefined {
  if (sender === undefined) return undefined;
  const only = (fits: (known: string) => boolean) => {
    const found = all.filter(({ senders = [] }) => senders.some(fits));
    return found.length === 1 ? found[0] : undefined;
  };
  const host = hostOf(sender);
  return (
    only((known) => known === sender) ?? (SHARED_HOST.test(host) ? undefined : only((known) => hostOf(known) === host))
  );
}
