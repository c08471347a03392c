import type { z } from 'zod';
import { wire } from '#adapters/messaging/call.ts';

/** The part of a message's sender we go by; the browser fills it in, no message can. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who sent a message, as the browser vouches for it. */
export interface Caller {
  readonly tabId: number | undefined;
  readonly url: string;
}

/** One schema a method; an argument that does not fit is refused before the method runs. */
export type ArgumentSchemas<T> = { readonly [K in keyof T]: z.ZodType };

export class RefusedCall extends Error {
  override readonly name = 'RefusedCall';
}

interface ServeOptions<T> {
  readonly name: string;
  readonly schemas: ArgumentSchemas<T>;
  /** Decides by the sender alone whether this caller may use the service. */
  readonly allows: (sender: Sender) => boolean;
  /** The service for one caller. Nothing is kept between calls. */
  readonly serviceFor: (caller: Caller) => T;
}

/**
 * Registers a service for messages. The method is entered in the same turn the message arrives in,
 * so a call that needs the user's gesture (opening the panel) still has it.
 */
export function serveService<T extends object>({ name, schemas, allows, serviceFor }: ServeOptions<T>): void {
  for (const method of Object.keys(schemas) as (keyof T & string)[]) {
    wire.onMessage(`${name}:${method}`, ({ data, sender }) => {
      if (!allows(sender)) throw new RefusedCall(`${name} is not open to this caller`);
      const argument = schemas[method].safeParse(data ?? undefined);
      if (!argument.success)
        throw new RefusedCall(`${name}.${method}: ${argument.error.issues[0]?.message ?? 'bad argument'}`);
      const service = serviceFor({ tabId: sender.tab?.id, url: sender.url ?? '' });
      const call = service[method] as (argument: unknown) => unknown;
      return call.call(service, argument.data);
    });
  }
}
