/** Totals that somebody types over from a report, checked and not kept. */
@NullMarked
package nl.tijdig.app.toezicht.totalen;

import org.jspecify.annotations.NullMarked;
