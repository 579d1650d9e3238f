/** The frame around every page: who you are, which day it is, in which language. */
@NullMarked
package nl.tijdig.app.pagina.kader;

import org.jspecify.annotations.NullMarked;
