/** What lies behind a receipt and how much may be written there. Pure. */
@NullMarked
package se.lagesbild.intake.letterbox;

import org.jspecify.annotations.NullMarked;
