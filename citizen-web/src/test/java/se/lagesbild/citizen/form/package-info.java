@NullMarked
package se.lagesbild.citizen.form;

import org.jspecify.annotations.NullMarked;
