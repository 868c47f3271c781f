package se.lagesbild.moderation.diary;

import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Paragraph;

/** A part of a submission that is marked as secret, and the paragraph that it is thought to be secret by. */
public record SecrecyMark(Field field, Paragraph paragraph) {}
