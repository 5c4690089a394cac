import { list, phrases, wordSet } from './phrases.ts';

/**
 * Nouns of one syllable that a number counts: the unit is this word alone, whatever follows (“5 tuyến đường” counts
 * tuyến, “7 căn nhà” căn).
 */
export const classifiers: string[] = list(`
  sổ, dàn, vỏ, que, thuốc, xô, sếp, radar, hình, cưa, kìm, rìu, xẻng, nồi, ôtô, môtô, bên, nam, nữ, trai, gái, xác,
  nền, bạn, góc, tựa, nón, nhẫn, dao, gậy, khăn, xương, gân, bọc, block,
  clip, link, email, ảnh, fan, lối, đời, giấy, ngăn, barie, cabin, chiều, họ, rọ, khung, đốm, vườn, luật, chòi, sạp,
  kỳ, gang, phách, súc, lóng, khúc, con, cái, mẫu, khối, chiếc, cây, quả, trái, củ, bông, hoa, bó, buồng, nải,
  nhánh, cành, lá, hạt, gốc, khóm, bụi, đàn, bầy, tổ, ổ, lứa, người, hộ, em, cháu, bé, trẻ, ông, bà, anh, chị, cô,
  chú, bác, cụ, vị, tên, gã, kẻ, đứa, thằng, mẹ, cha, bố, vợ, chồng, thầy, khách, dân, quân, lính, tướng, sĩ, thợ,
  chủ, khẩu, suất, phần, gói, túi, bao, thùng, hộp, lon, chai, lọ, can, bình, phuy, két, giỏ, rổ, sọt, kiện, cuộn,
  tút, vỉ, viên, ống, tuýp, bịch, hũ, chum, ché, chảo, bát, đĩa, ly, cốc, chén, tách, thìa, đũa, mâm, bàn, ghế,
  giường, tủ, kệ, chăn, màn, gối, chiếu, áo, quần, bộ, đôi, cặp, cỗ, chùm, dãy, hàng, lô, mẻ, lượt, chuyến, cú, trận,
  vụ, ca, đợt, cuộc, lễ, buổi, phiên, khóa, lớp, cơn, đám, bữa, lần, phát, nhát, vòng, hiệp, set, ván, ngôi, ngọn, dòng,
  thửa, mảnh, miếng, lát, thanh, tấm, tờ, trang, cuốn, quyển, tập, bài, bản, bức, tác, mẩu, mục, câu, chữ, điều,
  khoản, điểm, chương, căn, tòa, tầng, phòng, gian, nhà, lều, trại, kho, xưởng, quán, tiệm, quầy, chợ, bến, cảng,
  trạm, bể, ao, hồ, giếng, đập, kênh, mương, cống, cầu, đường, tuyến, đoạn, trục, nút, ngã, hẻm, ngõ, phố, cột, trụ,
  bóng, dây, biển, chốt, hầm, xã, phường, huyện, tỉnh, làng, thôn, buôn, ấp, xóm, bon, plei, sóc, đảo, nước, châu,
  bang, quận, khu, vùng, miền, cụm, đội, nhóm, tốp, toán, ban, sở, ngành, viện, trường, khoa, hội, đoàn, quỹ, hãng,
  phía, phe, cấp, khâu, bước, mặt, mảng, hướng, loại, dạng, kiểu, giống, loài, chủng, xe, tàu, thuyền, ghe, xuồng, bè,
  lồng, máy, toa, đầu, tuabin, băng, bánh, cục, thỏi, sợi, giọt, đống, vết, lỗ, mũi, liều, giải, cúp, thẻ, vé, chỗ,
  tiết, môn, nghề, phim, vở, đơn, phiếu, thư, tin, mốc, nhịp, làn, cổng, cửa, vách, mái, ô, kiot, hố, bãi, đồi, núi,
  rừng, ruộng, nương, rẫy, mỏ, lò, giàn, đìa, vuông, sân, rạp, đài, tượng, tháp, chùa, đền, đình, miếu, mộ, bia, lăng,
  nấm, tay, chân, mắt, tai, răng, ngón, thai, gen, bit, nguồn, luồng, rò, guồng, máng, bồn, phễu, món, nhãn, mã, lệnh,
  án, tội, lỗi, đinh, gương, lời, ý, chậu, khay, luống, tán, mầm, hom, giò, bầu, đọt, trứng, heo, lợn, bò, trâu, dê,
  gà, vịt, ngan, ngỗng, cừu, thỏ, chó, mèo, ngựa, voi, cá, tôm, cua, ong, tằm, chim, tá, chặng, điệu, màu, nốt, sim,
  chip, cổ, móng, cọc, dầm, bốt, hốc, kè, đê, mìn, bom, đạn, súng, pháo, kiốt, container, camera, ga, website, tour,
  tua, chuỗi, loa, đèn, phao, virus, bếp, đầm, vịnh, bệnh, cọng, khoanh, tem, fanpage, video, album, bậc, chuyện,
  cồng, chiêng, tuồng, rạch, suối, sông, thác, dốc, đèo, lán, lạch, ampe, xấp, ram, thếp, vốc, nắm, ngụm, thang, gầu,
  gàu, gùi, cối, đấu, giạ, téc, xitéc, rơmoóc, xitec, chõng, cuốc, cày, rựa, búa, thúng, nia, tivi, laptop, USB,
  robot, drone, mức, miệng, vèo, dèo, rãnh, đóa, điếu, tảng, roi, kiếm, muỗng, hổ, tum, lưỡi, lốp, quạt, taxi, cano,
  canô, balô, nén, pho, múi,
  mố, khoang, hacker, dù, bóp, villa, shophouse, casino, passport, trùm, đòn, kháp, cữ, giới, bảng, khuôn, vật, sòng, mối, nái,
  chắt, phủ, lắc, nọc
`);

/** Nouns of more than one syllable that are one counted word: the unit is all of it. */
export const countedCompounds: string[] = list(`
  golfer, sultan, BV, vỏ đạn, xương sườn, máy tính bảng, nam thần, bài thi, tầng hầm, phòng học, tổ viên, cô gái,
  bộ luật, lợi thế,
  tàu chiến, tàu ngầm, tàu khu trục, tàu sân bay, máy xúc, máy ủi, máy gặt, gói thầu, cầu vượt, con tin,
  con bạc,
  đường sắt, kiến trúc sư, thuyền máy, huyện đảo, xã đảo, đội hình, ca sĩ, ca khúc, cô giáo, thầy giáo, cô dâu,
  đầu mối, đầu bếp, đầu máy, đầu việc, đầu sách,
  thuyền trưởng, chủ đề, chủ nhân, quân nhân, đường hầm, đường băng, đường phố, bến xe, bến cảng, bến phà, trụ sở,
  công việc,
  ý tưởng, ý kiến, nhà xưởng, nhà kho, nhà ngoại giao, nhà lãnh đạo, nhà thiết kế, bể bơi, dây chuyền, đơn nguyên,
  tượng đài,
  thang máy, núi lửa, căn cứ, điều tra viên, công tố viên, tiểu bang, hướng dẫn viên, mã tấu, thực khách, giờ học,
  bao tải,
  nhà tang lễ, tờ trình, mặt đường, mặt cầu, đốt ngón tay, nam thanh niên, nam sinh, nam sinh viên, nam công nhân,
  nam nhân viên, nữ sinh, nữ sinh viên, nữ học sinh, nữ công nhân, nữ giáo viên, nữ cán bộ, bạn học, đám cưới,
  cục trưởng, vụ trưởng, kho bạc, góp ý, điểm giao dịch, nữ tiếp viên, chiến đấu cơ, mảnh vỡ, ngón tay, hệ sinh thái,
  điểm dừng, giác mạc, máy in, đầu quay, lính cứu hỏa, vỏ chai, tin báo, đường lăn, cảng hàng không, thanh tra,
  thanh tra viên, cá sấu, nhà nghỉ, quán quân, á quân, điểm thi, biểu hiện, tàu thuyền, tướng lĩnh, quận huyện,
  kết quả, oanh tạc cơ, mạnh thường quân, anh chị em, đầu mục, dân thường, sàn giao dịch, đề kiểm tra, phó thủ tướng,
  đàn ông, đàn bà, đèn pin, bộ đàm, tay chèo, phân ban, PGĐ, lính đánh thuê, thư ký, đại lộ,
  đại đô thị, phần thi, phân loài, sự việc, trụ cột, vòng đấu, người nhái, con người, vòng tay, khẩu trang, mã đề,
  cha con, mẹ con, bố con, con gái, con trai, vợ chồng, quy hoạch, quy trình, quy định, vi bằng,
  mầm non, cồng chiêng, câu chuyện, tiền án, tiền sự, giai đoạn, lãnh đạo, biệt thự, phó chủ tịch, phó giám đốc,
  giám đốc, phó bí thư,
  phó hiệu trưởng, hiệu trưởng, trưởng phòng, phó phòng, phó trưởng phòng, trưởng ban, phó ban, bộ trưởng, thứ trưởng,
  ứng viên, ứng cử viên, thẩm quyền, tiểu ban, hình thức, tư liệu, ấn phẩm, tổng kho, đồ án, biên bản, ký tự,
  cam kết, thông số, linh cữu, học trò, phụ xe, phụ lái, sà lan, đạo diễn, nhân vật, kiểm lâm, tuyên bố, cộng sự,
  quan chức, kiều bào, trí thức, địa chỉ, vệ sĩ, cấu phần, luật gia, kế toán, tổng thống, danh sách, chuồng trại,
  dải phân cách, rào chắn, nhà đất, cơ số, cựu cán bộ, dì cháu, cậu cháu, bác cháu, chú cháu, bà cháu, ông cháu,
  đại gia, doanh nhân,
  chuyên viên, hòa giải viên, tờ rơi, giấy biên nhận, card, y bác sĩ, thanh thiếu niên, tình huống, kịch bản,
  công dân, hộ chiếu, xà lan,
  vai diễn, xã viên, ngân khoản, nguồn vốn, nguồn lực, phân đội, biên đội, hải đội, kíp trực, kíp, chốt chặn,
  lượt người, video clip, chuyến đôi, cặp đôi, chữ cái, số báo, số phiếu, thể loại, mô hình, cơ quan, đơn vị,
  tập thể, cá nhân, tổ chức,
  doanh nghiệp, hợp tác xã, tổ hợp tác, công trình, dự án, tiêu chí, chỉ tiêu, nhiệm vụ, giải pháp, nội dung,
  chương trình, kế hoạch, đề án, đề tài, sáng kiến, sản phẩm, dịch vụ, mặt hàng, thương hiệu, nhãn hiệu, cơ sở,
  nhà máy, xí nghiệp, công ty, tập đoàn, tổng công ty, ngân hàng, chi nhánh, văn phòng, trung tâm, khu vực, lao động,
  công nhân, nông dân, ngư dân, cư dân, nhân khẩu, cán bộ, công chức, viên chức, nhân viên, giáo viên, giảng viên,
  học sinh, sinh viên, học viên, thí sinh, hội viên, đoàn viên, đảng viên, thanh niên, phụ nữ, nam giới, trẻ em,
  thiếu nhi, đội viên, vận động viên, huấn luyện viên, trọng tài, cầu thủ, nghệ sĩ, nghệ nhân, nhiếp ảnh gia,
  kỷ lục gia, nữ kỷ lục gia, diễn viên, nhạc sĩ,
  tác giả, tác phẩm, nhà báo, phóng viên, nhà thơ, nhà văn, họa sĩ, bác sĩ, y sĩ, y tá, điều dưỡng, dược sĩ,
  bệnh nhân, nạn nhân, bị can, bị cáo, đối tượng, nghi phạm, nghi can, phạm nhân, tội phạm, thuyền viên, ngư phủ,
  tài xế, lái xe, hành khách, du khách, khách hàng, đồng chí, đồng bào, đồng nghiệp, đồng đội, đồng phạm, đại biểu,
  ủy viên, thành viên, chiến sĩ, sĩ quan, bộ đội, cảnh sát, công an, dân quân, tự vệ, liệt sĩ, thương binh, bệnh binh,
  cựu chiến binh, tình nguyện viên, cộng tác viên, tuyên truyền viên, tiến sĩ, thạc sĩ, kỹ sư, cử nhân, giáo sư,
  phó giáo sư, chuyên gia, chuyên đề, luật sư, thẩm phán, kiểm sát viên, hội thẩm, bí thư, chủ tịch, trưởng thôn,
  già làng, trưởng bản, chức sắc, tín đồ, phật tử, giáo dân, linh mục, gia đình, dòng họ, dân tộc, tôn giáo, thế hệ,
  ban quản trị, ban chỉ đạo, ban chấp hành, ban điều hành, chi bộ, đảng bộ, đảng ủy, huyện ủy, tỉnh ủy, chi hội,
  chi đoàn, liên đội, hội đồng, ủy ban, ban ngành, sở ngành,
  bộ ngành, câu lạc bộ, cấp ủy, khu dân cư, khu phố, tổ dân phố, thị trấn, thị xã, thành phố, địa phương, địa bàn,
  địa điểm, quốc gia, vùng lãnh thổ, đất nước, châu lục, tỉnh thành, huyện thị, cụm công nghiệp,
  khu kinh tế, khu đô thị, tồn tại, điểm cầu, phòng khám, phòng mổ, tháng lương, ngày lương,
  ngày thu nhập, tháng tiền lương, ca nô, điểm đen, đường ngang, cầu chui, thượng nghị sĩ, hạ nghị sĩ, đoàn tàu,
  hồ chứa, máy cày, phòng thi, bát hương, bia đá, cục thuế, chủ doanh nghiệp, buôn trưởng, thôn trưởng,
  thương bệnh binh, nhà văn hóa, nhà trẻ, nhà đầu tư, nhà khoa học,
  nhà thầu, nhà tài trợ, nhà hảo tâm, nhà hàng, nhà xe, nhà sản xuất, nhà mạng, nhà cung cấp, nhà vệ sinh, nhà màng,
  nhà lưới, nhà kính, nhà sàn, nhà rông, nhà dài, nhà thờ, nhà trọ, nhà giáo, nhà phân phối, nhà vườn, nhà cung ứng,
  sân chơi, nhà hát, đại dự án, chỗ ở, ban quản lý, nữ nhân viên, cột mốc, bằng tốt nghiệp, phòng giao dịch, cầu thang,
  chủ phương tiện, bóng đèn, thôn bản, môn học, công viên chức, phòng tuyến, đầu xe, đường bay, sân bay, sân vận động,
  sân golf, bệnh viện, thư viện, bảo tàng, khách sạn, siêu thị, cửa hàng, đại lý,
  ki ốt, trang trại, gia trại, nông trại, nông trường, lâm trường, hồ sơ, công sở, công viên, công đoàn, nghiệp đoàn,
  thủ tục, văn bản, quyết định, nghị quyết, chỉ thị, thông tư, nghị định, pháp lệnh, hiệp định, thỏa thuận,
  biên bản ghi nhớ, hợp đồng, giấy chứng nhận, giấy phép, chứng chỉ, chứng nhận, bằng khen, giấy khen,
  kỷ niệm chương,
  huân chương, huy chương, cờ thi đua, danh hiệu, giải thưởng, học bổng, kiến nghị, vấn đề, lĩnh vực,
  ngành nghề, đề thi, bài báo, phương án, phương tiện, phương pháp, hạng mục, công đoạn, yếu tố, nguyên nhân, lý do,
  trường hợp, hành vi, vi phạm, tội danh, sai phạm, khuyết điểm, hạn chế, nguyên tắc, điều kiện, mục tiêu,
  hội nghị, hội thảo, hội thi, hội chợ, hội diễn, lễ hội, sự kiện, hoạt động, phong trào, cuộc thi, bộ phận,
  bộ môn, gia súc, gia cầm, cá thể, vật nuôi, cánh đồng, cánh rừng, bờ bao, máy móc, thiết bị, ô tô,
  phượt thủ, phường xã, phà, vết thương, nhà đầu cơ, con nghiện, cô trò, thầy trò, anh hùng, quần chúng,
  năm sinh, cổ động viên, khán giả, thính giả, độc giả, chỉ huy, bài toán, con dấu, phiên bản, gương mặt,
  đàn em,
  xe đạp, mô tô, máy bay, trực thăng, công-ten-nơ, rơ moóc, sơ mi rơ moóc, máy tính, máy vi tính,
  điện thoại, số điện thoại, ti vi, đường dây, tổ máy, nhà ga, cảng biển, tai nạn, tang vật, tài khoản, thuê bao,
  trang web,
  ứng dụng, phần mềm, tin nhắn, bình luận, cổ phiếu, cổ phần, cổ đông, trái phiếu, giao dịch, hóa đơn,
  đơn thư, đơn hàng, hợp phần, tiểu dự án, dấu hiệu, di tích, di sản, danh thắng, hiện vật, hiện tượng, cổ vật,
  bảo vật, tài liệu,
  hình ảnh, tiết mục, bài học, triệu chứng, biến chứng, bàn thua, đội tuyển, kỷ lục,
  đồn biên phòng, tiểu đoàn, trung đoàn, sư đoàn, lữ đoàn, đại đội, trung đội, tiểu đội, quân đoàn, quân khu, hạm đội,
  chủ thể, chủ tàu, chủ xe, chủ hộ, chủ nhà, chủ vườn, chủ rừng, ngày hội, làng nghề, giấy tờ, loại hình, tiểu thương,
  tư thương, thương nhân, thương lái, chủ đầu tư, cửa khẩu,
  đường mòn, cử tri, ki-ốt, tổ hợp, mắt xích, chi cục, tổng cục, cấp độ, thành phần, mặt trận,
  lực lượng, nhân công, thị trường, nền kinh tế, việc làm, vị trí, cụm dân cư, liên minh, hiệp hội, hội quán,
  nông hội, thủy điện, tuần báo, tạp chí, chuyên mục, chuyên trang, đài truyền thanh, màn hình, chỉ số, biện pháp,
  chính sách, cơ chế, đột phá, đặc sản, nông sản, đặc khu, tổ trưởng, thi thể, tử thi, hài cốt,
  ngư trường, cù lao, hòn đảo, tử tù, phán quyết, bị hại, nhân chứng, thú cưng, động vật, thực vật, vi khuẩn,
  hợp chất, hoạt chất, bệnh nhi, sản phụ, thai phụ, bà mẹ, anh em, chị em, bà con,
  thầy cô, thầy cô giáo, phụ huynh, cha mẹ, ông bà, cụ già, thiếu niên, thiếu nữ, chàng trai,
  chung cư, khu chợ, đối tác, bạn hàng, chủng loại, chữ số, phần tử, tên lửa, vệ tinh, hành tinh, thí nghiệm,
  nghiên cứu, khảo sát, khung giờ, phân xưởng, phân khu, phân trại, phân hiệu, chiến dịch, chiến thắng, chiến công,
  chuyên án, băng nhóm, tụ điểm, sới bạc, điểm nghẽn, gian hàng, tín chỉ, tế bào, bị đơn, nguyên đơn, bí thư chi bộ,
  chiến sỹ, kỷ vật, nội quy, quy chế, quy ước, hương ước, hạ sĩ quan, tân binh, thượng úy, đại úy, thiếu tá, trung tá,
  đại tá, chợ phiên, lều trại, tiêu chuẩn, quy chuẩn, chứng từ, chữ ký, cấp học, bậc học, đại học, cao đẳng,
  trung cấp, học phần, học kỳ, thông báo, công văn, kết luận, báo cáo, tham luận, dự thảo, bất động sản,
  vắc xin, bậc thang, thế mạnh, cực tăng trưởng, hành lang, vành đai, cao tốc, quốc lộ, tỉnh lộ, hương lộ, thắng cảnh,
  ao hồ, lồng bè, vật phẩm, nhu yếu phẩm, tập san, nhân sự, biên chế, chức danh, chức vụ, bước chân, bệnh lý,
  chứng bệnh, tạp hóa, mặt bằng, mặt tiền, két sắt, hồ đập, xác chết, ống hút, phòng ban, Chánh văn phòng,
  Phó Chánh văn phòng, ĐTDĐ, cư xá, thợ lặn, thợ săn, thợ mỏ, kỹ thuật viên, tiếp viên, phi công,
  hoa tiêu, thủy thủ, du học sinh, nghiên cứu sinh, thực tập sinh, tu nghiệp sinh, nhà bán lẻ, nhà nhập khẩu,
  nhà xuất khẩu, hãng hàng không, đối thủ, kỳ thủ, võ sĩ, tay vợt, tay súng, tay đua, tuyển thủ, thủ môn,
  hậu vệ, tiền vệ, tiền đạo, thủ khoa, á khoa, hoa hậu, á hậu, thí điểm, tọa độ, vĩ độ, áp thấp, vạn dân, tiểu khu,
  lâm phần, hom giống, trái cây, bằng lái, biển số, phạt nguội, tang lễ, nghĩa trang, đài tưởng niệm, đền thờ,
  nhân mạng, vật kiến trúc, công cụ, dụng cụ, linh kiện, chi tiết, kit test, phác đồ, nhãn mác, giờ giảng,
  nguyện vọng, cung đường,
  chướng ngại vật, vật liệu nổ, kíp nổ, hệ thống, nhà giàn, nền tảng, thủ đoạn, phương thức, chức năng, tính năng,
  vụ việc, binh sĩ, binh lính, thường dân, phản ánh, nam nữ, tài sản, nhân tố, bảo mẫu, cậu bé, phiến quân, đại diện,
  tình tiết, kính viễn vọng, tù nhân, tù binh,
  thách thức, văn nghệ sĩ, cựu binh, nhân lực, đô thị, sinh mạng, ba lô, âm mưu, đăng kiểm viên, chiến binh,
  bảng điểm, nguy cơ, dữ liệu, đồ chơi, ni cô, dự luật,
  địa đạo, nhân tài, quảng cáo, chuyên cơ, sự cố, bảng hiệu, siêu xe, cáo buộc, dị vật, thử thách, hành động,
  cánh tay, búp bê, công tơ, lò mổ, thuyết minh viên, danh nhân, đề cử, tổng đại lý,
  lựu đạn, tỷ phú, phụ bếp, nhạc công, phi vụ, luận án, sòng bạc, học viện, hung khí, vật thể, danh tướng, cảnh quay,
  giám khảo, giám thị, nghị sĩ, đồng hồ, văn kiện, khán phòng,
  phong bì, triều đại, bẫy thú, khủng bố, nữ hộ sinh, trinh sát, đặc nhiệm, giáo sĩ, chìa khóa, dấu vết,
  đối thoại viên, thị phần, tiểu phẩm, lựa chọn, trải nghiệm,
  tổng giám đốc, phó tổng giám đốc, chánh thanh tra, phó chánh thanh tra, chánh án, phó chánh án, phó văn phòng,
  phó chánh văn phòng, phó cục trưởng, phó vụ trưởng, phó viện trưởng, viện trưởng,
  phó trưởng ban, phó trưởng đoàn, phó trưởng công an, đội trưởng, phó đội trưởng, đội phó, chi cục trưởng,
  phó chi cục trưởng, phó chủ nhiệm, chủ nhiệm, trưởng khoa, trưởng đoàn, trưởng công an, tổng biên tập,
  tiện ích, chế độ, sắc thuế, chương mục, điều luật, điều khoản, chuyên khoa, ngoại ngữ, ngôn ngữ, thứ tiếng,
  tín ngưỡng, nghi lễ, nghi thức, sắc phong, chân dung, nhạc cụ, trang phục, vòng quay, tua bin,
  mũ, giao lộ, nút giao, nhà phân tích, đổi mới, thành công, thành tựu, nhóm hộ, chiến lược khu, thuộc cấp, điều hòa,
  nguyên tố, view, follower, subscriber, like
`);

/** Words that only begin like a counted noun: “văn bản 2460 ban hành ngày …” counts no boards. */
export const notCounted: string[] = list(`
  xấp xỉ, con số, đôi mươi, năm sinh sống, năm sinh hoạt, năm sinh viên, năm sinh ra, năm sinh kế, ban hành,
  phát hiện, phát động, phát biểu, lần lượt, điều tiết, cấp phép, hội tụ, đầu tư, bước vào, bước sang, bước ra,
  phát nổ
`);

/**
 * Nouns that are counted by their first word alone: “12 tỉnh thành phố” are provinces, “12 tỉnh thành” are of either
 * sort.
 */
export const countedByFirst: string[] = list(
  'tỉnh thành phố, phường xã, huyện thị xã, huyện thành phố, quận huyện thị xã, xã phường thị trấn',
);

/** Abbreviations that are counted: “5 HTX”, “12 VĐV”. */
export const abbreviations: string[] = list(`
  HTX, CLB, KCN, CCN, KKT, UBND, HĐND, DN, DNNN, THT, ĐBQH, CSGT, ATM, VĐV, HLV, HC, HCV, HCB, HCĐ, NCS, HS, SV, GV,
  CBCC,
  CBCCVC, CBGV, TTHC, BCH, KDC, TDP, TYT, ĐVTN, ĐV, HV, CB, CNVC, CNLĐ, NLĐ, LĐ, SP, CTV, PV, THCS, THPT, TNXP, CCB,
  ND, PN, HSSV, GCN, GCNQSDĐ, GPLX, BHYT, ĐTNT, LLVT, QLDA, TCTD, NHTM, TTGDTX, ANTT, VPHC, TNGT, PCT, MV, KTX, KOL,
  TikToker, YouTuber, UAV, BQLDA, BQL, TV
`);

/**
 * Counted nouns that are verbs as well: “2 kiến nghị” counts, “thôn Phong Hà 2 kiến nghị” tells what the village does.
 */
export const actNouns: ReadonlySet<string> = new Set(
  list(`
    quy định, dự thảo, kiến nghị, khuyến cáo, chiến thắng, báo cáo, cam kết, kết luận, thông báo, quyết định,
    nghiên cứu, khảo sát, vi phạm, thỏa thuận, giao dịch, tuyên bố, hoạt động, phản ánh, hành động, lựa chọn,
    trải nghiệm, đại diện
  `),
);

/** What a count is told by when its own noun says little. */
export const tellingPer = new Set(['kg', 'tạ', 'tấn', 'giờ', 'ngày', 'ngày đêm', 'tuần', 'tháng', 'năm']);

/** “bảo hiểm thất nghiệp 1.700 người”: those who are insured. */
export const insurance = phrases([['bảo hiểm', true]]);

/** “mua bán trái phép chất ma túy 4 vụ”: the offence stands before its cases. */
export const cases = phrases(['vụ', 'trường hợp', 'ca'].map((word) => [word, true]));

/** Words of having and finding: a phrase that holds one names no sort of thing. */
export const having = wordSet(`
  có, đã, được, là, cho, với, còn, ra, hiện, trong, tại, ở, bắt, xử, phá, khởi, gồm, đạt, lên, xuống, tăng, giảm,
  thêm, đó, nhất, thưởng, tặng, trao, xuất, xây, thu, góp, tố, tra
`);

/** Who is in these is no sort of people: “trên xe khách có 42 người”. */
export const carries = wordSet('xe, tàu, thuyền, phòng, nhà');

/** “đường bộ xảy ra 37 vụ” */
export const happens = phrases([['xảy ra', true]]);

/** What such cases are when nothing else says it. */
export const accidents = phrases(
  list(`
    tai nạn giao thông, tai nạn lao động, tai nạn, TNGT, phạm pháp hình sự, tội phạm, cháy rừng, cháy nổ, phá rừng,
    đuối nước, ngộ độc thực phẩm, bạo lực gia đình
  `).map((noun) => [noun, true]),
);

/** “nhóm thợ săn khoảng 8 người” */
export const crowd = wordSet('nhóm, tốp');

/** “đoàn xe 6 chiếc” */
export const convoy = wordSet('đoàn, dàn');

/** “với đàn bò 30 con” */
export const herd = wordSet('đàn, bầy');

/** Animals that are kept: “gia cầm 350.000 con”. */
export const animals = phrases(
  list('đàn, gia cầm, gia súc, thủy cầm, trâu, bò, heo, lợn, dê, gà, vịt, ngan, ngỗng').map((noun) => [noun, true]),
);

/** Those of whom so many “em” or “cháu” are told. */
export const childHeads = phrases(
  list('học sinh, sinh viên, học viên, trẻ em, trẻ, mầm non, mẫu giáo, thiếu nhi, đội viên, thí sinh').map((noun) => [
    noun,
    true,
  ]),
);

/**
 * Units of animals and plants, of which a bare number behind them may go on: “2.000 con gà mắc bệnh, bị chết 1.500”.
 */
export const creatures: ReadonlySet<string> = new Set(['con', 'cây', 'trụ', 'gốc']);

/** What dies and is no person, or is a share of them: “cây cà phê chết 12.000”, “tỷ lệ tử vong 3”. */
export const lifeless = wordSet('cây, cá, tôm, lúa, rừng, tỷ, tỉ, suất');

/** Nouns of how much, which a number may state after “là”. */
export const amountOrLevel = wordSet('lượng, mức');

/** “tổng nợ của 12 hộ”: the households own the total. */
export const ownedBy = wordSet('của, cho, ở, tại, trong, với, đối, đến, tới, vào, về');

/** Units of two words that do not say what changed. */
export const vagueUnits = new Set(['trường hợp', 'lượt người', 'lượt khách', 'điểm phần trăm']);

/** How cases are handled: “xử lý hành chính 236 vụ”. */
export const handlings = phrases(
  ['xử lý hành chính', 'xử lý hình sự', 'xử phạt hành chính', 'xử phạt vi phạm hành chính'].map((words) => [
    words,
    true,
  ]),
);

/** What befalls people, and says who they are: “8 người bị thương”. */
export const harms = phrases(
  ['bị thương', 'bị chết', 'bị nạn', 'bị tử vong', 'mất tích', 'tử vong', 'thiệt mạng'].map((harm) => [harm, true]),
);

/** What befell persons who are counted without their noun: “12 vụ, chết 5, bị thương 10”. */
export const befallen = phrases(
  ['chết', 'bị chết', 'bị thương', 'mất tích', 'tử vong', 'thiệt mạng', 'vắng', 'vắng mặt'].map((harm) => [harm, true]),
);

/** Texts of law that “điều 3” is of: counted elsewhere, named there; `actNouns` has the others. */
export const lawNouns: ReadonlySet<string> = new Set(list('nghị quyết, nghị định, thông tư, quy chế, bộ luật'));

/** Offices and branches that people are counted by: “khối tiểu học 71 người; cơ quan hành chính 4.100 người”. */
export const offices = phrases(
  ['khối', 'cơ quan', 'đơn vị', 'bậc', 'ngành', 'doanh nghiệp', 'tổ chức', 'cấp'].map((head) => [head, true]),
);

/** Units of the army that have a number of their own: “12 Lữ đoàn 34” counts none. */
export const armyUnits: ReadonlySet<string> = new Set(
  list('tiểu đoàn, trung đoàn, lữ đoàn, sư đoàn, binh đoàn, quân đoàn, quân khu, vùng'),
);

/** Offices, which are counted though their names follow: “35 Cục Hải quan khu vực”. */
export const officeWord = wordSet('cục, sở, vụ, trường, phòng, kho, đội');

/** “trường tuyển 2.890 chỉ tiêu”: who sets a number of places is not what they are for. */
export const setsTarget = wordSet('tuyển, dành, nêu, đặt, giao, cho, xin, thêm');

/** Classifiers that say nothing without what they count. */
export const pieces: ReadonlySet<string> = new Set(['cái', 'chiếc']);

/** Verbs of striking, whose blows are counted by a bare classifier: “tát 50 cái”. */
export const blows = wordSet('tát, vả, đấm, đá, vụt, quất');

/** First words of what there are thousands of millions of. */
export const countedInBillions = wordSet(`
  người, dân, lượt, chuyến, con, cây, liều, sản, giao, tin, cuộc, cổ, cái, chiếc, thiết, điện, trang, hạt, tài, thẻ,
  bữa, cá, tôm
`);

/** Totals of money: what is counted behind them is whose they are. */
export const sumHeads = phrases(
  ['vốn', 'kinh phí', 'chi phí', 'giá trị', 'số tiền', 'mức đầu tư', 'ngân sách', 'thu', 'chi', 'nợ'].map((sum) => [
    `tổng ${sum}`,
    true,
  ]),
);
