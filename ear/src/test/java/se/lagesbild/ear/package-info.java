/** Tests of the whole house, in the container and in the browser. */
package se.lagesbild.ear;
