/**
 * What happens when the product starts: all is checked before anything is made, each failure is one
 * sentence with a remedy, the day is set and an empty database gets the demonstration.
 */
@NullMarked
package nl.tijdig.app.omgeving.start;

import org.jspecify.annotations.NullMarked;
