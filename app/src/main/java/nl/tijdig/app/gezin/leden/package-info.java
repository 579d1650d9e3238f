/** For staff: who of the family sees the dossier, and what the family asks and says. */
@NullMarked
package nl.tijdig.app.gezin.leden;

import org.jspecify.annotations.NullMarked;
