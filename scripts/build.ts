/** Builds the site into `dist/`, or the folder named. Wrong content stops it with every problem listed and leaves the last good site. */
import { formatForTerminal } from '../src/check/reporters.ts';
import { buildSite } from './buildSite.ts';
import { contentFolder } from './contentFolder.ts';
import { formatLostAnchor } from './publishedAnchors.ts';
import { prepareContent } from './prepareContent.ts';

const [folder = 'dist'] = process.argv.slice(2);
const started = performance.now();
const { articles, prepared, problems } = prepareContent(contentFolder);

if (problems.length > 0) {
  for (const problem of problems) console.error(`${formatForTerminal(problem)}\n`);
  console.error(`${problems.length} lỗi. Trang đã dựng lần trước còn nguyên.`);
  process.exitCode = 1;
} else {
  const { pages, rendered, lost } = await buildSite(folder);
  for (const anchor of lost) console.error(`Nên xem: ${formatLostAnchor(anchor)}`);
  if (lost.length > 0)
    console.error(`${lost.length} địa chỉ đã công bố bị đổi hoặc mất. Ai đã trích dẫn sẽ không đến đúng chỗ nữa.\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${articles} bài (${prepared} mới đọc), ${pages} trang (${rendered} dựng lại), ${seconds} giây.`);
}
