// The least a Node process does that listens and says so: what the start of an org is compared with.
import { createServer } from 'node:http';

const server = createServer((request, response) => response.end());
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
});
