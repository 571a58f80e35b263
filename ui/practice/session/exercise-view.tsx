"use client";
import type { Exercise } from "@/core/practice/exercise";
import { Apart } from "./apart";
import { Article } from "./article";
import { Back } from "./back";
import { Choose } from "./choose";
import { Cloze } from "./cloze";
import { Dictation } from "./dictation";
import { Infinitive } from "./infinitive";
import { Meaning } from "./meaning";
import { Order } from "./order";
import { SayIt } from "./say";
import { Translate } from "./translate";
import type { ExerciseProps } from "./types";

/** An exercise, whichever kind it is. */
export function ExerciseView({ exercise, ...props }: ExerciseProps<Exercise>) {
  switch (exercise.kind) {
    case "meaning":
      return <Meaning exercise={exercise} {...props} />;
    case "cloze":
      return <Cloze exercise={exercise} {...props} />;
    case "say":
      return <SayIt exercise={exercise} {...props} />;
    case "article":
      return <Article exercise={exercise} {...props} />;
    case "apart":
      return <Apart exercise={exercise} {...props} />;
    case "infinitive":
      return <Infinitive exercise={exercise} {...props} />;
    case "choose":
      return <Choose exercise={exercise} {...props} />;
    case "order":
      return <Order exercise={exercise} {...props} />;
    case "dictation":
      return <Dictation exercise={exercise} {...props} />;
    case "translate":
      return <Translate exercise={exercise} {...props} />;
    case "back":
      return <Back exercise={exercise} {...props} />;
  }
}
