/** The command genereer: a fictitious population, the same for the same seed. */
@NullMarked
package nl.tijdig.cli.genereer;

import org.jspecify.annotations.NullMarked;
