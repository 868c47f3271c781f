/** Understands what forms and programs send: shape only, the rooms judge the truth. Pure, no web. */
@NullMarked
package se.lagesbild.citizen.form;

import org.jspecify.annotations.NullMarked;
