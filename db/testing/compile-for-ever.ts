// A process that compiles a lexicon without end into the data folder that is given; the tests end it.
import { pathToFileURL } from "node:url";
import { compileDictionaries } from "../compile-dictionaries";

function* entries() {
  for (let i = 0; ; i++)
    yield { headword: `woord${i}`, partOfSpeech: null, article: null, meanings: ["word"] };
}

const [, script, data] = process.argv;
if (script && data && import.meta.url === pathToFileURL(script).href) {
  const core = { hash: "endless", title: "Endless", licence: "", source: "", count: null, entries };
  const onProgress = () => process.stdout.write(".");
  await compileDictionaries(data, { coreEntries: core, compiled: [], onProgress }, new Date());
}
