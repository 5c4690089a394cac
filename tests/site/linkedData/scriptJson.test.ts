import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/site/linkedData/scriptJson.ts';

test.each(['</script><script>alert(1)</script>', '<!--', '<SCRIPT', 'a < b'])('%s cannot leave its block', (text) => {
  const json = scriptJson({ text });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ text });
});
