/** What an import would do to one kind of record. */
export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Stored here, not in the file, and gone after a replacement. */
  readonly removed: number;
}

/** What an import would do, before anything is done. */
export interface BackupPreview {
  readonly tables: readonly TableChange[];
  /** Offers in the file, by employer, and what becomes of each. */
  readonly offers: readonly { readonly name: string; readonly becomes: 'added' | 'merged' | 'same' }[];
  /** Offers stored here that a replacement takes away. */
  readonly removedOffers: readonly string[];
  /** Records of the file that cannot be understood: kept as they are and shown as set aside. */
  readonly unreadable: number;
}

export type ImportMode = 'merge' | 'replace';

/** A file that was read and understood. Nothing is written before `apply`. */
export interface OpenedBackup {
  /** Instant it was saved. */
  readonly savedAt: string;
  preview(mode: ImportMode): Promise<BackupPreview>;
  /** All of it in one transaction, or nothing. */
  apply(mode: ImportMode): Promise<void>;
}

export type BackupProblem = 'not-a-backup' | 'newer' | 'damaged' | 'needs-passphrase' | 'wrong-passphrase';

/** Everything in one file, and back. */
export interface Backups {
  /** The whole ledger; sealed when a passphrase is given. */
  save(passphrase: string | undefined): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
  open(bytes: Uint8Array, passphrase: string | undefined): Promise<OpenedBackup | { readonly problem: BackupProblem }>;
}
