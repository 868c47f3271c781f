/** Staff interfaces under {@code /moderation/api}; who may call them stands in the console's table. */
@NullMarked
package se.lagesbild.console.api;

import org.jspecify.annotations.NullMarked;
