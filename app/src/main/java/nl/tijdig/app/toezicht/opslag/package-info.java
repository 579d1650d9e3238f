/** Stores praktijktoetsen and bevindingen; a bevinding is never changed. */
@NullMarked
package nl.tijdig.app.toezicht.opslag;

import org.jspecify.annotations.NullMarked;
