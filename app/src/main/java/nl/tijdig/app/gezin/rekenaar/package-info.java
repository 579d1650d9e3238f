/** By which day what must be done after a decision of the court; for everybody, nothing is kept. */
@NullMarked
package nl.tijdig.app.gezin.rekenaar;

import org.jspecify.annotations.NullMarked;
