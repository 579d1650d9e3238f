/** The rules of the house for this module. */
@NullMarked
package nl.tijdig.berichten.huis;

import org.jspecify.annotations.NullMarked;
