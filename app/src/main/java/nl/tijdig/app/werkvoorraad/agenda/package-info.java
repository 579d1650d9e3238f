/** The own due days as a calendar feed. */
@NullMarked
package nl.tijdig.app.werkvoorraad.agenda;

import org.jspecify.annotations.NullMarked;
