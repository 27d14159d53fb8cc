import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A forward proxy on loopback, as a company's network has one. */
export interface Proxy {
  /** `http://user:password@127.0.0.1:port` */
  readonly url: string;
  /** What went through it, such as `CONNECT login.salesforce.com:443` or `POST http://127.0.0.1:8080/path`. */
  readonly passed: readonly string[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Where a host is really reached: `login.salesforce.com:443` → port on loopback. Others are reached as they are. */
  readonly ports?: Readonly<Record<string, number>>;
  /** `user:password`, which it asks for. */
  readonly credentials?: string;
}

/** Starts a proxy that tunnels (CONNECT) and forwards (a request with a whole URL). */
export async function startProxy({ ports = {}, credentials }: ProxyOptions = {}): Promise<Proxy> {
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    if (!isAllowed(incoming, credentials)) outgoing.writeHead(407).end();
    else forward(incoming, outgoing);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('connect', (incoming: IncomingMessage, client: Socket) => {
    const target = incoming.url ?? '';
    passed.push(`CONNECT ${target}`);
    if (!isAllowed(incoming, credentials)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [host = '', port = ''] = target.split(':');
    const upstream = connect(ports[target] ?? Number(port), target in ports ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const login = credentials === undefined ? '' : `${credentials}@`;
  return {
    url: `http://${login}127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isAllowed({ headers }: IncomingMessage, credentials: string | undefined): boolean {
  if (credentials === undefined) return true;
  return headers['proxy-authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const upstream = request(incoming.url ?? '', { method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(upstream);
}
