/** The rules of the house for this module. */
@NullMarked
package nl.tijdig.cli.huis;

import org.jspecify.annotations.NullMarked;
