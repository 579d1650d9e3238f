/** The command line: a second door on the kernel, made for files and pipes. */
@NullMarked
package nl.tijdig.cli;

import org.jspecify.annotations.NullMarked;
