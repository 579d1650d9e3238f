/** Counts of judgements, always with the number of cases that they are about. */
@NullMarked
package nl.tijdig.app.toezicht.telling;

import org.jspecify.annotations.NullMarked;
