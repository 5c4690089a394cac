import type { ErrorCode } from 'yaml';

interface Explanation {
  message: string;
  advice: string;
}

const quote = 'Đặt cả giá trị trong ngoặc kép: title: "Kbang: sơ kết 2 năm".';
const indent =
  'Viết các mục cùng cấp thẳng hàng với nhau; nếu dòng trên mở ngoặc kép, [ hay { thì phải đóng lại ở dòng ấy.';

const unreadable: Explanation = { message: 'Phần khai báo viết sai cú pháp ở đây.', advice: quote };

/** What the YAML parser’s findings mean to somebody who does not know YAML. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: { message: 'Dấu “*” ở đây bị hiểu là bí danh của YAML.', advice: quote },
  BAD_ALIAS: { message: 'Dấu “*” hoặc “&” ở đây bị hiểu là bí danh của YAML.', advice: quote },
  BAD_COLLECTION_TYPE: { message: 'Danh sách và mục lẫn vào nhau.', advice: indent },
  BAD_DIRECTIVE: { message: 'Dòng bắt đầu bằng “%” bị hiểu là lệnh của YAML.', advice: quote },
  BAD_DQ_ESCAPE: {
    message: 'Dấu “\\” trong ngoặc kép không đúng chỗ.',
    advice: "Đặt giá trị trong nháy đơn: '…', hoặc viết \\\\ thay cho \\.",
  },
  BAD_INDENT: { message: 'Dòng này thụt vào không khớp với các dòng quanh nó.', advice: indent },
  BAD_SCALAR_START: { message: 'Giá trị bắt đầu bằng một dấu mà YAML hiểu khác.', advice: quote },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Trong giá trị có dấu hai chấm, nên YAML tưởng là một mục nữa.', advice: quote },
  BLOCK_IN_FLOW: {
    message: 'Trong [ ] hoặc { } có một dòng không thuộc về nó.',
    advice: 'Kiểm tra lại dấu đóng ] hoặc }.',
  },
  DUPLICATE_KEY: {
    message: 'Mục này đã khai ở trên.',
    advice: 'Giữ một dòng; nhiều giá trị thì viết thành danh sách: [giá-trị-1, giá-trị-2].',
  },
  MISSING_CHAR: {
    message: 'Thiếu một dấu: ngoặc kép, ], } hoặc dấu hai chấm sau tên mục.',
    advice: 'Thêm dấu đóng; sau tên mục phải có dấu hai chấm và một dấu cách.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'Dòng này không có dạng “mục: giá trị”.', advice: indent },
  MULTIPLE_DOCS: { message: 'Có một dòng --- thừa trong tệp.', advice: 'Xóa dòng ấy.' },
  NON_STRING_KEY: { message: 'Tên mục phải là chữ.', advice: 'Đặt tên mục trong ngoặc kép.' },
  RESOURCE_EXHAUSTION: { message: 'Dấu ngoặc lồng nhau quá sâu.', advice: 'Viết lại phần khai báo cho đơn giản.' },
  TAB_AS_INDENT: { message: 'Dòng này thụt vào bằng phím Tab.', advice: 'Thay bằng dấu cách.' },
  TAG_RESOLVE_FAILED: { message: 'Dấu “!” ở đây bị hiểu là nhãn kiểu của YAML.', advice: quote },
  UNEXPECTED_TOKEN: { message: 'Có một dấu không đúng chỗ.', advice: quote },
};

/** The finding in the editors’ words. */
export function explainYamlError(code: ErrorCode): Explanation {
  return explanations[code] ?? unreadable;
}
