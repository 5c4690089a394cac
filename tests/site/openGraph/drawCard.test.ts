import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ShareCard } from '../../../src/site/openGraph/card.ts';
import { drawCard, drawDefaultCard } from '../../../src/site/openGraph/drawCard.ts';

const card: ShareCard = {
  title: 'An Khê tổng kết phong trào thi đua “Dân vận khéo” năm 2022',
  titleSupplied: true,
  yearInferred: true,
  year: '2022',
  day: '2-11',
  place: 'Thị xã An Khê',
};

test.each([
  ['a report', () => drawCard(card)],
  ['a report with a very long title', () => drawCard({ ...card, title: `${card.title} `.repeat(6) })],
  ['all other pages', () => drawDefaultCard()],
])('the image of %s is a PNG of 1200 × 630', async (_, draw) => {
  const image = await draw();
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(image.length).toBeLessThan(100_000);
});

test('the same report gives the same bytes', async () => {
  expect(Buffer.compare(await drawCard(card), await drawCard(card))).toBe(0);
});

/** What the fonts lack is drawn as the same crossed box, whichever sign it is. */
test('no letter of Vietnamese is drawn as a missing one', async () => {
  const draw = async (letter: string): Promise<string> =>
    Buffer.from(await drawCard({ ...card, title: letter, titleSupplied: false })).toString('base64');
  const missing = await draw('漢');
  expect(await draw('字')).toBe(missing);
  const letters = [...'đĐơưăâêôếềểễệốồổỗộớờởỡợứừửữựắằẳẵặấầẩẫậỹỷỵỳýẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ“”–…'];
  const drawn = new Set(await Promise.all(letters.map(draw)));
  expect(drawn.size).toBe(letters.length);
  expect(drawn.has(missing)).toBe(false);
}, 60_000);
