/** Holds what a municipality adapts: categories, questions, reasons, texts, brand and service goals. */
@NullMarked
package se.lagesbild.catalogue;

import org.jspecify.annotations.NullMarked;
