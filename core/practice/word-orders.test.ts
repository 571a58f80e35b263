import { expect, test } from "vitest";
import { orderExercise } from "./order-exercise";
import { orderCases } from "./testing/order-cases";
import { ordersByRule } from "./testing/orders-by-rule";
import { ordersInTexts } from "./testing/orders-in-texts";

const place = { ranges: [], english: "", englishFrom: null, place: null };
const spoken = (text: string) => text.replace(/^["“‘']/, "").replace(/[.!?…]+["”’']?$/, "");

function ordersOf(text: string, words: Parameters<typeof orderExercise>[1]): string[] {
  const exercise = orderExercise({ text, ...place }, words, text);
  return (exercise?.orders ?? []).map((order) => order.map((i) => exercise?.words[i]).join(" "));
}

const cases = [...orderCases(ordersInTexts), ...orderCases(ordersByRule)];

test.each(cases)("$text", ({ text, words, others }) => {
  const [own, ...found] = ordersOf(text, words);
  expect(own?.toLowerCase()).toBe(spoken(text).toLowerCase());
  expect(found.sort()).toEqual([...others].sort());
});

test.each([
  ["Hij gaat morgen naar huis.", "hij morgen gaat naar huis"],
  ["Hij gaat morgen naar huis.", "morgen hij gaat naar huis"],
  ["Hij gaat morgen naar huis.", "gaat hij morgen naar huis"],
  ["Hij gaat morgen naar huis.", "hij gaat naar huis morgen"],
  ["Ze vertelt dat hij het boek gelezen heeft.", "ze vertelt dat hij heeft het boek gelezen"],
  ["Ze vertelt dat hij het boek gelezen heeft.", "ze vertelt dat heeft hij het boek gelezen"],
  ["Hij zegt dat de deur gesloten is.", "hij zegt dat de deur is gesloten"],
  ["Ik denk dat hij morgen wil komen.", "ik denk dat hij morgen komen wil"],
  ["Toen deed het pijn.", "het pijn deed toen"],
  ["Gisteren had je pech.", "je pech had gisteren"],
  ["Morgen ga je naar school.", "je ga morgen naar school"],
  ["Toen viel het kind van de fiets.", "het kind van de fiets viel toen"],
  ["Gisteren liep de man met de hond naar huis.", "de man liep gisteren met de hond naar huis"],
  ["Morgen gaan Jan en Piet naar zee.", "Jan gaan morgen en Piet naar zee"],
  ["Nu is zijn vrouw dood en is het huis vaak stil.", "zijn vrouw is nu dood en is het huis vaak stil"],
  ["Hij beloofde morgen te komen.", "morgen beloofde hij te komen"],
  ["Toen zei de man dat hij ziek was.", "de man zei toen dat hij ziek was"],
  ["Het is nu eenmaal zo.", "nu is het eenmaal zo"],
  ["Ik neem altijd iets lekkers mee.", "altijd neem ik iets lekkers mee"],
  ["In onze straat woont een dikke kat.", "een dikke kat woont in onze straat"],
])("%s is not: %s", (text, wrong) => {
  const known = cases.find((one) => one.text === text);
  expect(known).toBeDefined();
  expect(ordersOf(text, known?.words ?? [])).not.toContain(wrong);
});
