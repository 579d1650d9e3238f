/** Tests of who a child is. */
@NullMarked
package nl.tijdig.app.dossier.identiteit;

import org.jspecify.annotations.NullMarked;
