/** Finds in a text what seems to be personal data; the rules are data that the browser reads too (ADR 0019). */
@NullMarked
package se.lagesbild.screening.personal;

import org.jspecify.annotations.NullMarked;
