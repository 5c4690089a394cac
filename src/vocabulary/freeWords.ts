import { canonicalSyllable } from '../vietnamese/syllable.ts';

/** Words of one syllable, as a report strings them together; by their role in a sentence. */
const rows = [
  // What joins and points.
  'và với của cho là ở tại từ đến tới trong ngoài trên dưới trước sau giữa bên cạnh gần xa qua về vào ra lên xuống đi lại',
  'mà thì nhưng hoặc hay nếu vì do bởi nên để khi lúc lần nơi chỗ này kia đó đây ấy nọ nào ai gì sao đâu ta tôi tao mày nó họ',
  'mình em anh chị ông bà cô chú bác cậu dì cháu con cha mẹ bố má vợ chồng thầy trò bạn người ngay vừa mới đã đang sẽ sắp từng',
  'còn chưa không chẳng đừng hãy phải nên cần được bị có như bằng theo cùng cả mọi mỗi từng các những một hai ba bốn năm sáu',
  'bảy tám chín mười trăm nghìn ngàn vạn triệu tỷ tỉ chục đôi vài mấy nhiều ít hơn kém nhất rất quá lắm khá cũng vẫn đều chỉ',
  'riêng chính luôn mãi nữa thêm bớt hết xong rồi liền bỗng thường hiện nay mai hôm ngày đêm sáng trưa chiều tối tháng tuần quý',
  'giờ phút giây thế vậy bao càng tuy dù dẫu kẻo ngoài trừ suốt khắp dọc quanh tận mất toàn nhau nhỉ ạ à ư nhé thôi kể đủ',
  // Things.
  'nhà cửa đất nước biển sông suối hồ ao núi đồi rừng cây lá hoa quả trái hạt cỏ lúa ngô khoai sắn mía cà tiêu điều bò trâu lợn',
  'heo gà vịt ngan cá tôm cua chó mèo ngựa voi hổ khỉ chim ong rắn chuột sâu gạo cơm cháo bánh rau thịt trứng sữa muối đường',
  'dầu mỡ rượu bia chè trà thuốc tiền vàng bạc đồng sắt thép gỗ đá cát sỏi vôi gạch ngói tôn than củi lửa khói gió mưa nắng bão',
  'lũ lụt tuyết sương mây trời trăng sao đường cầu cống đê kè đập kênh mương hố hầm cổng rào tường sân vườn ruộng rẫy nương bãi',
  'chợ phố làng xóm thôn buôn bản xã huyện tỉnh thị vùng miền khu trường lớp phòng ban sở bộ cục vụ viện tòa toà chùa đền đình',
  'miếu xe tàu thuyền bè máy ống dây đèn bàn ghế giường tủ kệ hộp túi bao thùng chai lọ bát đĩa đũa dao kéo búa kìm súng đạn',
  'bom mìn sách vở báo giấy bút thư tranh ảnh phim nhạc đàn trống cờ áo quần giày dép mũ nón khăn vải chăn màn gối đầu tóc mặt',
  'mắt mũi miệng tai răng lưỡi cổ vai lưng ngực bụng tay chân gối máu xương da tim gan phổi thận não tên họ tuổi số chữ câu lời',
  'tiếng giọng ý tin chuyện việc nghề thợ lính quân dân vua quan phe bên phía đoàn đội nhóm hội đảng hộ khách chủ thủ vốn nợ lãi',
  'lời thuế phí giá lương quỹ thẻ vé phiếu đơn giấy hàng kho quán tiệm hãng xưởng mỏ trại chuồng bếp mâm nồi chảo bàn cọc cột',
  'góc cạnh đỉnh đáy mép lề vỏ ruột gốc ngọn cành rễ mầm bông tép vụ mùa đợt trận cơn vòng hạng bậc cấp mức độ kỳ khoá khóa ca',
  'tổ kíp tốp toán đám đống mớ bó gói mẩu miếng mảnh tấm tờ cuốn quyển bức cái chiếc con cây căn ngôi tòa thửa lô mặt ô gian',
  'tù tội án luật lệnh lễ tết giỗ cưới tang ma quỷ thần phật thánh trẻ già bé gái trai nữ nam mốt hè xuân hạ thu đông bắc tây',
  'nam sinh tử án cao tháp nguồn mạng lưới bẫy lồng hang động ổ lỗ khe rãnh vực thác ghềnh đảo vịnh cảng bến bờ lộ ga trạm chốt',
  // Doings.
  'làm ăn uống ngủ nghỉ dậy đứng ngồi nằm chạy nhảy bơi bay đi đến về gặp thăm hỏi nói kể bảo gọi la hét khóc cười nghe nhìn xem',
  'thấy ngửi nếm sờ cầm nắm giữ ôm bế cõng vác gánh mang đem đưa gửi nhận lấy trả mua bán đổi cho tặng biếu vay mượn thuê mướn',
  'đóng mở bật tắt đẩy kéo nâng hạ treo buộc cởi tháo lắp ráp sửa chữa vá may thêu dệt nhuộm giặt phơi rửa lau quét dọn xây đắp',
  'đào lấp phá dỡ đập chặt chém cưa xẻ đốt cháy nấu luộc rán xào nướng kho ăn nuôi trồng cấy gặt hái thu bón tưới phun tỉa câu',
  'bắt bắn đánh đấm đá đâm cắt giết mổ cướp trộm lừa dọa đe phạt xử kiện cáo tố khai báo trình nộp ký viết đọc vẽ in chép ghi',
  'chụp quay hát múa đàn chơi đua thi học dạy biết hiểu nhớ quên nghĩ tính đếm đo cân chia cộng trừ nhân xếp chọn lựa bỏ vứt',
  'ném rơi rớt ngã đổ vỡ gãy rách nứt lún sụt sập trôi chìm nổi ngập tràn chảy đọng thấm ướt khô cạn đầy vơi tăng giảm lên xuống',
  'vượt qua tới sang lùi tiến rẽ quay vòng dừng đỗ đậu chờ đợi đón tiễn theo đuổi trốn tránh né nấp lánh tìm kiếm thử dùng xài',
  'giúp đỡ cứu chữa khám mời rủ xin đòi cấm cho phép buộc ép khuyên nhắc dặn hứa thề cãi chửi mắng khen chê ghét yêu thương quý',
  'mến sợ lo buồn vui giận tiếc mong muốn tin nghi ngờ chịu thua thắng được hòa cược cá đặt rút nạp chuyển cất giấu lộ lọt thoát',
  'sống chết sinh đẻ lớn già ốm đau khỏi lây nhiễm tiêm chích hút hít nghiện say tỉnh mơ bò leo trèo lăn lộn trượt va chạm đụng',
  'ghép nối gắn dán dính tách rời xa bám vướng mắc kẹt lạc lái chở dẫn dắt kèm cặp trao phát ban cấp duyệt chốt họp bàn cử bầu',
  'chỉ trỏ nêu chê tả ví coi ngó liếc ngắm soi rọi chiếu che chắn đậy phủ trùm bọc gói quấn cuốn cuộn gập mặc đội đeo đi xỏ',
  'nhắn nhủ bàn soạn sắp dựng lập tạo gây sang rao dời dọn đóng đúc rèn mài giũa khoan tiện hàn bào đục khắc sơn quét trát lát',
  // How things are.
  'to nhỏ lớn bé cao thấp dài ngắn rộng hẹp sâu nông dày mỏng nặng nhẹ nhanh chậm mau lâu sớm muộn mới cũ trẻ già tốt xấu đẹp',
  'hay dở giỏi kém khôn dại ngu giàu nghèo sang hèn đắt rẻ đúng sai thật giả chắc khó dễ khổ sướng đói no khát mệt khỏe khoẻ yếu',
  'nóng lạnh ấm mát sáng tối đen trắng đỏ xanh vàng tím nâu xám hồng đậm nhạt chua cay ngọt mặn đắng thơm hôi thối sạch bẩn ướt',
  'khô đông vắng ồn im kín hở lỏng chặt thẳng cong tròn vuông méo nguyên vẹn hỏng đầy trống chung riêng lẻ chẵn thừa thiếu đủ dư',
  'xong kịp trễ lạ quen gắt dữ hiền lành ác liều nhát lười chăm ngoan hư quậy rúng chợp xiết siết vớ thành nửa dành cáp tập chúng trúng trùng quà dâu tự thứ song dồn rằng quyền trụ thuộc cài hằng',
  'cắp tăm chống chuyến trải cán khiến chằng vầy trơ liên gang khan bấy thiệt chừng cung mô cấp nội ngoại',
];

/** Syllables that stand alone as words all the time; beside another word they are no misprint of it. */
export const freeWords: ReadonlySet<string> = new Set(rows.flatMap((row) => row.split(' ')).map(canonicalSyllable));
