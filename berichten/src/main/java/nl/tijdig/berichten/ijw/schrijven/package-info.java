/** From records or elements to bytes, as the file rules have them. */
@NullMarked
package nl.tijdig.berichten.ijw.schrijven;

import org.jspecify.annotations.NullMarked;
