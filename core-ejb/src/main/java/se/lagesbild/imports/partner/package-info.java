/** Shows an organisation what it has told, and to who works with all of them what each has. */
@NullMarked
package se.lagesbild.imports.partner;

import org.jspecify.annotations.NullMarked;
