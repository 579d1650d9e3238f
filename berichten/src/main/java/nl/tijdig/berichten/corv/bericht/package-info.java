/** The messages of CORV as records; they are the one place where they are described. */
@NullMarked
package nl.tijdig.berichten.corv.bericht;

import org.jspecify.annotations.NullMarked;
