@NullMarked
package se.lagesbild.citizen.follow;

import org.jspecify.annotations.NullMarked;
