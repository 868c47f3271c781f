/** What of the submissions and the messages can expire, and how it is erased. */
@NullMarked
package se.lagesbild.intake.erasure;

import org.jspecify.annotations.NullMarked;
