/** One family, one plan over all domains, one director. */
@NullMarked
package nl.tijdig.app.koers.gezinsplan;

import org.jspecify.annotations.NullMarked;
