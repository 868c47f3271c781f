/** What retention asks of the rooms: what is ripe, and to erase it. */
@NullMarked
package se.lagesbild.shared.erasure;

import org.jspecify.annotations.NullMarked;
