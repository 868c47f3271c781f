/** Does the meetings' work: weekly inventory, tertial and yearly packs, notes, saved views and route sheets. */
@NullMarked
package se.lagesbild.inventory;

import org.jspecify.annotations.NullMarked;
