import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';

/** “PAR1”, at both ends of a file. */
const magic = 0x31524150;
const magicBytes = 4;

/**
 * Joins Parquet files of the same columns into one, without reading their rows: row groups are taken over as they are,
 * and one footer says where each begins now. Their page indexes, which hold places of the old file, are left out.
 *
 * @param files At least one, as `formatParquet` writes them.
 */
export function* joinParquet(files: readonly Uint8Array[]): Iterable<Uint8Array> {
  yield bytesOf((writer) => writer.appendUint32(magic));
  let offset = BigInt(magicBytes);
  let joined: FileMetaData | undefined;
  for (const file of files) {
    const metadata = parquetMetadata(
      file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
    );
    const groups = metadata.row_groups;
    const end = groups
      .flatMap(({ columns }) => columns.map(endOf))
      .reduce((a, b) => (a > b ? a : b), BigInt(magicBytes));
    const moved = groups.map((group) => moveGroup(group, offset - BigInt(magicBytes)));
    joined = joined
      ? { ...joined, num_rows: joined.num_rows + metadata.num_rows, row_groups: [...joined.row_groups, ...moved] }
      : { ...metadata, row_groups: moved };
    yield file.subarray(magicBytes, Number(end));
    offset += end - BigInt(magicBytes);
  }
  if (!joined) throw new Error('Nothing to join.');
  const footer = joined;
  yield bytesOf((writer) => {
    writeMetadata(writer, footer);
    writer.appendUint32(magic);
  });
}

type RowGroup = FileMetaData['row_groups'][number];
type ColumnChunk = RowGroup['columns'][number];

/** Where the pages of a column end. */
function endOf({ meta_data: data }: ColumnChunk): bigint {
  if (!data) throw new Error('A column without metadata.');
  return (data.dictionary_page_offset ?? data.data_page_offset) + data.total_compressed_size;
}

function moveGroup({ columns, file_offset, ...group }: RowGroup, by: bigint): RowGroup {
  return {
    ...group,
    ...(file_offset !== undefined && { file_offset: file_offset + by }),
    columns: columns.map(({ file_offset, meta_data }): ColumnChunk => ({
      file_offset: file_offset + by,
      ...(meta_data && {
        meta_data: {
          ...meta_data,
          data_page_offset: meta_data.data_page_offset + by,
          ...(meta_data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: meta_data.dictionary_page_offset + by,
          }),
        },
      }),
    })),
  };
}

function bytesOf(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.getBytes();
}
