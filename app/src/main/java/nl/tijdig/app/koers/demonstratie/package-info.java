/** Invented words for the koersen of the fictitious register. */
@NullMarked
package nl.tijdig.app.koers.demonstratie;

import org.jspecify.annotations.NullMarked;
