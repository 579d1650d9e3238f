/** JW305 to JW308: help started, help stopped, and the answers to that. */
@NullMarked
package nl.tijdig.berichten.ijw.levering;

import org.jspecify.annotations.NullMarked;
