/** The norms that were missed and are still open, each with who must mend it. */
@NullMarked
package nl.tijdig.app.acties.schending;

import org.jspecify.annotations.NullMarked;
