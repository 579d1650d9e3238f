/** Reads the stories in this folder and holds the kern to them. */
@NullMarked
package nl.tijdig.scenarios;

import org.jspecify.annotations.NullMarked;
