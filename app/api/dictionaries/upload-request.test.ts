import { expect, test } from "vitest";
import { readUploadRequest } from "./upload-request";

const id = "01936f5e-0000-7000-8000-000000000001";
const gigabyte = 1024 ** 3;

test("the files of one dictionary, in their order", () => {
  const query = new URLSearchParams(`id=${id}&name=a.index&size=12&name=Mijn+lijst.dict.dz&size=0`);
  expect(readUploadRequest(query)).toEqual({
    ok: true,
    upload: {
      id,
      files: [
        { name: "a.index", size: 12 },
        { name: "Mijn lijst.dict.dz", size: 0 },
      ],
    },
  });
});

test.each([
  ["", 400],
  [`id=${id}`, 400],
  ["name=a&size=1", 400],
  ["id=1&name=a&size=1", 400],
  [`id=${id}&name=a`, 400],
  [`id=${id}&size=1`, 400],
  [`id=${id}&name=&size=1`, 400],
  [`id=${id}&name=a&size=-1`, 400],
  [`id=${id}&name=a&size=1.5`, 400],
  [`id=${id}&name=a&size=1e3`, 400],
  [`id=${id}&name=a&size=1&size=2`, 400],
  [`id=${id}&name=a&size=99999999999999999999`, 400],
  [`id=${id}${"&name=a&size=1".repeat(21)}`, 400],
  [`id=${id}&name=${"a".repeat(256)}&size=1`, 400],
  [`id=${id}&name=a&size=${2 * gigabyte + 1}`, 413],
  [`id=${id}&name=a&size=${gigabyte}&name=b&size=${gigabyte + 1}`, 413],
])("refused: %s", (query, status) => {
  expect(readUploadRequest(new URLSearchParams(query))).toMatchObject({ ok: false, status });
});

test("2 GB and not a byte more", () => {
  const query = new URLSearchParams(`id=${id}&name=a&size=${2 * gigabyte}`);
  expect(readUploadRequest(query).ok).toBe(true);
});
