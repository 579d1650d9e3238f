/**
 * The norms as a table: source, start, term and fulfilment of each, and the profiles that change a
 * term.
 */
@NullMarked
package nl.tijdig.kern.norm;

import org.jspecify.annotations.NullMarked;
