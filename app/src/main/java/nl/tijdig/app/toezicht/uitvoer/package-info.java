/** A praktijktoets on paper and as a table file. */
@NullMarked
package nl.tijdig.app.toezicht.uitvoer;

import org.jspecify.annotations.NullMarked;
