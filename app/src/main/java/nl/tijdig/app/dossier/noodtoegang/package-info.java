/** Opens a dossier outside one's own for one day, and shows the supervisor who did. */
@NullMarked
package nl.tijdig.app.dossier.noodtoegang;

import org.jspecify.annotations.NullMarked;
