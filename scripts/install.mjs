/**
 * Installs the project's packages when they are missing or older than the lock file. Runs on the machine's own Node
 * (20 or newer), before the Node that the packages bring is there; therefore plain JavaScript.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Cần Node 20 trở lên; máy này có Node ${process.versions.node}.`);
  process.exit(1);
}

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  console.log('Cài các gói cần dùng…');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Không cài được các gói. Kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
