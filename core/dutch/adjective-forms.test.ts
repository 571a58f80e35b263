import { expect, test } from "vitest";
import { adjectiveForms } from "./adjective-forms";

const names = ["inflected", "comparative", "comparativeInflected", "superlative", "superlativeInflected"];

function rowOf(adjective: string): string {
  const forms = adjectiveForms(adjective, {});
  return names.map((name) => forms.find((form) => form.name === name)?.words ?? "-").join(" ");
}

test.each([
  ["groot", "grote groter grotere grootst grootste"],
  ["wit", "witte witter wittere witst witste"],
  ["lief", "lieve liever lievere liefst liefste"],
  ["grijs", "grijze grijzer grijzere grijst grijste"],
  ["vals", "valse valser valsere valst valste"],
  ["duur", "dure duurder duurdere duurst duurste"],
  ["donker", "donkere donkerder donkerdere donkerst donkerste"],
  ["ver", "verre verder verdere verst verste"],
  ["edel", "edele edeler edelere edelst edelste"],
  ["razendsnel", "razendsnelle razendsneller razendsnellere razendsnelst razendsnelste"],
  ["ernstig", "ernstige ernstiger ernstigere ernstigst ernstigste"],
  ["officieel", "officiële officiëler officiëlere officieelst officieelste"],
  ["visueel", "visuele visueler visuelere visueelst visueelste"],
  ["reëel", "reële reëler reëlere reëelst reëelste"],
  ["naïef", "naïeve naïever naïevere naïefst naïefste"],
  ["sociaal", "sociale socialer socialere sociaalst sociaalste"],
  ["nerveus", "nerveuze nerveuzer nerveuzere nerveust nerveuste"],
  ["hopeloos", "hopeloze hopelozer hopelozere hopeloost hopelooste"],
  ["logisch", "logische logischer logischere logischt logischte"],
  ["complex", "complexe complexer complexere complext complexte"],
  ["juist", "juiste juister juistere - -"], // meest juist
  ["verbaasd", "verbaasde verbaasder verbaasdere - -"],
  ["nadelig", "nadelige nadeliger nadeligere nadeligst nadeligste"],
  ["driedelig", "driedelige - - - -"],
  ["alledaags", "alledaagse alledaagser alledaagsere alledaagst alledaagste"],
  ["opgewonden", "- opgewondener opgewondenere opgewondenst opgewondenste"],
  ["goed", "goede beter betere best beste"],
  ["veel", "vele meer meere meest meeste"],
  ["grof", "grove grover grovere grofst grofste"],
  ["mooi", "mooie mooier mooiere mooist mooiste"],
  ["blij", "blije blijer blijere blijst blijste"],
  ["gedwee", "gedweeë gedweeër gedweeëre gedweest gedweeste"],
  ["chic", "chique chiquer chiquere chicst chicste"],
  ["blauw", "blauwe blauwer blauwere blauwst blauwste"],
  ["donkergroen", "donkergroene donkergroener donkergroenere donkergroenst donkergroenste"],
  ["tevreden", "- tevredener tevredenere tevredenst tevredenste"],
  ["open", "- opener openere openst openste"],
  ["houten", "- - - - -"],
  ["lila", "- - - - -"],
  ["gratis", "- - - - -"],
  ["tweejarig", "tweejarige - - - -"],
  ["Russisch", "Russische - - - -"],
  ["Chinees", "Chinese - - - -"],
  ["Indiaas", "Indiase - - - -"],
  ["Fries", "Friese - - - -"],
])("%s: %s", (adjective, row) => expect(rowOf(adjective)).toBe(row));

test.each([
  ["mooi", ["moois", "mooiers"]],
  ["groot", ["groots", "groters"]],
  ["houten", ["houtens"]],
  ["logisch", ["logischers"]],
  ["grijs", ["grijzers"]],
  ["roze", ["rozers"]],
])("iets %s: %o", (adjective, partitives) =>
  expect(
    adjectiveForms(adjective, {})
      .filter(({ name }) => name === "partitive")
      .map(({ words }) => words),
  ).toEqual(partitives),
);
