/** Tests of the first screen of each role and of the calendar. */
@NullMarked
package nl.tijdig.app.werkvoorraad;

import org.jspecify.annotations.NullMarked;
