import type { TFunction } from "i18next";
import { errorKey } from "@/ui/controls/error-key";
import { addressOfEntry } from "./own-entries";
import type { Refusal } from "./use-adding";

/** Why an entry was not added, with the way to the one that stands in its place. */
export function RefusalLine({ refusal, t }: { refusal: Refusal; t: TFunction }) {
  switch (refusal.reason) {
    case "duplicate":
      return (
        <>
          {t("entry.duplicate")} <a href={addressOfEntry(refusal.lemma, refusal.entryId)}>{refusal.lemma}</a>
        </>
      );
    case "invalid":
      return t(errorKey(refusal.message));
    case "notReached":
      return t("error.notReached");
    default:
      return t(errorKey(refusal.reason));
  }
}
