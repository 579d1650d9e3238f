/** The clocks of a dossier and who is coupled to it, stored so that lists find them. */
@NullMarked
package nl.tijdig.app.dossier.klok;

import org.jspecify.annotations.NullMarked;
