/** Where requests come in: headers, language, forged posts, files and tiles. */
@NullMarked
package se.lagesbild.citizen.door;

import org.jspecify.annotations.NullMarked;
