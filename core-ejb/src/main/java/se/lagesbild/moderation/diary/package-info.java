/** Registers what came in (diarieföring): its number, and which of its parts are marked as secret by which paragraph. */
@NullMarked
package se.lagesbild.moderation.diary;

import org.jspecify.annotations.NullMarked;
