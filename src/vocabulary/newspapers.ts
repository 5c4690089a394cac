/** Marks in datelines, as in “(GLO)- Sáng 13-3, …”, and the newspaper each stands for. */
export const newspapersByMark: Record<string, string> = {
  GLO: 'Báo Gia Lai',
  BGL: 'Báo Gia Lai',
  BĐO: 'Báo Bình Định',
  TTXVN: 'Thông tấn xã Việt Nam',
  VOV: 'Đài Tiếng nói Việt Nam',
  PLO: 'Báo Pháp Luật TP. Hồ Chí Minh',
  TNO: 'Báo Thanh Niên',
  TTO: 'Báo Tuổi Trẻ',
  NDO: 'Báo Nhân Dân',
};

/** Hosts of newspapers’ sites, without “www.”. */
export const newspapersByHost: Record<string, string> = {
  'baogialai.com.vn': 'Báo Gia Lai',
  'baogialai.vn': 'Báo Gia Lai',
  'baobinhdinh.vn': 'Báo Bình Định',
  'baobinhdinh.com.vn': 'Báo Bình Định',
  'vietnamplus.vn': 'Thông tấn xã Việt Nam',
  'baotintuc.vn': 'Thông tấn xã Việt Nam',
  'vov.vn': 'Đài Tiếng nói Việt Nam',
  'plo.vn': 'Báo Pháp Luật TP. Hồ Chí Minh',
  'thanhnien.vn': 'Báo Thanh Niên',
  'tuoitre.vn': 'Báo Tuổi Trẻ',
  'nhandan.vn': 'Báo Nhân Dân',
};
