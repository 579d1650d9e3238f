/** The product people log in to; each package below is a room, its root is the door. */
@NullMarked
package nl.tijdig.app;

import org.jspecify.annotations.NullMarked;
