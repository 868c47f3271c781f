@NullMarked
package se.lagesbild.citizen;

import org.jspecify.annotations.NullMarked;
