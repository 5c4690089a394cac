/**
 * Serves the site while reports are written, drafts too, with the editor's panel beside each report: every saved file is
 * prepared again, and open pages reload.
 */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { formatForTerminal } from '../src/check/reporters.ts';
import { contentFolder } from './contentFolder.ts';
import { prepareContent } from './prepareContent.ts';
import { previewPanel } from './previewPanel.ts';
import { serveForm } from './serveForm.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const port = Number(values.port ?? process.env['PORT'] ?? 4321);

/** Editors save a file in several steps; one look after the last is enough. */
const quiet = 80;

prepare();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await dev({
  server: { port, ...(values.host !== undefined && { host: values.host }) },
  integrations: [previewPanel(contentFolder), serveForm()],
});
console.log(`Đang mở ở http://localhost:${server.address.port}. Lưu bài là trang tự tải lại; bấm Ctrl+C để dừng.`);

let timer: NodeJS.Timeout | undefined;
watch(contentFolder, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(prepare, quiet);
});

function prepare(): void {
  const { articles, prepared, problems } = prepareContent(contentFolder, { whatIsSound: true });
  for (const problem of problems) console.error(`${formatForTerminal(problem)}\n`);
  console.log(
    problems.length === 0
      ? `${articles} bài, ${prepared} mới đọc.`
      : `${problems.length} lỗi; bài có lỗi còn hiện như lần trước.`,
  );
}
