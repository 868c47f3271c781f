/** The pages that the law asks for, and the form for flaws in accessibility. */
@NullMarked
package se.lagesbild.citizen.law;

import org.jspecify.annotations.NullMarked;
