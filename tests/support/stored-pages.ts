import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of mail programs that are not part of the project; where they lie beside it, the same tests run over them. */
const folder = join(import.meta.dirname, '../../../shared/dom/');

interface ExpectedMessage {
  readonly state: 'expanded' | 'collapsed' | 'hidden';
  readonly sender?: { readonly name: string; readonly email: string } | null;
  readonly body?: {
    readonly startsWith?: string;
    readonly contains?: readonly string[];
    readonly quoted?: readonly string[];
  };
}

export interface StoredPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly kind: string;
  readonly expect: {
    readonly offer: boolean | null;
    readonly subject?: string;
    readonly messages?: readonly ExpectedMessage[];
    readonly compose?: readonly { readonly kind: string; readonly editableCount?: number }[];
    readonly facts?: readonly { readonly field: string; readonly value?: string; readonly amount?: number }[];
  };
}

/** Stored pages of a site; none where the folder is missing. */
export function storedPages(site: string): readonly StoredPage[] {
  if (!existsSync(`${folder}${site}`)) return [];
  return readdirSync(`${folder}${site}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      ...(JSON.parse(readFileSync(`${folder}${site}/${file}`, 'utf8')) as Omit<StoredPage, 'name' | 'html'>),
      name: file.replace(/\.json$/, ''),
      html: readFileSync(`${folder}${site}/${file.replace(/\.json$/, '.html')}`, 'utf8'),
    }));
}
