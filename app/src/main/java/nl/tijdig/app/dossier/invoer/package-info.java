/** Files of facts: read whole or refused whole, and never stored twice. */
@NullMarked
package nl.tijdig.app.dossier.invoer;

import org.jspecify.annotations.NullMarked;
