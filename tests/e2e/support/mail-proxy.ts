import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';

/** Answers for the mail hosts of a test: a path in, a page out. */
export type PageFor = (url: URL) => { readonly body: string; readonly type?: string } | undefined;

const file = (name: string) => readFileSync(new URL(`certificate/${name}`, import.meta.url));

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/**
 * A proxy on loopback that stands in for every host a browser asks for, so that a page is served under the real name
 * of a webmail. Hosts that `pageFor` does not know get 404: nothing leaves the machine. `asked` lists what was requested.
 */
export async function startMailProxy(
  pageFor: PageFor,
): Promise<{ port: number; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const origin = createHttps({ key: file('key.pem'), cert: file('cert.pem') }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
    asked.push(url.href);
    const page = pageFor(url);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    response.end(page?.body ?? '');
  });
  const originPort = await listen(origin);
  const proxy = createHttp((_request, response) => response.writeHead(404).end());
  proxy.on('connect', (_request, client, head) => {
    const upstream = connect(originPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  // A tunnel is no connection of the proxy's any more once it is open: it is kept here, to be ended.
  const open = new Set<Socket>();
  for (const server of [proxy, origin])
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
  const port = await listen(proxy);
  return {
    port,
    asked,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([proxy, origin].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
