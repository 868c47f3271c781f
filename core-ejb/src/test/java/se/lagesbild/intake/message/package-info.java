@NullMarked
package se.lagesbild.intake.message;

import org.jspecify.annotations.NullMarked;
