import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { writeGlossaryCsv } from "@/core/exchange/glossary-csv";
import { exportEntries } from "@/db/glossary-list";

/** The whole glossary as a CSV file. */
export async function GET(): Promise<Response> {
  const { id } = await identify();
  const csv = writeGlossaryCsv(await exportEntries(await database(), id));
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="naast-glossary.csv"',
      "cache-control": "no-store",
    },
  });
}
