import 'fake-indexeddb/auto';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { indexedLedgerStore } from '#adapters/storage/ledger-store.ts';
import { ledgerStoreContract } from '../contracts/ledger-store.contract.ts';

let count = 0;
ledgerStoreContract('IndexedDB', async () => indexedLedgerStore(new LedgerDatabase(`test-${count++}`)));
