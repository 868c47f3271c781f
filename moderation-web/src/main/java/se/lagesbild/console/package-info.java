/** The console: what moderators, coordinators, analysts, auditors and administrators work in. */
@NullMarked
package se.lagesbild.console;

import org.jspecify.annotations.NullMarked;
