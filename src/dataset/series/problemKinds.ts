/** Problems of `content/series.yaml` that only the whole archive shows, in the form of the archive's table of kinds. */
export const seriesProblemKinds = {
  'unknown-series': {
    level: 'error',
    title: 'Chuỗi số liệu không có trong kho',
    handbook:
      'Mục trong content/series.yaml phải là một chuỗi đang có: chỉ số trong từ vựng, hoặc cụm từ mà các bài nhắc lại. Chuỗi mất đi khi bài của nó bị xóa hay sửa; xóa mục đó, hoặc sửa tên theo gợi ý.',
  },
  'series-merged-twice': {
    level: 'error',
    title: 'Một chuỗi gộp vào hai nơi',
    handbook: 'Mỗi chuỗi chỉ gộp vào một chuỗi khác, và chuỗi đã gộp đi thì không nhận chuỗi khác vào.',
  },
} as const;

export type SeriesProblemKind = keyof typeof seriesProblemKinds;
