/** Serves the built site, or another folder: `--port 4321` or `PORT`, `--host` for other machines on the network. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { base } from '../src/site/config.ts';
import { serveFolder } from './serveFolder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
});
const [folder = 'dist'] = positionals;
const port = Number(values.port ?? process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `Cổng “${values.port ?? process.env['PORT']}” không hợp lệ. Chọn một số từ 1 đến 65535: npm start -- --port 5000`,
  );
  process.exit(1);
}
if (!existsSync(folder)) {
  console.error('Chưa có trang nào để mở. Chạy npm run build trước.');
  process.exit(1);
}

try {
  const { address } = await serveFolder(folder, { port, host: values.host, base });
  console.log(`Sổ lưu Gia Lai đang mở ở ${address}\nBấm Ctrl+C để dừng.`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(`Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: npm start -- --port ${port + 1}`);
  process.exit(1);
}
