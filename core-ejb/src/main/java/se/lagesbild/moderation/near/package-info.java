/** What lies near a submission, and how like it that is. Pure. */
@NullMarked
package se.lagesbild.moderation.near;

import org.jspecify.annotations.NullMarked;
