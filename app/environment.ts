import "server-only";
import path from "node:path";
import { z } from "zod";

const schema = z.object({
  /** the folder of naast.db */
  NAAST_DATA: z.string().min(1).default("data"),
  /** the folder of the texts that ship */
  NAAST_CONTENT: z.string().min(1).default("content"),
  /** names under which this server may be addressed, besides localhost and bare IP addresses; comma-separated */
  NAAST_HOSTS: z.string().default(""),
  /** whether this machine's own voice (espeak-ng) may read Dutch aloud: "off" for no */
  NAAST_SPEECH: z.enum(["on", "off"]).default("on"),
});

/** The environment, parsed once. Throws at the first use if it is malformed, which names the variable. */
export const environment = (() => {
  const values = schema.parse(process.env);
  const dataDir = path.resolve(values.NAAST_DATA);
  return {
    dataDir,
    databaseFile: path.join(dataDir, "naast.db"),
    contentDir: path.resolve(values.NAAST_CONTENT),
    speech: values.NAAST_SPEECH === "on",
    hosts: values.NAAST_HOSTS.split(",")
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
  };
})();
