/** Delivers mail and webhooks that a room wrote in its own transaction; looks the address up at delivery. */
@NullMarked
package se.lagesbild.outbox;

import org.jspecify.annotations.NullMarked;
