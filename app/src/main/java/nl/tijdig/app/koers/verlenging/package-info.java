/** A measure that ends: extended in time, ended, or an action on top. */
@NullMarked
package nl.tijdig.app.koers.verlenging;

import org.jspecify.annotations.NullMarked;
