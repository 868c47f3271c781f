/** Writes QR codes, for what is carried from paper or screen to a phone. */
@NullMarked
package se.lagesbild.shared.qr;

import org.jspecify.annotations.NullMarked;
