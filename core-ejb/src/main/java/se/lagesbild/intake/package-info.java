/** Takes in what residents send, as sent, and keeps the letterbox behind the receipt. */
@NullMarked
package se.lagesbild.intake;

import org.jspecify.annotations.NullMarked;
