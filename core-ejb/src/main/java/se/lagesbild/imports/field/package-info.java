/** Takes down what trained reporters see in the field, also that there was nothing to see. */
@NullMarked
package se.lagesbild.imports.field;

import org.jspecify.annotations.NullMarked;
