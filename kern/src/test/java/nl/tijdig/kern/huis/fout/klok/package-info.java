/** A wrong example: it reads the clock. */
@NullMarked
package nl.tijdig.kern.huis.fout.klok;

import org.jspecify.annotations.NullMarked;
