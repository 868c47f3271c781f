/** The public pages and interfaces: works without JavaScript, without the map, without a cookie. */
@NullMarked
package se.lagesbild.citizen;

import org.jspecify.annotations.NullMarked;
