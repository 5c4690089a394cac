import { list, phrases, wordSet } from './phrases.ts';

/** First words of nouns for people: after “nhóm 5” or “tổ 7” they make the number a count. */
export const isPerson = wordSet(`
  người, hộ, em, cháu, bé, trẻ, thành, học, sinh, cán, đối, hội, đoàn, đảng, lao, công, nhân, khách, vận, cầu, thí,
  giáo, bệnh, chiến, đồng, cô, chú, thanh, phụ, nam, nữ, nạn, hành, du, đại, ngư, thuyền, vợ, mẹ, anh, chị, con,
  nghi, bị
`);

/** Settlements that are numbered more often than counted out: “thôn 2 có …”. */
export const villages = wordSet('thôn, làng, bản, xóm, buôn, bon, ấp, khóm, tổ, phường, khu, khối, quận, đội');

/** Who a rate is told for: “30 giường bệnh/10.000 dân”. */
export const headWord = wordSet('dân, người, trẻ');

/** Who or what gets money “/người”, “/tháng”, “/ha”: such a figure is a rate; “/kg”, “/căn” is a price. */
export const bearerWords: string[] = list(`
  người, khách, hộ, em, cháu, học sinh, sinh viên, học viên, lao động, khẩu, nhân khẩu, hội viên, đoàn viên,
  đảng viên, cán bộ, giáo viên, trẻ, bé, gia đình, đối tượng, công nhân, nạn nhân, trường hợp,
  ngày, tháng, năm, quý, tuần, giờ, vụ, mùa, đêm, ca, buổi, đợt, kỳ, năm học, học kỳ, giây, phút, lần, ngày đêm, tiết,
  khóa,
  ha, sào, mẫu, công, diện tích, xã, thôn, làng, buôn, trường, đơn vị, huyện, lớp, nhóm, đội, chi hội, tổ,
  doanh nghiệp, cơ sở, công ty, đoàn
`);

/** “năm 1971 và 1992 ông Hmơ …”: who opens a clause is not counted. */
export const titles: ReadonlySet<string> = new Set(['ông', 'bà', 'anh', 'chị']);

/** Those a body employs, as reports list them: “cán bộ, công chức, viên chức”. */
export const staff = phrases(list('cán bộ, công chức, viên chức, người lao động').map((noun) => [noun, true]));

/** Units that count persons or their households one by one: “cả 2 bị bắt” are two of them. */
export const personUnits: ReadonlySet<string> = new Set(
  list(`
    người, em, cháu, bé, đứa, tên, học sinh, nam sinh, nữ sinh, sinh viên, nạn nhân, đối tượng, bị can, bị cáo,
    nghi phạm, nghi can, thanh niên, cán bộ, công nhân, bệnh nhân, ngư dân, thuyền viên, du khách, công an, tài xế,
    lái xe, chiến sĩ, phạm nhân, học viên, giáo viên, đại biểu, đảng viên, hộ
  `),
);

/** Words that stand for a person named before, or before a person’s name. */
export const personWord = wordSet([...titles, 'cô, chú, em, cháu, họ, tôi, mình'].join(','));
