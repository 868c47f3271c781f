/** The open interface under {@code /api}: JSON in, JSON or problem+json out. */
@NullMarked
package se.lagesbild.citizen.api;

import org.jspecify.annotations.NullMarked;
