/** What of the contact data can expire, and how it is erased. */
@NullMarked
package se.lagesbild.sender.erasure;

import org.jspecify.annotations.NullMarked;
