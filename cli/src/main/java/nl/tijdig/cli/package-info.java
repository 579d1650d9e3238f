/** The command line: a second door on kern and berichten, for files and pipes. */
@NullMarked
package nl.tijdig.cli;

import org.jspecify.annotations.NullMarked;
