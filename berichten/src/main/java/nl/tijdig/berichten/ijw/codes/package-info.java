/** The code lists of iJw 3.2, each code with the days on which it holds. */
@NullMarked
package nl.tijdig.berichten.ijw.codes;

import org.jspecify.annotations.NullMarked;
