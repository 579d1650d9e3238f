/** From bytes to records, checked against the schema (level 1), without a tree in memory. */
@NullMarked
package nl.tijdig.berichten.ijw.lezen;

import org.jspecify.annotations.NullMarked;
