/** What a new report holds until an editor puts its words there. */
export const templateWords = 'Chép nguyên văn bài vào đây, mỗi đoạn cách nhau một dòng trống.';
