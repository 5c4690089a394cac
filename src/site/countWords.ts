/** When a figure counts for a programme: said wherever such a count stands, and meant by the column `programme`. */
export const programmeCount =
  'Số liệu được tính cho một chương trình khi câu nêu nó nói về chương trình ấy, dù bài xếp vào đâu; câu không nói thì theo câu trước trong đoạn, rồi theo cả bài, khi bài xếp vào chương trình.';
