import { z } from 'zod';

/** Version of the file's own form; the rows inside carry the version of the ledger. */
export const BACKUP_FORMAT = 1;
export const BACKUP_KIND = 'countersign-backup';

const rows = z.array(z.unknown()).max(2_000_000).default([]);

export const plainBackupSchema = z.object({
  kind: z.literal(BACKUP_KIND),
  format: z.literal(BACKUP_FORMAT),
  /** Version of the rows. */
  ledger: z.number().int().positive(),
  savedAt: z.iso.datetime(),
  rows: z.object({
    negotiations: rows,
    documents: rows,
    entries: rows,
    privateGoals: rows,
    assumptions: rows,
    dismissed: rows,
    settings: rows,
  }),
});
export type PlainBackup = z.infer<typeof plainBackupSchema>;

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** A sealed file. The cost of the key is bounded, so that a hostile file cannot ask for all memory. */
export const sealedBackupSchema = z.object({
  kind: z.literal(BACKUP_KIND),
  format: z.literal(BACKUP_FORMAT),
  savedAt: z.iso.datetime(),
  sealed: z.object({
    cipher: z.literal('AES-256-GCM'),
    kdf: z.literal('argon2id'),
    memoryKiB: z.number().int().min(8_192).max(262_144),
    passes: z.number().int().min(1).max(10),
    lanes: z.number().int().min(1).max(4),
    salt: base64.min(22).max(100),
    iv: base64.min(16).max(24),
    data: base64,
  }),
});
export type SealedBackup = z.infer<typeof sealedBackupSchema>;

/** Enough of any version to tell a file of ours that is newer from a stranger. */
export const headSchema = z.object({ kind: z.literal(BACKUP_KIND), format: z.number(), ledger: z.number().optional() });
