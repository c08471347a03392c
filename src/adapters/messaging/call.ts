import { defineExtensionMessaging } from '@webext-core/messaging';

/** A service whose every method takes at most one plain argument and answers with a promise. */
export type Service<T> = { [K in keyof T]: T[K] extends (argument: infer _A) => Promise<infer _R> ? T[K] : never };

/** The wire under both services; the name in front of a message tells which one it is for. */
export const wire = defineExtensionMessaging<Record<string, (argument: unknown) => unknown>>();

/**
 * A stand-in for a service that lives in the background. The caller needs its type alone.
 * Each method rejects when the background is gone or refuses the call.
 */
export function callService<T extends object>(name: string): Service<T> {
  return new Proxy(
    {},
    {
      get: (_target, method) =>
        typeof method === 'string' && method !== 'then'
          ? (argument: unknown) => wire.sendMessage(`${name}:${method}`, argument ?? null)
          : undefined,
    },
  ) as Service<T>;
}
